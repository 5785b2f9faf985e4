"""Questions that will go: said in every answer and in the OpenAPI document, long before they do."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

Handler = Callable[[Request], Coroutine[Any, Any, Response]]


@dataclass(frozen=True, slots=True)
class Ending:
    """Since when a question is not to be used any more, until when it answers, and what to ask instead (a path)."""

    since: date
    until: date
    instead: str

    def headers(self) -> dict[str, str]:
        """As RFC 9745 and RFC 8594 have it."""
        since, until = (datetime.combine(day, time(), UTC) for day in (self.since, self.until))
        return {
            "Deprecation": f"@{int(since.timestamp())}",
            "Sunset": format_datetime(until, usegmt=True),
            "Link": f'<{self.instead}>; rel="successor-version"',
        }


ENDING: Mapping[str, Ending] = {}
"""By the question's name. It stays here, and answers, for half a year at least: docs/api.md."""


def saying_so(handler: Handler, ending: Ending | None) -> Handler:
    """The handler of a question, its answers saying that it will go; just the handler where it stays."""
    if ending is None:
        return handler

    async def handle(request: Request) -> Response:
        response = await handler(request)
        for name, value in ending.headers().items():
            response.headers.append(name, value)
        return response

    return handle

"""Responses that go out as they are made: bounded in memory, and cut off where something fails midway."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

STALL_SECONDS = 60.0
"""How long a client may take nothing before it is hung up on: meanwhile it holds a transaction open."""


class Flow(Response):
    """A body in parts, without a length beforehand.

    A fault in the middle ends the connection without the mark of the end, so that nobody takes the
    part for the whole.
    """

    def __init__(
        self, first: bytes, rest: AsyncGenerator[bytes], media_type: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(media_type=media_type, headers=headers)
        del self.headers["content-length"]
        self._first = first
        self._rest = rest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send all of it; nothing is read any more once the client is gone."""
        request = Request(scope, receive)
        async with aclosing(self._rest) as rest:
            await _sent(send, {"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            if scope.get("state", {}).get("bare"):
                await _sent(send, {"type": "http.response.body", "body": b""})
                return
            part: bytes | None = self._first
            while part is not None:
                await _sent(send, {"type": "http.response.body", "body": part, "more_body": True})
                if await request.is_disconnected():
                    return
                part = await anext(rest, None)
            await _sent(send, {"type": "http.response.body", "body": b""})


async def _sent(send: Send, message: Message) -> None:
    async with asyncio.timeout(STALL_SECONDS):
        await send(message)


async def flowing(parts: AsyncGenerator[bytes], media_type: str, headers: Mapping[str, str]) -> Flow:
    """The response for these parts. What fails before the first of them is raised here, and told as a problem."""
    try:
        first = await anext(parts, b"")
    except BaseException:
        await parts.aclose()
        raise
    return Flow(first, parts, media_type, headers)

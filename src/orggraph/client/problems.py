"""What the server refuses or cannot do, as exceptions: one class for each kind that a program tells apart."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, cast

MEDIA_TYPE = "application/problem+json"


class OrggraphError(Exception):
    """Whatever goes wrong here; its text is a sentence to show as it is."""


class Unreachable(OrggraphError):
    """No server answered, or it hung up midway."""


class StillRunning(OrggraphError):
    """A computation or a write that goes on beyond the patience of the caller; `again` is where to follow it."""

    def __init__(self, sentence: str, again: str) -> None:
        super().__init__(sentence)
        self.again = again


class Problem(OrggraphError):
    """A problem as in RFC 9457.

    `kind` is the end of its `type`, `members` are those that only some kinds have, `request_id` is in the
    server's log.
    """

    def __init__(self, status: int, body: Mapping[str, Any], retry_after: float | None = None) -> None:
        self.status = status
        self.type = str(body.get("type", "about:blank"))
        self.kind = self.type.rpartition("/")[2]
        self.title = str(body.get("title", ""))
        self.detail = str(body.get("detail", ""))
        self.instance = str(body.get("instance", ""))
        self.request_id = str(body.get("request_id", ""))
        self.retry_after = retry_after
        own = ("type", "title", "status", "detail", "instance", "request_id")
        self.members = {name: value for name, value in body.items() if name not in own}
        super().__init__(self.detail or self.title or f"The server answered {status}.")

    def _texts(self, name: str) -> tuple[str, ...]:
        return tuple(cast("Sequence[str]", self.members.get(name, ())))


class Unknown(Problem):
    """Nothing has this name, or nothing is at this path."""

    @property
    def suggestions(self) -> tuple[str, ...]:
        """The nearest names or routes, best first."""
        return self._texts("suggestions")


class Ambiguous(Problem):
    """Several nodes have this name."""

    @property
    def candidates(self) -> tuple[str, ...]:
        """Their ids."""
        return self._texts("candidates")


class BadParameters(Problem):
    """Parameters that do not fit."""

    @property
    def errors(self) -> Mapping[str, str]:
        """Why, by parameter."""
        found = cast("Sequence[Mapping[str, str]]", self.members.get("errors", ()))
        return {one["parameter"]: one["detail"] for one in found}


class NotAcceptable(Problem):
    """The answer has no such format."""

    @property
    def formats(self) -> tuple[str, ...]:
        """Those that it has."""
        return self._texts("formats")


class NoAccess(Problem):
    """No key, one that opens nothing, or one that does not reach so far."""


class MovedOn(Problem):
    """The graph is at another revision than the write was planned on, or the file is not what it was."""

    @property
    def revision(self) -> int | None:
        """The graph's now, where it is told."""
        return self.members.get("revision")


class UnreadableFile(Problem):
    """A file that no reader can read."""


class TryLater(Problem):
    """The database is down, too much is under way, or too many requests came: `retry_after` says when to come again."""


class TooSlow(Problem):
    """The work ran into its time limit."""


_CLASSES: Mapping[str, type[Problem]] = {
    "unknown-name": Unknown,
    "no-such-route": Unknown,
    "ambiguous-name": Ambiguous,
    "bad-parameters": BadParameters,
    "not-acceptable": NotAcceptable,
    "no-access": NoAccess,
    "too-little-access": NoAccess,
    "moved-on": MovedOn,
    "changed-meanwhile": MovedOn,
    "unreadable-file": UnreadableFile,
    "too-slow": TooSlow,
}
_LATER = (429, 503)


def problem_of(status: int, media_type: str, content: bytes, retry_after: float | None = None) -> Problem:
    """The exception for a response; also for one that a proxy made, which tells no more than its status."""
    body: Any = {}
    if media_type == MEDIA_TYPE:
        try:
            body = json.loads(content)
        except ValueError:
            body = {}
    known: Mapping[str, Any] = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    kind = str(known.get("type", "")).rpartition("/")[2]
    made = _CLASSES.get(kind, TryLater if status in _LATER else Problem)
    return made(status, known, retry_after)

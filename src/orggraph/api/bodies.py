"""The body of a request, read whole before any route sees it: bounded in bytes, seconds and depth."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from starlette.types import Message, Receive

from orggraph.api.problems import Refused

MOST_BYTES = 1_000_000
MOST_BYTES_OF_FILES = 64_000_000
FILES = ("/v1/imports", "/v1/readings")
"""Where a body is a manual, not a question."""
HELD_BYTES = 256_000_000
"""What all bodies under way may hold together, in one process."""
IDLE_SECONDS = 10.0
WHOLE_SECONDS = 60.0
DEEPEST = 32

_CLOSE = {"Connection": "close"}
# To the end where no quote closes it: a second try from the next quote would make the time grow with the square.
_TEXT = re.compile(rb'"(?:[^"\\]|\\.)*(?:"|\Z|\\\Z)', re.DOTALL)
_INNERMOST = re.compile(rb"[\[{][^\[\]{}]*[\]}]")
_BRACKET = re.compile(rb"[\[\]{}]")


class Gone(Exception):
    """The caller hung up before the body was whole."""


class Bodies:
    """Reads bodies, and knows how many bytes are held. `idle` and `whole` are the seconds between pieces and in all."""

    def __init__(self, idle: float = IDLE_SECONDS, whole: float = WHOLE_SECONDS, held: int = HELD_BYTES) -> None:
        self._idle = idle
        self._whole = whole
        self._most_held = held
        self.held = 0

    @asynccontextmanager
    async def read(self, path: str, headers: Mapping[str, str], receive: Receive) -> AsyncGenerator[Receive]:
        """A `receive` that has the whole body, for as long as the block lasts.

        Raises Refused for one that is too large, too slow or nested too deep, and Gone.
        """
        pieces: list[bytes] = []
        try:
            await self._collect(path, headers, receive, pieces)
            body = b"".join(pieces)
            if "json" in headers.get("content-type", "") and not path.startswith(FILES):
                check_depth(body)
            yield _again(body, receive)
        finally:
            self.held -= sum(map(len, pieces))

    async def _collect(self, path: str, headers: Mapping[str, str], receive: Receive, pieces: list[bytes]) -> None:
        most = MOST_BYTES_OF_FILES if path.startswith(FILES) else MOST_BYTES
        if int(headers.get("content-length") or 0) > most:
            raise _too_large(most)
        size = 0
        try:
            async with asyncio.timeout(self._whole):
                while True:
                    async with asyncio.timeout(self._idle):
                        message = await receive()
                    if message["type"] != "http.request":
                        raise Gone
                    size += self._take(message.get("body", b""), pieces)
                    if size > most:
                        raise _too_large(most)
                    if not message.get("more_body", False):
                        return
        except TimeoutError:
            detail = f"A body must come within {self._whole:g} s and never pause for {self._idle:g} s."
            raise Refused("slow-body", detail, _CLOSE) from None

    def _take(self, piece: bytes, pieces: list[bytes]) -> int:
        if self.held + len(piece) > self._most_held:
            raise Refused("busy", "The bodies of other requests fill what memory there is for them.", _CLOSE)
        self.held += len(piece)
        pieces.append(piece)
        return len(piece)


def check_depth(body: bytes) -> None:
    """Raise Refused where JSON is nested deeper than `DEEPEST`: the innermost brackets are taken off so often."""
    if body.count(b"[") + body.count(b"{") <= DEEPEST:
        return
    bare = b"".join(_BRACKET.findall(_TEXT.sub(b"", body)))
    for _ in range(DEEPEST):
        bare, taken = _INNERMOST.subn(b"", bare)
        if not taken:
            break
    if bare:
        raise Refused("bad-request", f"The body's brackets do not close, or nest deeper than {DEEPEST}.")


def _again(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _too_large(most: int) -> Refused:
    return Refused("too-large", f"The body has more than the {most:,} bytes that are taken here.", _CLOSE)

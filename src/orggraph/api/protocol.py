"""HTTP/1.1 as people type it, within bounds of size and time, and every refusal a problem."""

from __future__ import annotations

import asyncio
import re
from typing import Any, cast

import httptools
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from orggraph.api.problems import KINDS, MEDIA_TYPE, problem

HEAD_SECONDS = 10.0
"""A connection that has not said what it wants by then is ended."""
MESSAGE_SECONDS = 75.0
"""And one whose body is not there by then; a route's own bounds are tighter."""
STALL_SECONDS = 30.0
"""And one that takes nothing of its answer for so long."""
LINGER_SECONDS = 2.0
MOST_CONNECTIONS = 2000
MOST_HEAD = 32_768
MOST_HEADERS = 100
LONGEST_URL = 16_384

_BEYOND = re.compile(rb"[\x80-\xff]")
_METHODS = (b"GET ", b"HEAD ")


def encoded(data: bytes) -> bytes:
    """`data` with what is beyond ASCII in its request line percent-encoded.

    curl and others send a query as it was typed, in UTF-8; the parser takes ASCII alone.
    """
    if not data.startswith(_METHODS):
        return data
    line, end, rest = data.partition(b"\r\n")
    if line.isascii():
        return data
    return _BEYOND.sub(lambda match: b"%%%02X" % match[0][0], line) + end + rest


class Protocol(HttpToolsProtocol):
    """uvicorn's protocol, more patient with request lines, less with time and size, and refusing in our own words."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._between = True
        self._refused = False
        self._head = 0
        self._timers: dict[str, asyncio.TimerHandle] = {}

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, unless there are too many already."""
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS:
            transport.abort()
        self._start("head", HEAD_SECONDS, self._late)

    def connection_lost(self, exc: Exception | None) -> None:
        """End, and with it every timer."""
        for name in list(self._timers):
            self._stop(name)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what came in; after a refusal, nothing of it."""
        if self._refused:
            return
        if self._between:
            # Only here can a request line begin: the same bytes within a body are the body's.
            data = encoded(data)
            self._start("head", HEAD_SECONDS, self._late)
        self._head += len(data)
        super().data_received(data)
        if "head" in self._timers and self._head > MOST_HEAD + LONGEST_URL and not self._refused:
            self._refuse("headers-too-large", f"The header has more than {MOST_HEAD} bytes.")

    def on_message_begin(self) -> None:
        """A request line begins."""
        super().on_message_begin()
        self._between = False
        self._head = 0
        if not self._refused:
            self._start("head", HEAD_SECONDS, self._late)

    def on_url(self, url: bytes) -> None:
        """A piece of the URL."""
        super().on_url(url)
        if len(self.url) > LONGEST_URL:
            self._refuse("too-long", f"The URL has more than {LONGEST_URL} bytes.")

    def on_headers_complete(self) -> None:
        """The header is whole: start on an answer, unless it is none to answer."""
        self._stop("head")
        if self._refused:
            return
        size = sum(len(name) + len(value) + 4 for name, value in self.headers)
        if size > MOST_HEAD or len(self.headers) > MOST_HEADERS:
            detail = f"The header has more than {MOST_HEAD} bytes, or {MOST_HEADERS} lines."
            self._refuse("headers-too-large", detail)
            return
        fault = self._host_fault()
        if fault:
            self._refuse("bad-request", fault)
            return
        self._start("message", MESSAGE_SECONDS, self._abort)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        if not self._refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is whole; the next bytes are another."""
        self._stop("message")
        self._between = True
        self._head = 0
        if not self._refused:
            super().on_message_complete()

    def pause_writing(self) -> None:
        """The other side does not take what it is sent: that has an end."""
        super().pause_writing()
        self._start("stall", STALL_SECONDS, self._abort)

    def resume_writing(self) -> None:
        """It takes again."""
        self._stop("stall")
        super().resume_writing()

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP."""
        self._refuse("bad-request", msg)

    def _host_fault(self) -> str | None:
        """What is wrong with the request's host; a URL that names one counts for more than the header."""
        hosts = [place for place, (name, _) in enumerate(self.headers) if name == b"host"]
        if len(hosts) > 1 or (not hosts and cast("Any", self.parser).get_http_version() == "1.1"):
            return "A request has one header Host."
        if self.url.startswith(b"/"):
            return None
        url = httptools.parse_url(self.url)
        if not url.host or not url.path:
            return "The URL names no path."
        host = b"[" + url.host + b"]" if b":" in url.host else url.host
        named = (b"host", b"%s:%d" % (host, url.port) if url.port else host)
        self.headers[:] = [*(header for header in self.headers if header[0] != b"host"), named]
        return None

    def _refuse(self, kind: str, detail: str) -> None:
        """Answer with a problem and hang up; where another answer is under way, hang up at once."""
        if self._refused:
            return
        self._refused = True
        for name in list(self._timers):
            self._stop(name)
        if not self._yields():
            self.transport.abort()
            return
        told = problem(KINDS[kind], detail, "")
        head = f"HTTP/1.1 {told.status_code} {KINDS[kind].title}\r\ncontent-type: {MEDIA_TYPE}\r\n"
        body = bytes(told.body)
        self.transport.write(f"{head}content-length: {len(body)}\r\nconnection: close\r\n\r\n".encode() + body)
        # Hanging up while more comes in would take the answer away from who is still sending.
        if self.transport.can_write_eof():
            self.transport.write_eof()
        self._start("linger", LINGER_SECONDS, self._abort)

    def _yields(self) -> bool:
        """Whether nothing else is being answered; a route that waits for this request's body is told to give up."""
        cycle = self._answering()
        if cycle is None:
            return True
        if self._between or cycle.response_started or self.pipeline or cycle.scope is not self.scope:
            return False
        cycle.disconnected = True
        cycle.message_event.set()
        return True

    def _answering(self) -> RequestResponseCycle | None:
        cycle = cast("RequestResponseCycle | None", self.cycle)
        return None if cycle is None or cycle.response_complete else cycle

    def _late(self) -> None:
        if self._between and self._answering() is not None:
            return
        if self._between:
            self.transport.close()
        else:
            self._refuse("slow-body", f"A request's header must come within {HEAD_SECONDS:g} s.")

    def _abort(self) -> None:
        self.transport.abort()

    def _start(self, name: str, seconds: float, then: Any) -> None:
        """Start a timer that does not run yet."""

        def fire() -> None:
            self._timers.pop(name, None)
            then()

        if name not in self._timers:
            self._timers[name] = self.loop.call_later(seconds, fire)

    def _stop(self, name: str) -> None:
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer.cancel()

"""HTTP/1.1 as people type it: names in a URL as they are, and every refusal a problem."""

from __future__ import annotations

import re

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from orggraph.api.problems import KINDS, MEDIA_TYPE, problem

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
    """uvicorn's protocol, more patient with request lines and in our own words where it refuses."""

    def data_received(self, data: bytes) -> None:
        """Take what came in."""
        super().data_received(encoded(data))

    def send_400_response(self, msg: str) -> None:
        """Refuse what is no HTTP, and hang up."""
        body = bytes(problem(KINDS["bad-request"], msg, "").body)
        head = f"HTTP/1.1 400 Bad Request\r\ncontent-type: {MEDIA_TYPE}\r\ncontent-length: {len(body)}\r\n"
        self.transport.write(f"{head}connection: close\r\n\r\n".encode() + body)
        self.transport.close()

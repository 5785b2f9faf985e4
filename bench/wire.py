"""A keep-alive HTTP connection that is no bottleneck, the same for every server that is measured."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit


class Connection:
    """One connection to `url`; `send` asks and gives the body, whichever way its length is told."""

    def __init__(self, url: str) -> None:
        self._place = urlsplit(url)

    async def __aenter__(self) -> Connection:
        await self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._writer.close()
        await self._writer.wait_closed()

    async def _open(self) -> None:
        self._reader, self._writer = await asyncio.open_connection(
            self._place.hostname, self._place.port, limit=16_000_000
        )

    async def send(self, path: str, body: bytes | None = None) -> tuple[bytes, dict[str, str]]:
        """The answer's body and headers; raises AssertionError with the head where it is no 200 or 202."""
        method = "GET" if body is None else "POST"
        head = f"{method} {path} HTTP/1.1\r\nHost: {self._place.netloc}\r\nAccept: application/json\r\n"
        if body is not None:
            head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        self._writer.write(f"{head}\r\n".encode() + (body or b""))
        try:
            told = (await self._reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        except asyncio.IncompleteReadError:
            # Hung up on while nothing was asked: once more, on a new connection.
            await self._open()
            return await self.send(path, body)
        headers = {line.partition(":")[0].lower(): line.partition(":")[2].strip() for line in told.split("\r\n")[1:]}
        content = await self._content(headers)
        assert told.startswith(("HTTP/1.1 200", "HTTP/1.1 202")), told + content[:500].decode("utf-8", "replace")
        return content, headers

    async def _content(self, headers: dict[str, str]) -> bytes:
        if "content-length" in headers:
            return await self._reader.readexactly(int(headers["content-length"]))
        parts: list[bytes] = []
        while True:
            size = int((await self._reader.readline()).split(b";")[0], 16)
            parts.append(await self._reader.readexactly(size))
            await self._reader.readline()
            if size == 0:
                return b"".join(parts)

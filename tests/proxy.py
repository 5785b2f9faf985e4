"""A TCP relay that a test can cut or hold up: a database that dies, hangs and comes back."""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self

_PIECE = 65536


class Proxy:
    """Relays a free local port to `host:port` until it is cut; a context manager."""

    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._flowing = threading.Event()
        self._flowing.set()
        self._listener = self._listen(0)
        self.port: int = self._listener.getsockname()[1]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()

    def cut(self) -> None:
        """Refuse every connection from now on, and end those there are."""
        self._flowing.set()
        self._shut(self._listener)
        self.drop()

    def drop(self) -> None:
        """End the connections there are; new ones are welcome."""
        with self._lock:
            ended, self._open = self._open, set()
        for one in ended:
            self._shut(one)

    def restore(self) -> None:
        """Relay again, on the same port."""
        self._listener = self._listen(self.port)

    def hold(self) -> None:
        """Keep every connection open, and let nothing through."""
        self._flowing.clear()

    def release(self) -> None:
        """Let through again what was held."""
        self._flowing.set()

    def _listen(self, port: int) -> socket.socket:
        listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()
        return listener

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.create_connection(self._target, timeout=5)
                far.settimeout(None)
                with self._lock:
                    self._open |= {near, far}
                for ends in ((near, far), (far, near)):
                    threading.Thread(target=self._pump, args=ends, daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(_PIECE):
                self._flowing.wait(60)
                sink.sendall(piece)
        self._shut(source)
        self._shut(sink)

    def _shut(self, one: socket.socket) -> None:
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)
        one.close()

"""The API served on this machine: a loopback address, one process, until it is told to end."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from orggraph.api.app import create_app
from orggraph.api.protocol import Protocol
from orggraph.errors import BadInput
from orggraph.settings import Bolt, Settings

_BACKLOG = 1024
_DRAIN_SECONDS = 3
_IDLE_SECONDS = 30


def serve(bolt: Bolt, settings: Settings, on_ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM; `on_ready` gets the address to open once requests are answered.

    Raises BadInput for a host that is not loopback, and for a port that is taken.
    """
    listener = listen(settings.host, settings.port)
    with listener:
        host, port = listener.getsockname()[:2]
        shown = f"[{host}]" if ":" in host else host
        config = configured(create_app(bolt, settings))
        Server(config, lambda: on_ready(f"http://{shown}:{port}")).run(sockets=[listener])


def configured(app: FastAPI) -> uvicorn.Config:
    """How uvicorn serves the application."""
    return uvicorn.Config(
        app,
        loop="auto" if sys.platform == "win32" else "uvloop",
        http=Protocol,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_DRAIN_SECONDS,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to a loopback address; port 0 takes a free one. Raises BadInput, with the cure."""
    address = _loopback(host)
    listener = socket.socket(socket.AF_INET6 if address.version == 6 else socket.AF_INET)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((str(address), port))
        listener.listen(_BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = "is taken" if getattr(error, "errno", 0) == errno.EADDRINUSE else f"cannot be used ({error})"
        raise BadInput(f"Port {port} of {host} {reason}; take another with ORGGRAPH_PORT or --port, or 0.") from None
    return listener


def _loopback(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise BadInput(f"{host!r} is not an address; use 127.0.0.1.") from None
    if not address.is_loopback:
        raise BadInput(f"{host} is not loopback; without access control the API listens on this machine alone.")
    return address


class Server(uvicorn.Server):
    """uvicorn, telling when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start as always, then tell."""
        await super().startup(sockets)
        self._ready()

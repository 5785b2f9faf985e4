"""The API served: on one listening socket, by one process or several, until it is told to end."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI
from uvicorn.supervisors import Multiprocess

from orggraph.api.app import create_app
from orggraph.api.origins import is_loopback
from orggraph.api.protocol import Protocol
from orggraph.errors import BadInput
from orggraph.loading.access import list_keys
from orggraph.settings import Bolt, Settings

MOST_WORKERS = 64
_BACKLOG = 1024
_DRAIN_SECONDS = 3
_IDLE_SECONDS = 30
_LOOK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Manner:
    """How to serve: by how many processes, and with which certificate, if not in the clear."""

    workers: int = 1
    certificate: Path | None = None
    private_key: Path | None = None


def serve(bolt: Bolt, settings: Settings, on_ready: Callable[[str], None], manner: Manner | None = None) -> None:
    """Serve until SIGINT or SIGTERM; `on_ready` gets the address to open once requests are answered.

    Raises BadInput for an address that others reach while nobody has a key, and for a port that is taken.
    """
    manner = manner or Manner()
    refuse_open_doors(bolt, settings)
    listener = listen(settings.host, settings.port)
    with listener:
        ready = partial(on_ready, _address(listener, manner))
        if manner.workers == 1:
            app = warming(create_app(bolt, settings))
            Server(configured(app, manner), ready).run(sockets=[listener])
        else:
            _serve_by_several(partial(create_app, bolt, settings), manner, listener, ready)


def warming(app: FastAPI) -> FastAPI:
    """`app`, which has its questions planned as soon as it serves, while it answers already."""
    inner = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[Any]:
        async with inner(app) as state:
            task = asyncio.create_task(app.state.answering.warm())
            yield state
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    app.router.lifespan_context = lifespan
    return app


def refuse_open_doors(bolt: Bolt, settings: Settings) -> None:
    """Raise BadInput where others could reach the API and no key or issuer would open it to anybody known."""
    if is_loopback(settings.host) or settings.oidc_issuer:
        return
    if not any(key.good(datetime.now(UTC)) for key in list_keys(bolt)):
        cure = "make a key first (`orggraph keys create --name ME --scope admin`), or set ORGGRAPH_OIDC_ISSUER"
        raise BadInput(f"{settings.host} is not loopback, and nobody has a key; {cure}.")


def configured(app: FastAPI | Callable[[], FastAPI], manner: Manner | None = None) -> uvicorn.Config:
    """How uvicorn serves the application, or what a function makes in each process."""
    manner = manner or Manner()
    return uvicorn.Config(
        app,
        factory=not isinstance(app, FastAPI),
        workers=manner.workers,
        loop="auto" if sys.platform == "win32" else "uvloop",
        http=Protocol,
        ws="none",
        # What no HTTP is would be a warning each time, and fill the log of whoever it is sent to.
        log_level="error",
        access_log=False,
        server_header=False,
        # Whom to believe is for the gate to say.
        proxy_headers=False,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=_DRAIN_SECONDS,
        ssl_certfile=manner.certificate,
        ssl_keyfile=manner.private_key,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to an address; port 0 takes a free one. Raises BadInput, with the cure."""
    address = _numeric(host)
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


def _numeric(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)
    except ValueError:
        raise BadInput(
            f"{host!r} is not an address; use 127.0.0.1, or 0.0.0.0 for every one of this machine."
        ) from None


def _address(listener: socket.socket, manner: Manner) -> str:
    host, port = listener.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http{'s' if manner.certificate else ''}://{shown}:{port}"


class Server(uvicorn.Server):
    """uvicorn, telling when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start as always, then tell."""
        await super().startup(sockets)
        self._ready()


def _serve_by_several(
    make: Callable[[], FastAPI], manner: Manner, listener: socket.socket, ready: Callable[[], None]
) -> None:
    """Serve by several processes on one socket: one that dies is replaced, the others answer meanwhile."""
    started = multiprocessing.get_context("spawn").Event()
    workers = Multiprocess(configured(partial(_worker, make, started), manner), [listener])

    def tell() -> None:
        while not workers.should_exit.is_set():
            if started.wait(_LOOK_SECONDS):
                ready()
                return

    threading.Thread(target=tell, daemon=True).start()
    workers.run()


def _worker(make: Callable[[], FastAPI], started: Event) -> FastAPI:
    """The application of one process: it tells when it serves, and ends when the process that started it is gone."""
    app = warming(make())
    inner = app.router.lifespan_context

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[Any]:
        async with inner(app) as state:
            started.set()
            yield state

    app.router.lifespan_context = lifespan
    threading.Thread(target=_end_after, args=(multiprocessing.parent_process(),), daemon=True).start()
    return app


def _end_after(parent: Any) -> None:
    parent.join()
    os.kill(os.getpid(), signal.SIGTERM)

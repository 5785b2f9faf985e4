"""The API on a real port of this machine, in a thread of the test."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

import httpx

from orggraph.api import create_app
from orggraph.api.serving import Server, configured, listen
from orggraph.catalogue import Catalogue
from orggraph.settings import Bolt, Settings

SECONDS = 90
_PATIENT = Settings(query_seconds=60)
"""On a busy machine a fresh server takes longer than anybody would wait to plan a question."""


@contextmanager
def served(bolt: Bolt, settings: Settings | None = None, catalogue: Catalogue | None = None) -> Generator[httpx.Client]:
    """A client of the API to the database at `bolt`, both ended with the block."""
    ready = threading.Event()
    app = create_app(bolt, settings or _PATIENT, catalogue)
    listener = listen("127.0.0.1", 0)
    server = Server(configured(app), ready.set)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        assert ready.wait(SECONDS)
        with httpx.Client(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=SECONDS) as client:
            yield client
    finally:
        server.should_exit = True
        thread.join(SECONDS)
        listener.close()

"""A typed client of the HTTP interface: it knows nothing of the server's code, only what it answers.

from orggraph.client import Client
from orggraph.client.questions import positions

with Client("http://127.0.0.1:8420") as client:
    for row in client.ask(positions.superiors("出納", steps=3)).data:
        print(row["title"])
"""

from __future__ import annotations

from orggraph.client.asynchronous import AsyncClient
from orggraph.client.problems import (
    Ambiguous,
    BadParameters,
    MovedOn,
    NoAccess,
    NotAcceptable,
    OrggraphError,
    Problem,
    StillRunning,
    TooSlow,
    TryLater,
    Unknown,
    Unreachable,
    UnreadableFile,
)
from orggraph.client.requests import File
from orggraph.client.sync import Client
from orggraph.client.types import Answer, Decision, Question

__all__ = [
    "Ambiguous",
    "Answer",
    "AsyncClient",
    "BadParameters",
    "Client",
    "Decision",
    "File",
    "MovedOn",
    "NoAccess",
    "NotAcceptable",
    "OrggraphError",
    "Problem",
    "Question",
    "StillRunning",
    "TooSlow",
    "TryLater",
    "Unknown",
    "Unreachable",
    "UnreadableFile",
]

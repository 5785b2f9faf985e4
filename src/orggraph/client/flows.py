"""How a request comes to its answer, whoever sends it: patience, repetition, what was written before.

A flow is a generator that yields steps and gets replies, so that one text serves the client that waits
and the one that awaits.
"""

from __future__ import annotations

import json
import random
from collections import OrderedDict
from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from time import monotonic
from typing import Any, TypeAlias, cast

from orggraph.client.problems import OrggraphError, Problem, StillRunning, TryLater, Unreachable, problem_of
from orggraph.client.requests import Request, following
from orggraph.client.types import Answer, Meta

REVISION = "orggraph-revision"
LONGEST_PAUSE = 10.0
_FIRST_PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Reply:
    """A response: headers by names in lower case."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def media_type(self) -> str:
        """What it says its content is."""
        return self.headers.get("content-type", "").partition(";")[0].strip()

    @property
    def retry_after(self) -> float | None:
        """The seconds that it asks to wait."""
        said = self.headers.get("retry-after", "")
        return float(said) if said.isascii() and said.isdigit() else None


Flow: TypeAlias = Generator[Request | Pause, Reply, Answer[Any]]
"""Yields what to send and how long to wait, gets the replies, and ends with the answer."""


@dataclass
class Session:
    """What a client knows from one request to the next. `patience` is in seconds, for all attempts together.

    `seen` is the latest revision that a write of this client made; `kept` answers by their requests, at most
    `most`, each with its `ETag`.
    """

    patience: float
    most: int = 0
    seen: int = 0
    kept: OrderedDict[str, Answer[Any]] = field(default_factory=OrderedDict[str, Answer[Any]])

    def answer(self, request: Request) -> Flow:
        """The answer to a request that only reads: repeated while there is hope, from the server or kept."""
        key = json.dumps([request.url, dict(request.params)], sort_keys=True)
        known = self.kept.get(key)
        tag = {} if known is None or known.etag is None else {"If-None-Match": known.etag}
        least = {"Orggraph-Revision": str(self.seen)} if self.seen else {}
        asked = replace(request, headers={**request.headers, **least, **tag})
        reply = yield from self._patiently(asked)
        if reply.status == 304 and known is not None:
            self.kept.move_to_end(key)
            return known
        answer = answer_of(reply)
        self._keep(key, answer)
        return answer

    def write(self, request: Request, wait: float) -> Flow:
        """The answer to a write, sent once; one that goes on is followed for `wait` seconds."""
        reply = yield request
        if reply.status == 202:
            reply = yield from self._followed(reply, monotonic() + wait)
        answer = answer_of(reply)
        self.seen = max(self.seen, answer.revision)
        return answer

    def read_files(self, request: Request) -> Flow:
        """The answer to files that are read and not kept."""
        reply = yield request
        return answer_of(reply)

    def _patiently(self, request: Request) -> Generator[Request | Pause, Reply, Reply]:
        end, attempt = monotonic() + self.patience, 0
        while True:
            attempt += 1
            try:
                reply = yield request
                trouble = _trouble(reply)
            except Unreachable as error:
                reply, trouble = None, error
            if reply is not None and trouble is None:
                return reply
            assert trouble is not None, "what is no reply is trouble"
            pause = _pause(trouble, attempt)
            if monotonic() + pause > end:
                raise trouble
            yield Pause(pause)

    def _followed(self, reply: Reply, end: float) -> Generator[Request | Pause, Reply, Reply]:
        """The reply that the write would have got at once."""
        again = str(json.loads(reply.content)["again"])
        while True:
            left = end - monotonic()
            if left <= 0:
                raise StillRunning("The write goes on.", again)
            ask = replace(following(again), params={"wait": f"{min(left, 20.0):.1f}"})
            status = yield from self._patiently(ask)
            job = json.loads(status.content)["data"]
            if job["state"] != "running":
                return _ended(job)
            yield Pause(_FIRST_PAUSE)

    def _keep(self, key: str, answer: Answer[Any]) -> None:
        if self.most and answer.etag is not None:
            self.kept[key] = answer
            self.kept.move_to_end(key)
            if len(self.kept) > self.most:
                self.kept.popitem(last=False)


def answer_of(reply: Reply) -> Answer[Any]:
    """The answer in a reply. Raises the problem that it tells of."""
    if reply.status >= 400:
        raise problem_of(reply.status, reply.media_type, reply.content, reply.retry_after)
    try:
        body = cast("dict[str, Any]", json.loads(reply.content))
        meta = cast("Meta", body.get("meta") or {})
        revision = int(reply.headers.get(REVISION, meta.get("revision", 0)))
        return Answer(body["data"], {**meta, "revision": revision}, reply.headers.get("etag"))
    except (ValueError, KeyError, AttributeError):
        raise OrggraphError(f"The server answered {reply.status} with something else than orggraph's JSON.") from None


def _trouble(reply: Reply) -> OrggraphError | None:
    """What keeps a reply from being the answer for now; problems that stay are told by `answer_of`."""
    if reply.status == 202:
        told = json.loads(reply.content)
        return StillRunning(str(told["detail"]), str(told["again"]))
    if reply.status in (429, 503):
        return problem_of(reply.status, reply.media_type, reply.content, reply.retry_after)
    return None


def _pause(trouble: OrggraphError, attempt: int) -> float:
    """What the server asks for, and longer each time; a little more, so that not all come back at once."""
    grown = _FIRST_PAUSE * 2 ** min(attempt - 1, 10)
    if isinstance(trouble, StillRunning):
        grown = 1.0
    elif isinstance(trouble, TryLater):
        grown = max(grown, trouble.retry_after or 0.0)
    return min(grown, LONGEST_PAUSE) * random.uniform(1.0, 1.2)  # noqa: S311


def _ended(job: Mapping[str, Any]) -> Reply:
    outcome: Any = job["outcome"]
    if job["state"] == "lost" or not isinstance(outcome, dict):
        raise OrggraphError("The write lost its process; GET /v1/changes tells whether it was applied.")
    told = cast("dict[str, Any]", outcome)
    if job["state"] == "failed":
        raise problem_of(int(told["status"]), "application/problem+json", json.dumps(told).encode())
    return Reply(200, {"content-type": "application/json"}, json.dumps(told).encode())


__all__ = ["Flow", "Pause", "Problem", "Reply", "Session", "answer_of"]

"""The client that waits for its answers."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar, overload

import httpx2

from orggraph.client import requests
from orggraph.client.asking import question_of
from orggraph.client.flows import Flow, Pause, Reply, Session
from orggraph.client.problems import Unreachable, problem_of
from orggraph.client.requests import File, Request
from orggraph.client.types import AliasFile, Answer, Decision, Question, ReadFiles, Written
from orggraph.client.wire import options, reply_of, sent, unreachable

T = TypeVar("T")


class Client:
    """The API at `url`, as whoever holds `key`. Use it in a `with` block, or close it.

    Questions are asked again for up to `patience` seconds where the server asks for that (429, 503, or a
    computation that goes on) or cannot be reached; writes are sent once. After a write of its own it
    reads no older state. `keep` is how many answers are kept by their `ETag`. `more` goes to httpx2.
    """

    def __init__(self, url: str, key: str | None = None, *, patience: float = 60.0, keep: int = 0, **more: Any) -> None:
        self._session = Session(patience, keep)
        self._http = httpx2.Client(**options(url, key, more))

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @overload
    def ask(self, question: Question[T], /) -> Answer[T]: ...
    @overload
    def ask(self, question: str, /, **parameters: Any) -> Answer[Any]: ...
    def ask(self, question: Question[Any] | str, /, **parameters: Any) -> Answer[Any]:
        """The answer to a question: a typed one of `orggraph.client.questions`, or its name and parameters.

        Raises a Problem, StillRunning, Unreachable.
        """
        return self._run(self._session.answer(requests.asking(question_of(question, parameters))))

    @overload
    def pages(self, question: Question[T], /) -> Iterator[Answer[T]]: ...
    @overload
    def pages(self, question: str, /, **parameters: Any) -> Iterator[Answer[Any]]: ...
    def pages(self, question: Question[Any] | str, /, **parameters: Any) -> Iterator[Answer[Any]]:
        """The answer and those of its following pages, each asked for when it is needed."""
        answer = self._run(self._session.answer(requests.asking(question_of(question, parameters))))
        yield answer
        while answer.next is not None:
            answer = self._run(self._session.answer(requests.following(answer.next)))
            yield answer

    def stream(self, question: Question[Any] | str, /, **parameters: Any) -> Iterator[dict[str, Any]]:
        """The rows of an answer as they come, all of a list: nothing is held but the row at hand."""
        request = requests.asking(question_of(question, parameters), "application/x-ndjson", format="ndjson")
        with self._streamed(request) as response:
            try:
                for line in response.iter_lines():
                    if line:
                        yield json.loads(line)
            except httpx2.TransportError as error:
                raise unreachable(error) from error

    def download(self, question: Question[Any] | str, format: str, /, **parameters: Any) -> bytes:  # noqa: A002
        """The answer as a file of a format: `graphml`, `csv`, `xlsx`..."""
        request = requests.asking(question_of(question, parameters), "*/*", format=format)
        with self._streamed(request) as response:
            return response.read()

    def read_files(self, *files: File, aliases: str | None = None, labels: str | None = None) -> Answer[ReadFiles]:
        """What files say, and what of them was not understood; nothing is stored."""
        return self._run(self._session.read_files(requests.reading(files, aliases, labels)))

    def import_files(
        self,
        *files: File,
        aliases: str | None = None,
        labels: str | None = None,
        decisions: Sequence[Decision] = (),
        dry_run: bool = False,
        expected_revision: int | None = None,
        wait: float = 600.0,
    ) -> Answer[Written]:
        """Make the graph say what files say; with `dry_run` only the plan. Waits up to `wait` seconds for its end."""
        params = {"dry_run": dry_run, "expected_revision": expected_revision}
        return self._write(requests.importing(files, params, aliases, labels, decisions), wait)

    def retire(
        self, document: str, *, dry_run: bool = False, expected_revision: int | None = None, wait: float = 600.0
    ) -> Answer[Written]:
        """Take a document out of the graph, with every fact that no other document supports."""
        params = {"dry_run": dry_run, "expected_revision": expected_revision}
        return self._write(requests.retiring(document, params), wait)

    def aliases(self, document: str) -> Answer[AliasFile]:
        """The alias file that came with a document."""
        return self._run(self._session.answer(requests.showing_aliases(document)))

    def put_aliases(
        self, document: str, text: str, *, etag: str | None = None, dry_run: bool = False, wait: float = 600.0
    ) -> Answer[Written]:
        """Replace an alias file; with the `etag` of what was edited, only where it is still that."""
        return self._write(requests.putting_aliases(document, text, {"dry_run": dry_run}, etag), wait)

    def decide(
        self, *decisions: Decision, document: str | None = None, dry_run: bool = False, wait: float = 600.0
    ) -> Answer[Written]:
        """Accept or refuse proposals of `proposals/list`."""
        return self._write(requests.deciding(decisions, document, {"dry_run": dry_run}), wait)

    def _write(self, request: Request, wait: float) -> Answer[Any]:
        return self._run(self._session.write(request, wait))

    def _run(self, flow: Flow) -> Answer[Any]:
        try:
            step = next(flow)
            while True:
                try:
                    reply = self._done(step)
                except Unreachable as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(reply)
        except StopIteration as end:
            return end.value

    def _done(self, step: Request | Pause) -> Reply:
        if isinstance(step, Pause):
            time.sleep(step.seconds)
            return Reply(0, {}, b"")
        try:
            return reply_of(self._http.request(step.method, step.url, **sent(step)))
        except httpx2.TransportError as error:
            raise unreachable(error) from error

    def _streamed(self, request: Request) -> Any:
        return _Streamed(self._http, request)


class _Streamed:
    """A response whose body is read bit by bit; a problem is raised before any of it."""

    def __init__(self, http: httpx2.Client, request: Request) -> None:
        self._context = http.stream(request.method, request.url, **sent(request))

    def __enter__(self) -> httpx2.Response:
        try:
            response = self._context.__enter__()
            if response.status_code >= 400:
                response.read()
        except httpx2.TransportError as error:
            raise unreachable(error) from error
        if response.status_code >= 400:
            self._context.__exit__(None, None, None)
            reply = reply_of(response)
            raise problem_of(reply.status, reply.media_type, reply.content, reply.retry_after)
        return response

    def __exit__(self, *how: Any) -> None:
        self._context.__exit__(*how)

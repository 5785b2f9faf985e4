"""The client that awaits its answers: as `Client`, for asyncio."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
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


class AsyncClient:
    """The API at `url`, as whoever holds `key`. Use it in an `async with` block, or close it.

    Questions are asked again for up to `patience` seconds where the server asks for that (429, 503, or a
    computation that goes on) or cannot be reached; writes are sent once. After a write of its own it
    reads no older state. `keep` is how many answers are kept by their `ETag`. `more` goes to httpx2.
    """

    def __init__(self, url: str, key: str | None = None, *, patience: float = 60.0, keep: int = 0, **more: Any) -> None:
        self._session = Session(patience, keep)
        self._http = httpx2.AsyncClient(**options(url, key, more))

    async def close(self) -> None:
        """Hang up."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @overload
    async def ask(self, question: Question[T], /) -> Answer[T]: ...
    @overload
    async def ask(self, question: str, /, **parameters: Any) -> Answer[Any]: ...
    async def ask(self, question: Question[Any] | str, /, **parameters: Any) -> Answer[Any]:
        """The answer to a question: a typed one of `orggraph.client.questions`, or its name and parameters.

        Raises a Problem, StillRunning, Unreachable.
        """
        return await self._run(self._session.answer(requests.asking(question_of(question, parameters))))

    @overload
    def pages(self, question: Question[T], /) -> AsyncIterator[Answer[T]]: ...
    @overload
    def pages(self, question: str, /, **parameters: Any) -> AsyncIterator[Answer[Any]]: ...
    async def pages(self, question: Question[Any] | str, /, **parameters: Any) -> AsyncIterator[Answer[Any]]:
        """The answer and those of its following pages, each asked for when it is needed."""
        answer = await self._run(self._session.answer(requests.asking(question_of(question, parameters))))
        yield answer
        while answer.next is not None:
            answer = await self._run(self._session.answer(requests.following(answer.next)))
            yield answer

    async def stream(self, question: Question[Any] | str, /, **parameters: Any) -> AsyncIterator[dict[str, Any]]:
        """The rows of an answer as they come, all of a list: nothing is held but the row at hand."""
        request = requests.asking(question_of(question, parameters), "application/x-ndjson", format="ndjson")
        async with self._streamed(request) as response:
            try:
                async for line in response.aiter_lines():
                    if line:
                        yield json.loads(line)
            except httpx2.TransportError as error:
                raise unreachable(error) from error

    async def download(self, question: Question[Any] | str, format: str, /, **parameters: Any) -> bytes:  # noqa: A002
        """The answer as a file of a format: `graphml`, `csv`, `xlsx`..."""
        request = requests.asking(question_of(question, parameters), "*/*", format=format)
        async with self._streamed(request) as response:
            return await response.aread()

    async def read_files(
        self, *files: File, aliases: str | None = None, labels: str | None = None
    ) -> Answer[ReadFiles]:
        """What files say, and what of them was not understood; nothing is stored."""
        return await self._run(self._session.read_files(requests.reading(files, aliases, labels)))

    async def import_files(
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
        return await self._write(requests.importing(files, params, aliases, labels, decisions), wait)

    async def retire(
        self, document: str, *, dry_run: bool = False, expected_revision: int | None = None, wait: float = 600.0
    ) -> Answer[Written]:
        """Take a document out of the graph, with every fact that no other document supports."""
        params = {"dry_run": dry_run, "expected_revision": expected_revision}
        return await self._write(requests.retiring(document, params), wait)

    async def aliases(self, document: str) -> Answer[AliasFile]:
        """The alias file that came with a document."""
        return await self._run(self._session.answer(requests.showing_aliases(document)))

    async def put_aliases(
        self, document: str, text: str, *, etag: str | None = None, dry_run: bool = False, wait: float = 600.0
    ) -> Answer[Written]:
        """Replace an alias file; with the `etag` of what was edited, only where it is still that."""
        return await self._write(requests.putting_aliases(document, text, {"dry_run": dry_run}, etag), wait)

    async def decide(
        self, *decisions: Decision, document: str | None = None, dry_run: bool = False, wait: float = 600.0
    ) -> Answer[Written]:
        """Accept or refuse proposals of `proposals/list`."""
        return await self._write(requests.deciding(decisions, document, {"dry_run": dry_run}), wait)

    async def _write(self, request: Request, wait: float) -> Answer[Any]:
        return await self._run(self._session.write(request, wait))

    async def _run(self, flow: Flow) -> Answer[Any]:
        try:
            step = next(flow)
            while True:
                try:
                    reply = await self._done(step)
                except Unreachable as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(reply)
        except StopIteration as end:
            return end.value

    async def _done(self, step: Request | Pause) -> Reply:
        if isinstance(step, Pause):
            await asyncio.sleep(step.seconds)
            return Reply(0, {}, b"")
        try:
            return reply_of(await self._http.request(step.method, step.url, **sent(step)))
        except httpx2.TransportError as error:
            raise unreachable(error) from error

    def _streamed(self, request: Request) -> Any:
        return _Streamed(self._http, request)


class _Streamed:
    """A response whose body is read bit by bit; a problem is raised before any of it."""

    def __init__(self, http: httpx2.AsyncClient, request: Request) -> None:
        self._context = http.stream(request.method, request.url, **sent(request))

    async def __aenter__(self) -> httpx2.Response:
        try:
            response = await self._context.__aenter__()
            if response.status_code >= 400:
                await response.aread()
        except httpx2.TransportError as error:
            raise unreachable(error) from error
        if response.status_code >= 400:
            await self._context.__aexit__(None, None, None)
            reply = reply_of(response)
            raise problem_of(reply.status, reply.media_type, reply.content, reply.retry_after)
        return response

    async def __aexit__(self, *how: Any) -> None:
        await self._context.__aexit__(*how)

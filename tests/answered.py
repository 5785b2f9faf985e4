"""What every question answers in three worlds, as files to compare with: `python tests/answered.py` writes them.

A world is a state of the database: the sample organisation, the nasty one, and an empty store. In the sample a question
is asked its own examples; in the others what `nasty.py` says. A refusal is an answer too. Each file under
`golden/questions` holds all of one question. To keep them short to read, a piece of evidence is written
`document 12-20 23-30 「its words」`, and what is null within a value is left out; nothing else is. The moment of an
import is written as `(at)`, the full-text index's score as `(score)`, and a number with a fraction with six digits.

    python tests/answered.py                          # all questions; ORGGRAPH_TEST_NEO4J_URI names a server, if any
    python tests/answered.py positions/kpis schema    # some
"""

from __future__ import annotations

import asyncio
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import nasty
import neo4j
import seeded
from databases import embedded, named, source

from orggraph.answering import Answering
from orggraph.catalogue import Catalogue, Question, load
from orggraph.computed import COMPUTATIONS
from orggraph.errors import OrggraphError
from orggraph.graph import Graph
from orggraph.loading import apply_schema
from orggraph.resources import folder
from orggraph.settings import Bolt, Settings

GOLDEN = Path(__file__).resolve().parent / "golden" / "questions"
CATALOGUE = load(folder("cypher") / "questions")
SECONDS = 300.0
"""So long may a computation take here, and a query: what is slow on a busy machine is still compared."""

Answers = Mapping[str, list[dict[str, Any]]]
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+Z")


def empty(bolt: Bolt) -> None:
    """A store with its indexes and nothing in it."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
        apply_schema(driver, bolt.database)


WORLDS: Mapping[str, Callable[[Bolt], object]] = {"seed": seeded.plant, "nasty": nasty.plant, "empty": empty}


def asked(world: str, question: Question) -> list[Mapping[str, Any]]:
    """How the question is asked in the world."""
    if world == "seed":
        return list(question.examples)
    usual = {item.name: nasty.ANY[(item.type.item or item.type).name] for item in question.parameters if item.required}
    few = {"limit": "5"} if question.parameter("limit") is not None else {}
    return [usual | few, *(nasty.ASKED.get(question.name, []) if world == "nasty" else [])]


def answers(bolt: Bolt, world: str, catalogue: Catalogue = CATALOGUE) -> Answers:
    """What every question answers in the world, which is made first."""
    WORLDS[world](bolt)
    return asyncio.run(_answers(bolt, world, catalogue))


async def _answers(bolt: Bolt, world: str, catalogue: Catalogue) -> Answers:
    settings = Settings(query_seconds=SECONDS)
    async with Answering(await Graph.open(bolt), catalogue, settings, COMPUTATIONS, SECONDS) as answering:
        return {
            question.name: [await _one(answering, question, raw) for raw in asked(world, question)]
            for question in catalogue.questions
        }


async def _one(answering: Answering, question: Question, raw: Mapping[str, Any]) -> dict[str, Any]:
    try:
        envelope = (await answering.answer(question, raw)).envelope()
    except OrggraphError as error:
        return {"asked": dict(raw), "refused": type(error).__name__, "sentence": str(error)}
    data, meta = envelope["data"], envelope["meta"]
    del meta["question"]
    if isinstance(data, list):
        return {"asked": dict(raw), "meta": short(meta), "rows": [_row(row) for row in data]}
    return {"asked": dict(raw), "meta": short(meta), **{name: short(part) for name, part in data.items()}}


def _row(row: Mapping[str, Any]) -> dict[str, Any]:
    # The full-text index's own score counts what was deleted, too, until the index is tidied; the order stays.
    hidden = isinstance(row.get("score"), float)
    return {name: "(score)" if hidden and name == "score" else short(value) for name, value in row.items()}


def short(value: Any) -> Any:
    """The value as the files write it."""
    if isinstance(value, dict):
        if set(value) == {"document", "quote", "spans"}:
            spans = " ".join(f"{start}-{end}" for start, end in value["spans"])
            return f"{value['document']} {spans} 「{value['quote']}」"
        return {name: short(inner) for name, inner in sorted(value.items()) if inner is not None}
    if isinstance(value, list):
        return [short(inner) for inner in value]
    if isinstance(value, float):
        return float(f"{value:.6g}")
    return _MOMENT.sub("(at)", value) if isinstance(value, str) else value


def path(name: str) -> Path:
    """The file of the question's answers."""
    return GOLDEN / f"{name}.json"


def read(name: str) -> dict[str, list[dict[str, Any]]]:
    """The answers that were found right, by world."""
    return json.loads(path(name).read_text(encoding="utf-8"))


def written(worlds: Mapping[str, list[dict[str, Any]]]) -> str:
    """A question's answers as text: a row a line."""
    return "".join(_lines(dict(worlds), 0)) + "\n"


def _lines(value: Any, depth: int) -> Iterator[str]:
    if depth < 4 and isinstance(value, dict | list) and value:
        named = isinstance(value, dict)
        parts = (
            [(f"{_plain(name)}: ", inner) for name, inner in value.items()] if named else [("", one) for one in value]
        )
        yield "{\n" if named else "[\n"
        for place, (name, inner) in enumerate(parts):
            yield f"{' ' * (depth + 1)}{name}"
            yield from _lines(inner, depth + 1)
            yield ",\n" if place < len(parts) - 1 else "\n"
        yield f"{' ' * depth}{'}' if named else ']'}"
    else:
        yield _plain(value)


_plain = partial(json.dumps, ensure_ascii=False)


def write(bolt: Bolt, names: list[str]) -> None:
    """Write the files of these questions, or of all."""
    chosen = Catalogue(tuple(one for one in CATALOGUE.questions if not names or one.name in names))
    made = {world: answers(bolt, world, chosen) for world in WORLDS}
    for question in chosen.questions:
        path(question.name).parent.mkdir(parents=True, exist_ok=True)
        path(question.name).write_text(
            written({world: made[world][question.name] for world in WORLDS}), encoding="utf-8"
        )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as data:
        server = named() if source() == "named" else embedded(Path(data) / "data")
        with server as bolt_of_it:
            write(bolt_of_it, sys.argv[1:])

"""`orggraph what-if`: what would be lost if positions were removed, moved or merged."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from orggraph.cli.audit_forms import spoken_in
from orggraph.cli.console import DataOption, JsonOption, print_json
from orggraph.errors import BadInput

if TYPE_CHECKING:
    from orggraph.answering import Answering
    from orggraph.network.scene import Edit

_MOVE = re.compile(r"((?:position:)?[^:]+):((?:(?:position|department):)?[^:]+)")
_BASES = ("declared", "mined", "inferred")

RemoveOption = Annotated[
    list[str] | None, typer.Option("--remove", metavar="POSITION", help="A position that goes.", show_default=False)
]
MoveOption = Annotated[
    list[str] | None,
    typer.Option(
        "--move", metavar="POSITION:TO", help="A position, and its new superior or department.", show_default=False
    ),
]
MergeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--merge",
        metavar="POSITION,POSITION",
        help="Positions that become one: all that the others hold and know passes to the first.",
        show_default=False,
    ),
]
BasisOption = Annotated[str, typer.Option("--basis", help="What the facts may rest on, separated by commas.")]
LanguageOption = Annotated[
    str, typer.Option(metavar="LANGUAGE", help="Of the sentences: en, zh-Hant (Traditional) or zh-Hans (Simplified).")
]


def what_if(
    remove: RemoveOption = None,
    move: MoveOption = None,
    merge: MergeOption = None,
    basis: BasisOption = "declared,mined,inferred",
    language: LanguageOption = "en",
    as_json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """What would be lost, and who could take over, if positions were removed, moved or merged.

    The graph is not touched. Each option can be given several times; moves come first, then merges, then
    removals. A name may be an id, a name or an alias, in either script.

    Examples: orggraph what-if --remove 出納

    orggraph what-if --move 駕駛員:總工辦 --merge 出納,倉管員 --language zh-Hant
    """
    from orggraph.cli.what_if_forms import print_what_if

    tongue = spoken_in(language)
    wanted = {**_read(remove or [], move or [], merge or [], basis), "language": tongue}
    found, meta = _asked(wanted, data)
    if as_json:
        print_json({"data": found, "meta": meta})
        return
    print_what_if(found, tongue)


def _read(remove: list[str], move: list[str], merge: list[str], basis: str) -> Mapping[str, Any]:
    moves: list[tuple[str, str]] = []
    for text in move:
        match = _MOVE.fullmatch(text)
        if match is None:
            raise BadInput(f"--move {text!r} does not read as POSITION:TO, such as 駕駛員:總工辦.")
        moves.append((match[1].strip(), match[2].strip()))
    merges = [[name.strip() for name in text.split(",") if name.strip()] for text in merge]
    for text, names in zip(merge, merges, strict=True):
        if len(names) < 2:
            raise BadInput(f"--merge {text!r} names one position; name two or more, separated by commas.")
    if not (remove or moves or merges):
        raise BadInput("Nothing is changed; say --remove, --move or --merge. `orggraph what-if --help` has examples.")
    bases = tuple(one.strip() for one in basis.split(","))
    if not set(bases) <= set(_BASES):
        raise BadInput(f"--basis {basis!r}: it is one or more of {', '.join(_BASES)}.")
    return {"remove": remove, "move": moves, "merge": merges, "basis": bases}


def _asked(wanted: Mapping[str, Any], data: Path | None) -> tuple[dict[str, Any], dict[str, Any]]:
    from orggraph.cli.store import opened
    from orggraph.settings import from_environment

    settings = from_environment(data=data)
    with opened(settings) as (bolt, _):
        return asyncio.run(_compared(wanted, bolt, settings))


async def _compared(wanted: Mapping[str, Any], bolt: Any, settings: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    from orggraph.answering import Answering
    from orggraph.answering.source import COMPUTE_SECONDS
    from orggraph.catalogue import Catalogue
    from orggraph.cli.store import FIRST_SECONDS
    from orggraph.graph import Graph
    from orggraph.network.what_if import COLUMNS, compare

    graph = await Graph.open(bolt)
    async with Answering(graph, Catalogue(()), settings, patience=COMPUTE_SECONDS) as answering:
        await graph.revision(FIRST_SECONDS)
        edits = await _edits(answering, wanted)
        found, revision = await answering.compute(
            "what-if", "", lambda source: compare(source, edits, wanted["basis"], wanted["language"])
        )
    meta = {"revision": revision.number, "basis": wanted["basis"], **found.meta}
    return dict(zip(COLUMNS, found.rows[0], strict=True)), meta


async def _edits(answering: Answering, wanted: Mapping[str, Any]) -> tuple[Edit, ...]:
    from orggraph.catalogue import parse_type
    from orggraph.network.scene import Merge, Move, Remove

    position, node = parse_type("position"), parse_type("node")

    async def ids(names: Sequence[str]) -> list[str]:
        return [await answering.resolve(position, name) for name in names]

    edits: list[Edit] = []
    for who, to in wanted["move"]:
        edits.append(Move(await answering.resolve(position, who), await answering.resolve(node, to)))
    for names in wanted["merge"]:
        first, *others = await ids(names)
        edits.append(Merge(first, tuple(others)))
    return (*edits, *(Remove(one) for one in await ids(wanted["remove"])))

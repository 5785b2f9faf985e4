"""`orggraph aliases`: which names may be one thing, and the decisions about them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

import typer

from orggraph.cli.console import JsonOption, existing, in_terminal, print_json, print_table, say
from orggraph.cli.importing import ALIASES, alias_path, alias_text, label_text
from orggraph.errors import BadInput

if TYPE_CHECKING:
    from orggraph.resolving.aliases import Section

_COLUMNS = ("score", "kind", "canonical", "other", "reason")

app = typer.Typer(
    help="Names that may be one thing: proposed with a reason, then accepted or refused, never merged by themselves.",
    no_args_is_help=True,
)

FileOption: TypeAlias = Annotated[
    Path,
    typer.Option("--aliases", metavar="FILE", help="The alias file; made where there is none."),
]


@app.command("suggest")
def suggest(
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The manual, or a folder or zip of manuals.", show_default=False)
    ],
    aliases: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=r"The alias file. \[default: aliases.yaml beside the manual, if there]",
            show_default=False,
        ),
    ] = None,
    json: JsonOption = False,
) -> None:
    """Propose which names are one thing, the likeliest first; nothing is written.

    Names that no sheet describes (implied positions and departments, external parties) are compared
    with all others of their kind: words that make no difference (部, 各大, 等), names that are part
    of others, titles that are a unit and its leader, and how alike they are written.

    Example: orggraph aliases suggest manual.txt
    """
    from orggraph.parsing import parse
    from orggraph.readers import read_sources
    from orggraph.resolving import read_aliases, resolve
    from orggraph.resolving.proposals import proposals

    given = read_aliases(alias_text(file, aliases) or "", str(aliases or alias_path(file)))
    own = label_text(file, None) or ""
    organisation = resolve([parse(text, own) for text in read_sources(existing(file)).texts], given)
    rows: list[dict[str, Any]] = [
        {"score": one.score, "kind": one.section, "canonical": one.canonical, "other": one.other, "reason": one.reason}
        for one in proposals(organisation, given)
    ]
    if json:
        print_json(rows)
    elif rows:
        print_table(_COLUMNS, rows, "May be one thing")
        if in_terminal():
            say("Decide with: orggraph aliases accept CANONICAL OTHER, or orggraph aliases refuse CANONICAL OTHER")
    else:
        say("Nothing to propose.")


@app.command("accept")
def accept(
    canonical: Annotated[str, typer.Argument(metavar="CANONICAL", help="The name that stays.")],
    other: Annotated[str, typer.Argument(metavar="OTHER", help="The name that becomes its alias.")],
    aliases: FileOption = Path(ALIASES),
    kind: Annotated[
        str,
        typer.Option(
            metavar="KIND",
            help="departments, positions, external_parties or systems; needed where the names do not tell.",
            show_default=False,
        ),
    ] = "",
) -> None:
    """Two names are one thing: writes it into the alias file, leaving its remarks and its order.

    Example: orggraph aliases accept 營銷部經理 銷售部經理
    """
    from orggraph.cli.alias_file import decide, text_of
    from orggraph.resolving.alias_edits import accepted

    source = text_of(aliases) or ""
    after = accepted(source, str(aliases), _section(source, aliases, kind, canonical, other), canonical, other)
    decide(aliases, after, f"accept {canonical} {other}")
    say(f"{aliases}: {other} is {canonical} from now on; import the manual again to have it in the graph.")


@app.command("refuse")
def refuse(
    one: Annotated[str, typer.Argument(metavar="A", help="A name.")],
    other: Annotated[str, typer.Argument(metavar="B", help="Another name.")],
    aliases: FileOption = Path(ALIASES),
) -> None:
    """Two names are never one thing: writes them under `different`, and they are not proposed again.

    Example: orggraph aliases refuse 銷售經理 營銷部經理
    """
    from orggraph.cli.alias_file import decide, text_of
    from orggraph.resolving.alias_edits import refused

    decide(aliases, refused(text_of(aliases) or "", str(aliases), one, other), f"refuse {one} {other}")
    say(f"{aliases}: {one} and {other} are never one thing.")


@app.command("undo")
def undo(aliases: FileOption = Path(ALIASES)) -> None:
    """Take the last decision back: the file is byte for byte what it was before it.

    Example: orggraph aliases undo
    """
    from orggraph.cli.alias_file import take_back

    say(f"{aliases}: taken back: {take_back(aliases)}.")


def _section(source: str, file: Path, kind: str, *names: str) -> Section:
    from orggraph.resolving import read_aliases
    from orggraph.resolving.alias_edits import section_of
    from orggraph.resolving.aliases import SECTIONS

    known: dict[str, Section] = {section: section for section in SECTIONS}
    chosen = known.get(kind)
    if kind and chosen is None:
        raise BadInput(f"--kind {kind}: there is no such kind; known are {', '.join(SECTIONS)}.")
    found = chosen or section_of(read_aliases(source, str(file)), *names)
    if found is None:
        raise BadInput(f"{' and '.join(names)}: say what they are with --kind {', '.join(SECTIONS)} (one of these).")
    return found

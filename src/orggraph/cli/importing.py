"""`orggraph import`: the plan first, then one transaction."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from orggraph.cli.console import DataOption, JsonOption, existing, in_terminal, print_json, print_table, say
from orggraph.cli.progress import Steps
from orggraph.cli.store import opened
from orggraph.errors import BadInput
from orggraph.settings import Bolt, from_environment

if TYPE_CHECKING:
    from orggraph.loading import Imported, Plan
    from orggraph.model.text import Text
    from orggraph.readers import Skipped

ALIASES = "aliases.yaml"
_LISTED = 40
"""Lines of the plan that the terminal shows; --json has up to 200 of each part."""


LABELS = "labels.yaml"
LabelsOption = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help=r"Your own words for fields, `superior: \[報告上線]`. \[default: labels.yaml beside the manual, if there]",
        show_default=False,
    ),
]


def import_file(
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="Text, Markdown, Word, PDF, HTML, CSV, Excel, YAML or JSON; or a folder or zip of such files.",
            show_default=False,
        ),
    ],
    aliases: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=r"Other names of things. \[default: aliases.yaml beside the manual, if there]",
            show_default=False,
        ),
    ] = None,
    labels: LabelsOption = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the plan and change nothing.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask before applying.")] = False,
    json: JsonOption = False,
    data: DataOption = None,
) -> None:
    """Make the graph say what a manual says: first the plan, then all of it in one transaction.

    The plan tells what is created, what changes in which fields, and what is retired because no
    document supports it any more. A file that was imported under the same name is replaced; other
    files' facts stay. In a terminal it asks before it applies, unless --yes is given; in a pipe or
    a script it applies at once. The same file again changes nothing. A folder or a zip is one
    import: one plan for all its files; those that no reader reads are named and skipped.

    Example: orggraph import manual.txt --dry-run
    """
    from orggraph.readers import read_sources

    settings = from_environment(data=data)
    sources, names = read_sources(existing(file)), alias_text(file, aliases)
    own = label_text(file, labels)
    ask = sys.stdin.isatty() and in_terminal() and not (yes or json or dry_run)
    with opened(settings) as (bolt, report):

        def run(*, dry: bool) -> Imported:
            return _import(bolt, sources.texts, names, own, dry, report)

        done = run(dry=dry_run or ask)
        print_json(_plain(done)) if json else _print_plan(done.plan)
        if ask and not done.plan.empty and typer.confirm("Apply this plan?"):
            done = run(dry=False)
    if not json:
        _say_skipped(sources.skipped, done.without_sheets)
        say(_outcome(done))


def _say_skipped(unread: Iterable[Skipped], without_sheets: Iterable[str]) -> None:
    for one in unread:
        say(f"Skipped {one.name}: {one.reason}.")
    for name in without_sheets:
        say(f"Skipped {name}: no position's sheet was found in it; see what `orggraph read` makes of it.")


def _import(
    bolt: Bolt, texts: Sequence[Text], aliases: str | None, labels: str | None, dry_run: bool, report: Steps
) -> Imported:
    from orggraph.loading import import_texts

    try:
        return import_texts(bolt, texts, aliases, labels=labels, actor=actor(), dry_run=dry_run, progress=report)
    finally:
        report.close()


def alias_text(file: Path, given: Path | None) -> str | None:
    """The alias file's text: the given one, else `aliases.yaml` beside `file` (in it, for a folder), else None."""
    return _text_beside(file, given, ALIASES)


def label_text(file: Path, given: Path | None) -> str | None:
    """The label file's text, found as the alias file is: `labels.yaml`."""
    return _text_beside(file, given, LABELS)


def _text_beside(file: Path, given: Path | None, name: str) -> str | None:
    path = existing(given) if given else _beside(file, name)
    try:
        return path.read_text("utf-8") if path.is_file() else None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read as UTF-8 text ({error}).") from None


def _beside(file: Path, name: str) -> Path:
    return file / name if file.is_dir() else file.with_name(name)


def alias_path(file: Path) -> Path:
    """Where the alias file of a manual, or of a folder of them, is looked for."""
    return _beside(file, ALIASES)


def actor() -> str:
    """Whose import it is, for the history."""
    try:
        return f"cli:{getpass.getuser()}"
    except (KeyError, OSError, ImportError):
        return "cli"


def _plain(done: Imported) -> dict[str, Any]:
    from orggraph.loading import summary

    return {"plan": summary(done.plan), "revision": done.revision, "applied": done.applied}


def _print_plan(plan: Plan) -> None:
    counts = plan.counts()
    kinds = list(dict.fromkeys(kind for part in counts.values() for kind in part))
    rows = [{"kind": kind, **{part: counts[part].get(kind, 0) for part in counts}} for kind in kinds]
    if rows:
        print_table(["kind", *counts], rows, "The plan")
    details = list(_details(plan))
    if details:
        print_table(["what", "kind", "name", "field", "from", "to"], details[:_LISTED], "In detail")
    if len(details) > _LISTED:
        say(f"... and {len(details) - _LISTED:,} lines more; --json has them.")


def _details(plan: Plan) -> Iterator[Mapping[str, Any]]:
    """The parts of the plan that a person checks: what goes and what changes, then what is new."""
    for entry in plan.retired:
        yield {"what": "retired", "kind": entry.kind, "name": entry.name}
    for changed in plan.changed:
        for one in changed.differences if not changed.moved_only else ():
            entry = changed.entry
            yield {
                "what": "changed",
                "kind": entry.kind,
                "name": entry.name,
                "field": one.field,
                "from": one.old,
                "to": one.new,
            }
    for entry in plan.created:
        yield {"what": "created", "kind": entry.kind, "name": entry.name}


def _outcome(done: Imported) -> str:
    if done.applied:
        return f"Applied; the graph is at revision {done.revision}."
    if done.plan.empty:
        return f"Nothing to do: the graph says this already (revision {done.revision})."
    return f"Nothing was changed (revision {done.revision})."

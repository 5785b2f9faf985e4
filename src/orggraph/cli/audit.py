"""`orggraph audit`: what is wrong with a manual, by department, and what is left as it is."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from orggraph.cli.audit_forms import FORMS, spoken_in, summary
from orggraph.cli.console import DataOption, existing, print_json, print_table, say
from orggraph.cli.importing import actor, alias_text, label_text
from orggraph.cli.store import FIRST_SECONDS, opened
from orggraph.errors import BadInput
from orggraph.settings import Bolt, Settings, from_environment

if TYPE_CHECKING:
    from orggraph.audit.finding import Finding
    from orggraph.audit.running import Audit

POLICY = "audit.yaml"
FOUND = 6
"""The exit code where findings are as grave as `--fail-on` says."""


class _Audit(TyperGroup):
    """A group of which `show` need not be said: `orggraph audit manual.txt` is `orggraph audit show manual.txt`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The words, with `show` before those that are no command's."""
        said = args and (args[0] in self.commands or args[0] in ("-h", "--help"))
        return super().parse_args(ctx, args if said else ["show", *args])


app = typer.Typer(
    cls=_Audit,
    help="What is wrong with the manual: findings with the words of both sides, and what is left as it is.\n\n"
    "`show` need not be said: orggraph audit, orggraph audit manual.txt --fail-on high.",
)

SeverityOption = Annotated[
    str | None, typer.Option(metavar="SEVERITY", help="Only those as grave: high, medium or low.", show_default=False)
]


LanguageOption = Annotated[
    str, typer.Option(metavar="LANGUAGE", help="Of the sentences: en, zh-Hant (Traditional) or zh-Hans (Simplified).")
]


@app.command("show")
def show(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="FILE", help="A manual to audit by itself; without one, the graph.", show_default=False),
    ] = None,
    rule: Annotated[
        str | None, typer.Option(metavar="RULE", help="Only those of this rule.", show_default=False)
    ] = None,
    severity: SeverityOption = None,
    department: Annotated[
        str | None, typer.Option(metavar="NAME", help="Only those about this department.", show_default=False)
    ] = None,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help=r"Rules, thresholds, acknowledgements. \[default: audit.yaml beside FILE; else what the store has]",
            show_default=False,
        ),
    ] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(
            metavar="SEVERITY", help=f"End with code {FOUND} where one is at least as grave.", show_default=False
        ),
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Show acknowledged ones too.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    sarif: Annotated[bool, typer.Option("--sarif", help="Print SARIF 2.1.0, for code hosts and editors.")] = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="Print a page of Markdown.")] = False,
    language: LanguageOption = "en",
    data: DataOption = None,
) -> None:
    """Audit the graph, or a manual by itself: what contradicts, overlaps, lacks or should be kept apart.

    With FILE nothing of the graph is used or changed: the manual is read into a store of its own for as
    long as the audit takes. Findings that are acknowledged are left out and never fail.

    Examples: orggraph audit; orggraph audit manual.txt --fail-on high --sarif;
    orggraph audit --markdown --language zh-Hant
    """
    tongue = spoken_in(language)
    form = _form(json=json, sarif=sarif, markdown=markdown)
    _check(severity, "--severity")
    _check(fail_on, "--fail-on")
    made = _audited(from_environment(data=data), file, config)
    shown = _chosen(made, rule, severity, department)
    visible = shown if everything else [one for one in shown if one.id not in made.policy.acknowledged]
    # SARIF says of each whether it is suppressed, so that it needs them all.
    FORMS[form](made, shown if form == "sarif" else visible, tongue)
    if form == "text":
        say(summary(shown, made))
    if fail_on is not None and any(_at_least(one, fail_on) and one.id not in made.policy.acknowledged for one in shown):
        raise typer.Exit(FOUND)


def _form(**wanted: bool) -> str:
    chosen = [name for name, on in wanted.items() if on]
    if len(chosen) > 1:
        raise BadInput(f"--{' and --'.join(chosen)} are two forms; choose one.")
    return chosen[0] if chosen else "text"


def _check(severity: str | None, option: str) -> None:
    from orggraph.audit.rule import SEVERITIES

    if severity is not None and severity not in SEVERITIES:
        raise BadInput(f"{option} {severity}: none of {', '.join(SEVERITIES)}.")


def _at_least(finding: Finding, severity: str) -> bool:
    from orggraph.audit.rule import SEVERITIES

    order: list[str] = list(SEVERITIES)
    return order.index(finding.severity) <= order.index(severity)


def _chosen(made: Audit, rule: str | None, severity: str | None, department: str | None) -> list[Finding]:
    from orggraph.audit.questions import departments
    from orggraph.audit.running import rules

    if rule is not None and rule not in {one.name for one in rules()}:
        raise BadInput(f"--rule {rule}: there is no such rule; `orggraph audit rules` lists them.")
    unit = None if department is None else _unit(made, department)
    return [
        one
        for one in made.findings
        if rule in (None, one.rule)
        and severity in (None, one.severity)
        and (unit is None or unit in departments(made.book, one))
    ]


def _unit(made: Audit, name: str) -> str:
    from orggraph.audit.book import key
    from orggraph.errors import NotFound

    known = [one for one in made.book.named.get(key(name), ()) if one.kind == "Department"]
    if not known and not any(one.id == name for one in made.book.names):
        units = sorted(one.name for one in made.book.names if one.kind == "Department")
        raise NotFound(f"There is no department '{name}'; there are {', '.join(units) or 'none'}.", tuple(units))
    return known[0].id if known else name


def _audited(settings: Settings, file: Path | None, config: Path | None) -> Audit:
    """The audit of the graph, or of a manual in a store of its own."""
    path = existing(config) if config else _beside(file)
    text = None if path is None else _read(path)
    if file is None:
        with opened(settings) as (bolt, _):
            return asyncio.run(_run(bolt, text, str(path)))
    with _apart(settings, existing(file)) as bolt:
        return asyncio.run(_run(bolt, text, str(path)))


def _beside(file: Path | None) -> Path | None:
    """The audit.yaml beside a manual, or in a folder of them, if there is one."""
    path = None if file is None else (file / POLICY if file.is_dir() else file.with_name(POLICY))
    return path if path is not None and path.is_file() else None


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path}: cannot be read as UTF-8 text ({error}).") from None


@contextmanager
def _apart(settings: Settings, file: Path) -> Generator[Bolt]:
    """A store with this manual alone, gone when the block ends."""
    from orggraph.loading import import_texts
    from orggraph.readers import read_sources
    from orggraph.runtime import stop

    sources = read_sources(file)
    with tempfile.TemporaryDirectory(prefix="orggraph-audit-") as folder:
        alone = replace(settings, data=Path(folder) / "data", neo4j_uri="")
        try:
            with opened(alone) as (bolt, report):
                names, labels = alias_text(file, None), label_text(file, None)
                try:
                    import_texts(bolt, sources.texts, names, labels=labels, actor=actor(), progress=report)
                finally:
                    report.close()
                yield bolt
        finally:
            # Its server ends by itself once nobody uses it; the folder can go only then.
            stop(alone)


async def _run(bolt: Bolt, text: str | None, file: str) -> Audit:
    from orggraph.answering import Apart, Source
    from orggraph.audit.running import audited
    from orggraph.graph import Graph

    apart = Apart()
    try:
        async with await Graph.open(bolt) as graph:
            source = Source(graph, await graph.revision(FIRST_SECONDS), apart)
            return await audited(source, text, file)
    finally:
        apart.close()


@app.command("acknowledge")
def acknowledge(
    finding: Annotated[
        str, typer.Argument(metavar="ID", help="The finding's id, or how it begins.", show_default=False)
    ],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is left as it is.", show_default=False)] = "",
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take the acknowledgement back.")] = False,
    data: DataOption = None,
) -> None:
    """Leave a finding as it is, with the reason; imports keep that for as long as the finding is there.

    Kept in the store, so that the API and the explorer see the same. `orggraph audit policy` prints it.

    Example: orggraph audit acknowledge duty-held-twice:0f3a --reason 'The two work in shifts.'
    """
    from orggraph.audit import acknowledging

    if not withdraw and not reason.strip():
        raise BadInput("--reason: say why the finding is left as it is.")
    with opened(from_environment(data=data)) as (bolt, _):
        if withdraw:
            revision = acknowledging.withdraw(bolt, finding, actor())
            say(f"{finding} counts again (revision {revision}).")
            return
        known = acknowledging.find(asyncio.run(_run(bolt, None, POLICY)), finding)
        revision = acknowledging.acknowledge(bolt, known, reason, actor(), datetime.now(UTC))
    say(f"{known} is acknowledged (revision {revision}).")


@app.command("rules")
def list_rules(
    json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    language: LanguageOption = "en",
) -> None:
    """List the rules: how grave a finding is, whether the rule is on by itself, and what a finding means.

    Example: orggraph audit rules
    """
    from orggraph.audit.running import rules

    tongue = spoken_in(language)
    rows = [
        {
            "rule": one.name,
            "severity": one.severity,
            "on": one.on,
            "means": one.named(tongue),
            "cure": one.cure.into(tongue),
        }
        | ({"thresholds": dict(one.defaults)} if json else {})
        for one in rules()
    ]
    print_json(rows) if json else print_table(["rule", "severity", "on", "means"], rows)


@app.command("policy")
def policy(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help="An audit.yaml to put into the store.", show_default=False)
    ] = None,
    data: DataOption = None,
) -> None:
    """Print the stored audit.yaml, or put one into the store: rules on and off, thresholds, acknowledgements.

    Examples: orggraph audit policy > audit.yaml; orggraph audit policy audit.yaml
    """
    from orggraph.audit.acknowledging import apply_policy
    from orggraph.loading.policy import policy as stored

    text = None if file is None else _read(existing(file))
    with opened(from_environment(data=data)) as (bolt, _):
        if text is None:
            sys.stdout.write(stored(bolt))
            return
        say(f"The policy is {file} (revision {apply_policy(bolt, text, str(file), actor())}).")

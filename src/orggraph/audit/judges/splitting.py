"""Segregation of duties: what one post should not hold both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.case import Case, Judge
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.papers import drawn_and_passed
from orggraph.audit.judges.powers import top
from orggraph.audit.lexicon import areas, summaries
from orggraph.audit.rule import Severity
from orggraph.audit.words import NEVER, Pattern, pattern, single, splits, table
from orggraph.model.folding import fold
from orggraph.model.said import Said, listing

_CLAUSE = re.compile(r"[^,,。;;!?!?\n]+")
Hit = tuple[Statement, Piece]
_MOST_HITS = 4
"""Places of each task that a finding shows."""


def _hits(statements: Sequence[Statement], wanted: Pattern, but: Pattern) -> list[Hit]:
    """Where clauses have the task: the statement, and its words."""
    found: list[Hit] = []
    for one in statements:
        for clause in _CLAUSE.finditer(one.folded):
            match = wanted.search(clause[0])
            if match is not None and match[0] and not but.search(clause[0]):
                start = clause.start()
                found.append((one, one.words(start + match.start(), start + match.end())))
    return found


def _texts(book: Book) -> dict[str, list[Statement]]:
    """Each position's duties, authorities, areas of duty and summary."""
    texts = {sheet.id: [*sheet.duties, *sheet.authorities] for sheet in book.sheets}
    for one in (*areas(book), *summaries(book)):
        texts[one.holder].append(one)
    return texts


def split(name: str) -> Judge:
    """The judge of one pair of tasks in the table."""

    def judge(book: Book, case: Case) -> Iterator[Finding]:
        row = splits()[name]
        texts = _texts(book)
        for sheet in book.sheets:
            other = _hits(texts[sheet.id], row.other, row.other_not)
            one = [
                hit
                for hit in _hits(texts[sheet.id], row.one, row.one_not)
                if not (row.apart and any(_one_place(hit, there) for there in other))
            ]
            if one and other:
                here, there = one[0][1].quote, other[0][1].quote
                said = Said(
                    f"'{sheet.name}' keeps both {row.one_what.en} ('{here}') and {row.other_what.en} ('{there}').",
                    f"「{sheet.name}」既{row.one_what.zh}（「{here}」），又{row.other_what.zh}（「{there}」）。",
                )
                yield _finding(case, sheet, said, one, other)

    return judge


def _finding(
    case: Case,
    sheet: Sheet,
    said: Said,
    one: Sequence[Hit],
    other: Sequence[Hit],
    key: Sequence[str] = (),
    severity: Severity | None = None,
) -> Finding:
    hits = [*one[:_MOST_HITS], *other[:_MOST_HITS]]
    nodes = [sheet.id, *(found.id for found, _ in hits if not found.id.startswith(("summary:", "area:")))]
    evidence = [piece for _, piece in hits] + [found.piece for found, _ in hits]
    return case.finding(said, nodes, evidence, key=key, severity=severity)


@dataclass(frozen=True, slots=True)
class _Object:
    """What is approved and executed: its name, and the words of it, of its approval and of its execution."""

    name: Said
    thing: Pattern
    approval: Pattern
    execution: Pattern


@cache
def _objects() -> tuple[_Object, ...]:
    own = table("duties")
    return tuple(
        _Object(
            Said(name, row["zh"]),
            pattern(row["thing"]),
            pattern(row["approval"]) if "approval" in row else _near(own["approve"], row["thing"], _LISTED),
            pattern(row["execution"])
            if "execution" in row
            else _near(row.get("execute", own["execute"]), row["thing"]),
        )
        for name, row in own["objects"].items()
    )


_LISTED = "(?:、[^,,。;;、]{1,6}){0,3}"
"""What is listed with a thing, before the verb of all: 銷售合同、施工合同的審核."""


def _near(verbs: str, thing: str, listed: str = "") -> Pattern:
    """A verb and its thing: before it, or behind it and what is listed with it."""
    return pattern(f"(?:{verbs})[^,,。;;]{{0,12}}?(?:{thing})|(?:{thing}){listed}[^,,。;;、]{{0,12}}(?:{verbs})")


@cache
def _joined() -> Pattern:
    """A verb of approving and one of executing, side by side over one object: 審核、采購; 評審和簽訂."""
    approve, execute = (single("duties", one).pattern for one in ("approve", "execute"))
    between = "(?:、|和|及|與|并|以及|,|,| and )"
    verbs = f"(?:{approve})(?:工作)?{between}(?:{execute})|(?:{execute}){between}(?:{approve})"
    return re.compile(f"{verbs}|(?:{execute}){between}(?:[^,,。;;]{{1,3}}{between})?(?:{approve})")


def _breath(statements: Sequence[Statement]) -> list[Hit]:
    """Where one clause approves and executes, each statement once."""
    joined = _hits(statements, _joined(), single("duties", "not_approving"))
    known = {one.id for one, _ in joined}
    return joined + [hit for hit in _hits(statements, single("duties", "in_one"), NEVER) if hit[0].id not in known]


def executes_and_approves(book: Book, case: Case) -> Iterator[Finding]:
    """Posts that approve what they execute themselves: in one breath, or an object here and there."""
    texts = _texts(book)
    for sheet in book.sheets:
        statements = texts[sheet.id]
        breath = _breath(statements)
        if breath:
            said = listing(one.text for one, _ in breath)
            words = Said(
                f"'{sheet.name}' both executes and approves one thing: {said.en}.",
                f"「{sheet.name}」對同一事項既執行又審批：{said.zh}。",
            )
            yield _finding(case, sheet, words, breath, [])
        told = [known for known, _ in breath]
        if top(sheet):
            continue
        for one in _objects():
            if not any(one.thing.search(known.folded) for known, _ in breath):
                found = list(_apart(case, sheet, statements, one))
                told += [known for known in statements if found and one.thing.search(known.folded)]
                yield from found
        yield from _on_paper(case, sheet, [one for one in statements if one not in told])


def _apart(case: Case, sheet: Sheet, statements: Sequence[Statement], thing: _Object) -> Iterator[Finding]:
    approving = _about(statements, thing.approval, single("duties", "helping"))
    ways: tuple[tuple[Said, str, Severity], ...] = (
        (Said("executes what is approved", "又執行"), "helping", case.severity),
        (Said("helps to execute what is approved", "又參與執行"), "watching", "medium"),
    )
    for words, beside, severity in ways:
        hits = _about(statements, thing.execution, single("duties", beside))
        executing = [hit for hit in hits if not any(_one_place(hit, one) for one in approving)]
        if approving and executing:
            here, there = approving[0][1].quote, executing[0][1].quote
            said = Said(
                f"'{sheet.name}' approves {thing.name.en} ('{here}') and {words.en} ('{there}').",
                f"「{sheet.name}」既審批{thing.name.zh}（「{here}」），{words.zh}（「{there}」）。",
            )
            light = all(single("duties", "usual_step").search(fold(piece.quote)) for _, piece in approving)
            yield _finding(case, sheet, said, approving, executing, [thing.name.en], "low" if light else severity)
            return


def _on_paper(case: Case, sheet: Sheet, statements: Sequence[Statement]) -> Iterator[Finding]:
    """What is approved and drawn up by the name of the paper alone."""
    for drawn, approved in drawn_and_passed(statements):
        here, there = approved[0].piece.quote, drawn.piece.quote
        said = Said(
            f"'{sheet.name}' approves a paper ('{here}') that it draws up ('{there}').",
            f"「{sheet.name}」審批自己編製的文件：既「{there}」，又「{here}」。",
        )
        approving = [(one.statement, one.piece) for one in approved]
        yield _finding(case, sheet, said, approving, [(drawn.statement, drawn.piece)], [drawn.name], "medium")


def _one_place(one: Hit, other: Hit) -> bool:
    """Whether two hits overlap: the same words, read twice."""
    spans = [span for _, piece in (one, other) for span in (piece.spans[0], piece.spans[-1])]
    if one[0].document != other[0].document:
        return False
    return spans[0][0] < spans[3][1] and spans[2][0] < spans[1][1]


def _about(statements: Sequence[Statement], wanted: Pattern, beside: Pattern) -> list[Hit]:
    """Where statements have the task, without those that stand beside it: that begin with 協助, 監督 and the like."""
    hits = _hits(statements, wanted, single("duties", "not_approving"))
    return [(one, piece) for one, piece in hits if not beside.match(one.folded)]

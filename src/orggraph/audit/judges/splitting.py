"""Segregation of duties: what one post should not hold both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement
from orggraph.audit.case import Case, Judge
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.lexicon import summaries
from orggraph.audit.words import Pattern, pattern, single, splits, table

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
    """Each position's duties, authorities and summary."""
    texts = {sheet.id: [*sheet.duties, *sheet.authorities] for sheet in book.sheets}
    for one in summaries(book):
        texts[one.holder].append(one)
    return texts


def split(name: str) -> Judge:
    """The judge of one pair of tasks in the table."""

    def judge(book: Book, case: Case) -> Iterator[Finding]:
        row = splits()[name]
        texts = _texts(book)
        for sheet in book.sheets:
            one = _hits(texts[sheet.id], row.one, row.one_not)
            other = _hits(texts[sheet.id], row.other, row.other_not)
            if one and other:
                sentence = (
                    f"'{sheet.name}' keeps both {row.one_what} ('{one[0][1].quote}') and {row.other_what} "
                    f"('{other[0][1].quote}')."
                )
                yield _finding(case, sheet, sentence, one, other)

    return judge


def _finding(case: Case, sheet: Sheet, sentence: str, one: Sequence[Hit], other: Sequence[Hit]) -> Finding:
    hits = [*one[:_MOST_HITS], *other[:_MOST_HITS]]
    nodes = [sheet.id, *(found.id for found, _ in hits if not found.id.startswith("summary:"))]
    evidence = [piece for _, piece in hits] + [found.piece for found, _ in hits]
    return case.finding(sentence, nodes, evidence)


@cache
def _objects() -> tuple[tuple[str, Pattern, Pattern], ...]:
    """Each object with how its approval and its execution are worded: a verb near it, before or after."""
    return tuple(
        (
            name,
            _near(row.get("approve", own["approve"]), row["thing"]),
            _near(row.get("execute", own["execute"]), row["thing"]),
        )
        for own in (table("duties"),)
        for name, row in own["objects"].items()
    )


def _near(verbs: str, thing: str) -> Pattern:
    return pattern(f"(?:{verbs})[^,,。;;]{{0,12}}?(?:{thing})|(?:{thing})[^,,。;;、]{{0,8}}(?:{verbs})")


@cache
def _joined() -> Pattern:
    """A verb of approving and one of executing, side by side over one object: 審核、采購; 評審和簽訂."""
    approve, execute = (single("duties", one).pattern for one in ("approve", "execute"))
    between = "(?:、|和|及|與|并|以及|,|,| and )"
    verbs = f"(?:{approve})(?:工作)?{between}(?:{execute})|(?:{execute}){between}(?:{approve})"
    return re.compile(f"{verbs}|(?:{execute}){between}(?:[^,,。;;]{{1,3}}{between})?(?:{approve})")


def executes_and_approves(book: Book, case: Case) -> Iterator[Finding]:
    """Posts that approve what they execute themselves: in one breath, or an object here and there."""
    texts = _texts(book)
    for sheet in book.sheets:
        statements = texts[sheet.id]
        breath = _hits(statements, _joined(), single("duties", "not_approving"))
        if breath:
            sentence = f"'{sheet.name}' both executes and approves one thing: '{breath[0][0].text}'."
            yield _finding(case, sheet, sentence, breath, [])
            continue
        yield from _apart(case, sheet, statements)


def _apart(case: Case, sheet: Sheet, statements: Sequence[Statement]) -> Iterator[Finding]:
    for name, approval, execution in _objects():
        approving = _about(statements, approval)
        executing = [hit for hit in _about(statements, execution) if not any(_one_place(hit, one) for one in approving)]
        if approving and executing:
            sentence = (
                f"'{sheet.name}' approves {name} ('{approving[0][1].quote}') and executes what is approved "
                f"('{executing[0][1].quote}')."
            )
            yield _finding(case, sheet, sentence, approving, executing)
            return


def _one_place(one: Hit, other: Hit) -> bool:
    """Whether two hits overlap: the same words, read twice."""
    spans = [span for _, piece in (one, other) for span in (piece.spans[0], piece.spans[-1])]
    return spans[0][0] < spans[3][1] and spans[2][0] < spans[1][1]


def _about(statements: Sequence[Statement], wanted: Pattern) -> list[Hit]:
    helping = single("duties", "helping")
    hits = _hits(statements, wanted, single("duties", "not_approving"))
    return [(one, piece) for one, piece in hits if not helping.match(one.folded)]

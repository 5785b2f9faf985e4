"""Authorities: those above the post's level, and duties that lack the one they need."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.judges.limits import limits_above_superiors
from orggraph.audit.lexicon import summaries
from orggraph.audit.words import Need, above_level, needs, single, topics_of
from orggraph.model.said import Said, terms
from orggraph.resolving.words import words

Lack = tuple[Need, Statement, Piece]
_CLAUSE = re.compile(r"[^,,。;;!?!?\n]+")


def top(sheet: Sheet) -> bool:
    """Whether nobody stands above a post that leads others but a governing body: its powers need no line."""
    governing = single("contacts", "governing")
    return bool(sheet.below) and all(governing.fullmatch(key(one.name)) for one in sheet.named_superiors)


def leading_level(sheet: Sheet) -> bool:
    """Whether a post's level says that it is a leader's; a grade's code (M3, P5) does not tell."""
    return bool(single("vocabulary", "leading_level").search(key(sheet.level)))


def leads(sheet: Sheet) -> bool:
    """Whether a post is titled as a leader's; a class or an account is looked after, not led."""
    return words().leads(sheet.name) and not single("vocabulary", "no_leaders").fullmatch(key(sheet.name))


def ordinary(sheet: Sheet) -> bool:
    """Whether a post is an employee's: its level says so, or its title does where the level does not tell."""
    if sheet.level:
        if leading_level(sheet):
            return False
        if single("vocabulary", "ordinary_level").search(key(sheet.level)):
            return True
    return not leads(sheet) and not sheet.below and not sheet.heads


def authority_above_level(book: Book, case: Case) -> Iterator[Finding]:
    """Ordinary posts with a leader's power."""
    for sheet in book.sheets:
        if not ordinary(sheet):
            continue
        found = [(name, one) for one in sheet.authorities for name in _strong(book, sheet, one)]
        if not found:
            continue
        level = Said(f" (level '{sheet.level}')", f"（職級「{sheet.level}」）") if sheet.level else Said("", "")
        names = terms(name for name, _ in found)
        said = Said(
            f"'{sheet.name}' is an ordinary post{level.en}, but has a power of {names.en}.",
            f"「{sheet.name}」是普通崗位{level.zh}，卻有{names.zh}的權限。",
        )
        evidence = [one.piece for _, one in found]
        yield case.finding(said, [sheet.id, *(one.id for _, one in found)], evidence)
    yield from limits_above_superiors(book, case)


def _strong(book: Book, sheet: Sheet, authority: Statement) -> Iterator[Said]:
    if single("powers", "not_above").search(authority.folded):
        return
    for name, one in above_level():
        if one.search(authority.folded):
            yield name
    if _over_another(book, sheet, authority):
        yield Said("directing a post that it does not lead", "指揮非下屬崗位")


def _over_another(book: Book, sheet: Sheet, authority: Statement) -> bool:
    """Whether the words direct a post that is not below: 有權要求項目經理, 有權督促項目經理."""
    match = single("directing", "directs").search(authority.folded)
    if match is None:
        return False
    rest = authority.folded[match.end() :]
    named = [one for name, nodes in book.named.items() for one in nodes if rest.startswith(name)]
    return any(one.kind == "Position" and one.id not in sheet.below | {sheet.id} for one in named)


def duty_without_authority(book: Book, case: Case) -> Iterator[Finding]:
    """Posts with tasks that need a power, and no authority that gives it."""
    texts = {one.holder: one for one in summaries(book)}
    for sheet in book.sheets:
        if not sheet.authorities or top(sheet):
            continue
        duties = [*sheet.duties, *([texts[sheet.id]] if sheet.id in texts else [])]
        lacking: list[Lack] = [
            (need, one, piece)
            for need in needs()
            for one in duties
            if (piece := _task(sheet, need, one)) is not None and not _given(sheet, need, one)
        ]
        if lacking:
            names, elsewhere = terms(need.called for need, _, _ in lacking), _elsewhere(sheet, lacking)
            said = Said(
                f"'{sheet.name}' has duties of {names.en}, but no authority for it{elsewhere.en}.",
                f"「{sheet.name}」有{names.zh}的職責，卻沒有相應權限{elsewhere.zh}。",
            )
            evidence = [piece for _, _, piece in lacking] + [one.piece for _, one, _ in lacking]
            evidence += [one.piece for one in sheet.authorities]
            nodes = [sheet.id, *(one.id for _, one, _ in lacking if one.id.startswith("duty:"))]
            light = all(need.light for need, _, _ in lacking)
            names_of = sorted({need.name for need, _, _ in lacking})
            yield case.finding(said, nodes, evidence, key=names_of, severity="low" if light else None)


def _elsewhere(sheet: Sheet, lacking: Sequence[Lack]) -> Said:
    """That there is such a power, but over other matters."""
    found = [need for need, _, _ in lacking if _having(sheet, need)]
    if not found:
        return Said("", "")
    names = terms(need.called for need in found)
    return Said(f"; its power of {names.en} is over other matters", f"；其{names.zh}權限屬於其他事項")


def _given(sheet: Sheet, need: Need, duty: Statement) -> bool:
    """Whether an authority gives the power; where objects count, over what the duty is about, or over anything."""
    having = _having(sheet, need)
    about = _topics(duty.folded)
    if not need.of_object or not about:
        return bool(having)
    return any(not _topics(one.folded) or _topics(one.folded) & about for one in having)


def _having(sheet: Sheet, need: Need) -> list[Statement]:
    """The authorities that give such a power, over whatever."""
    return [one for one in sheet.authorities if any(map(partial(_gives, need), _PARTS.split(one.folded)))]


_PARTS = re.compile("[和與与及、,,;;]")
"""What parts the powers that one authority gives: 對下屬的考核權和調配建議權."""


def _gives(need: Need, part: str) -> bool:
    """Whether these words give the power, and no right to suggest alone."""
    return bool(need.power.search(part)) and not single("powers", "only_heard").search(part)


def _topics(text: str) -> frozenset[str]:
    return topics_of(text, broad=False)


def _task(sheet: Sheet, need: Need, duty: Statement) -> Piece | None:
    task = need.led if sheet.below else need.task
    for clause in _CLAUSE.finditer(duty.folded):
        match = task.search(clause[0])
        if match is not None and not need.but.search(clause[0]):
            return duty.words(clause.start() + match.start(), clause.start() + match.end())
    return None

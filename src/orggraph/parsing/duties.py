"""Duties by area: from numbers in two levels, from words that announce areas and items, or from columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from orggraph.parsing.drafts import Draft, Mark
from orggraph.parsing.numbering import announced_number
from orggraph.parsing.statements import HeadingEnds, Statement, statements
from orggraph.parsing.stream import Stream
from orggraph.parsing.tables import ends_with, words

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Group:
    """One area: its heading's statement (None for items without one) and its items."""

    head: Statement | None
    items: tuple[Statement, ...]


def _segments(span: Stretch, marks: Sequence[Mark]) -> list[tuple[str, Stretch]]:
    """The parts of a numbered field between its inner words, each with the role of the words before it."""
    start, end = span
    inner = sorted((mark for mark in marks if start <= mark.start <= mark.end <= end), key=lambda mark: mark.start)
    parts = [("", (start, inner[0].start if inner else end))]
    for mark, after in pairwise([*inner, None]):
        if mark:
            parts.append((mark.role, (mark.end, after.start if after else end)))
    return [(role, part) for role, part in parts if part[0] < part[1]]


def remarks(draft: Draft, field: str) -> list[tuple[str, Stretch]]:
    """The remarks inside a numbered field, each with the words that announce it."""
    if field not in draft.values or not draft.marks.get(field):
        return []
    notes = {mark.end: mark.words for mark in draft.marks[field] if mark.role == "note"}
    segments = _segments(draft.values[field], draft.marks[field])
    return [(notes[span[0]], span) for role, span in segments if role == "note" and span[0] in notes]


def found_in(stream: Stream, draft: Draft, field: str) -> list[Statement]:
    """The statements of a numbered field, in order; an announced area is of level 1, its items of level 2."""
    if field in draft.columns:
        return [s for _, span in draft.columns[field] for s in statements(stream, *span)]
    tabled = draft.tabled if field == "duties" else []
    if field not in draft.values:
        return [*tabled]
    found: list[Statement] = []
    segments = _segments(draft.values[field], draft.marks.get(field, ()))
    announced = any(role in ("area", "item") for role, _ in segments)
    pending: Statement | None = None
    for role, span in segments:
        span, number = _number_at_end(stream, span) if announced else (span, None)
        if role == "area":
            start, end = stream.strip(*span)
            found.append(Statement(pending.number if pending else None, start, end, 1, pending and pending.marker))
            pending = None
        elif role != "note":
            level = 2 if announced and any(s.level == 1 for s in found) else 0
            found += [_at_level(s, level) for s in statements(stream, *span)]
        pending = number or pending
    level = 2 if any(s.level == 2 for s in tabled) else 0
    return [*(_at_level(s, level) for s in found), *tabled]


def _at_level(statement: Statement, level: int) -> Statement:
    return Statement(statement.number, statement.start, statement.end, level or statement.level, statement.marker)


def _number_at_end(stream: Stream, span: Stretch) -> tuple[Stretch, Statement | None]:
    """A stretch without the number at its end, which numbers what comes next."""
    start, end = stream.strip(*span)
    last = announced_number(stream, max(start, end - 8), end)
    if last:
        return (start, last.start), Statement(last.printed, end, end, 1, (last.start, last.end))
    return (start, end), None


def groups(found: Sequence[Statement], stream: Stream, ends: HeadingEnds) -> list[Group]:
    """Statements by area. Where no statement stands inside another, all are items of one nameless area."""
    if all(statement.level == 1 for statement in found):
        return [Group(None, tuple(found))] if found else []
    result: list[Group] = []
    group: list[Statement] = []
    for statement in [*found, None]:
        if group and (statement is None or statement.level == 1):
            result.append(_group(group, stream, ends))
            group = []
        if statement:
            group.append(statement)
    return result


def _group(group: Sequence[Statement], stream: Stream, ends: HeadingEnds) -> Group:
    head = group[0]
    if head.level == 2:
        return Group(None, tuple(group))
    if len(group) > 1:
        return Group(head, tuple(group[1:]))
    folded = stream.folded[head.start : head.end]
    if _is_duty(folded):
        return Group(None, (Statement(head.number, head.start, head.end, 2, head.marker),))
    length = ends.split(folded)
    if not length:
        return Group(head, ())
    end = head.start + length
    return Group(Statement(head.number, head.start, end, 1, head.marker), (Statement(None, end, head.end, 2),))


_HEADING = 8
"""Characters of a heading that may begin with a verb: 監督檢查, 組織建設."""


def _is_duty(folded: str) -> bool:
    """Whether the text under an area's number is no heading but a duty: 完成上級交辦的其他工作."""
    if ends_with(folded.rstrip("。.;；"), words().errands):
        return not any(mark in folded for mark in ":：")
    opens = any(folded.startswith(word) for word in words().duty_openings if len(word) > 1)
    closes = folded.endswith(("。", "；", ";", "."))
    return (opens or closes) and len(folded) > _HEADING and not any(mark in folded[:-1] for mark in ":：。；;")


def learn(found: Sequence[Sequence[Statement]], stream: Stream) -> HeadingEnds:
    """How this manual's headings end and its items begin."""
    headings: list[str] = []
    items: list[str] = []
    for sheet in found:
        for statement, following in pairwise([*sheet, None]):
            if statement and statement.level == 2:
                items.append(stream.folded[statement.start : statement.end])
            elif statement and following and following.level == 2:
                headings.append(stream.folded[statement.start : statement.end])
    return HeadingEnds(headings, items)

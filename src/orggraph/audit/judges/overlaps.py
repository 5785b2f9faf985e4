"""Duties and authorities that several posts hold in full."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.amounts import clashing
from orggraph.audit.judges.clustering import Groups, alike, bare, clusters, grouped
from orggraph.audit.judges.hands import is_other
from orggraph.audit.judges.limits import matter
from orggraph.audit.judges.measuring import shared_pairs
from orggraph.audit.judges.rewording import reworded
from orggraph.audit.lexicon import areas, summaries
from orggraph.audit.roles import clauses, role_of
from orggraph.audit.words import Pattern, pattern, single, table, topics_of
from orggraph.model.said import Said, listing
from orggraph.resolving.words import words as known_words

_MOST_HOLDERS = 6
"""A task that more posts have is what the company does, not an overlap."""


@dataclass(frozen=True, slots=True)
class _What:
    """What is held: in English one, several and what its holder does; in Chinese its name with its measure word."""

    one: str
    several: str
    does: str
    zh: str
    zh_does: str


_DUTY = _What("duty", "duties", "answers for it", "項職責", "由誰負責")
_POWER = _What("power", "powers", "decides", "項權限", "由誰決定")


def duty_held_twice(book: Book, case: Case) -> Iterator[Finding]:
    """Groups of posts that hold one duty in full, one finding for each group."""
    duties = [one for sheet in book.sheets for one in sheet.duties if not is_other(one)]
    whole = [one for one in duties if role_of(one.folded) in ("responsible", "accountable")]
    groups = alike(whole, case.thresholds["similarity"])
    for holders, items in (*reworded(book, whole).items(), *_same_task([*duties, *areas(book), *summaries(book)])):
        if not any(set(holders) <= set(known) and set(items) <= set(found) for known, found in groups.items()):
            groups[holders] = list(dict.fromkeys([*groups[holders], *items]))
    for holders, items in sorted(groups.items()):
        yield _held(book, case, _DUTY, holders, items)


def _told(book: Book, what: _What, holders: Sequence[str], items: Sequence[Statement]) -> Said:
    shown = list(dict.fromkeys(item.text for item in items if item.holder == holders[0]))
    names = listing(map(book.name, holders))
    hold = "both hold" if len(holders) == 2 else "all hold"
    which = f"the {what.one} '{shown[0]}'"
    zh = f"「{shown[0]}」這{what.zh}"
    if len(shown) > 1:
        which, zh = f"{len(shown)} {what.several}, such as '{shown[0]}'", f" {len(shown)} {what.zh}，如「{shown[0]}」"
    return Said(
        f"{names.en} {hold} {which}; which of them {what.does} is not said.",
        f"{names.zh}都有{zh}，未寫明{what.zh_does}。",
    )


def _held(book: Book, case: Case, what: _What, holders: Sequence[str], items: Sequence[Statement]) -> Finding:
    said = _told(book, what, holders, items)
    ordered = sorted(items, key=lambda item: (item.holder, item.document, item.cell.spans))
    severity = case.severity
    if what is _DUTY and _expected(book, holders, items):
        severity = "low"
    elif what is _POWER and all(role_of(item.folded) == "accountable" for item in items):
        severity = "high"
    nodes = [*holders, *(item.id for item in ordered if not _summary(item))]
    return case.finding(said, nodes, (item.piece for item in ordered), severity=severity)


def _expected(book: Book, holders: Sequence[str], items: Sequence[Statement]) -> bool:
    """Whether one of them leads all the others, and may answer for what they do: a single task, in other words."""
    several = min(Counter(item.holder for item in items).values()) > 1
    same_words = len({bare(item.folded) for item in items}) == 1
    return not several and not same_words and _led(book, holders)


def _led(book: Book, holders: Sequence[str]) -> bool:
    """Whether one of them leads all the others."""
    return any(set(holders) - {one} <= book.by_id[one].below for one in holders)


@cache
def _tasks(entry: str) -> tuple[Pattern, ...]:
    return tuple(map(pattern, table("overlaps")[entry]))


def _same_task(items: Sequence[Statement]) -> Iterator[tuple[tuple[str, ...], list[Statement]]]:
    """Items of several holders that are one of the tasks for which one post should answer.

    A summary counts where no duty of its post says the task.
    """
    for entry in ("tasks", "tasks_of_something"):
        for task in _tasks(entry):
            found = [item for item in items if _does(item.folded, task)]
            if entry == "tasks_of_something":
                found = _of_one_thing(found, task)
            by_duty = {item.holder for item in found if not _summary(item)}
            found = [item for item in found if not _summary(item) or item.holder not in by_duty]
            holders = tuple(sorted({item.holder for item in found}))
            if 1 < len(holders) <= _MOST_HOLDERS:
                yield holders, found


def _of_one_thing(items: Sequence[Statement], task: Pattern) -> list[Statement]:
    """Those that share with one of another holder a word beside the task's own."""
    words = {item.id: task.sub(" ", " ".join(_doing(item.folded, task))) for item in items}
    return [
        one
        for one in items
        if any(one.holder != other.holder and shared_pairs(words[one.id], words[other.id]) for other in items)
    ]


def _summary(item: Statement) -> bool:
    return item.id.startswith(("summary:", "area:"))


def _does(text: str, task: Pattern) -> bool:
    return any(_doing(text, task))


def _doing(text: str, task: Pattern) -> Iterator[str]:
    """The clauses that say a task, and do not only lead, help with or review it."""
    not_doing, reviewing = single("overlaps", "not_doing"), single("overlaps", "reviewing")
    for start, end, _, _ in clauses(text):
        clause = text[start:end]
        aside = not_doing.search(clause) or (reviewing.search(clause) and not reviewing.search(task.pattern))
        if task.search(clause) and not aside:
            yield clause


def authority_held_twice(book: Book, case: Case) -> Iterator[Finding]:
    """Groups of posts that hold one power, one finding for each group; a leader's over the own people is no clash."""
    items = [one for sheet in book.sheets for one in sheet.authorities if not _harmless(one)]
    scoped = {one.id for one in items if _own(book, one)}
    free = [one for one in items if one.id not in scoped]
    groups = alike(free, case.thresholds["similarity"])
    _join(groups, _one_object(free))
    for one in _within_a_unit(book, [one for one in items if one.id in scoped], case.thresholds["similarity"]):
        _join(groups, one)
    for holders, found in sorted(_meeting(book, groups).items()):
        yield _held(book, case, _POWER, holders, list(dict.fromkeys(found)))
    for item in items:
        if single("powers", "company_wide").search(item.folded):
            yield from _over_everybody(book, case, item, [one for one in items if one.id in scoped])


def _meeting(book: Book, groups: Groups) -> Groups:
    """The powers that meet, by the set of their holders: those up to one sum and from that sum do not."""
    found: Groups = defaultdict(list)
    for items in groups.values():
        kept = clashing(book, list(dict.fromkeys(items)))
        if kept:
            found[tuple(sorted({one.holder for one in kept}))].extend(kept)
    return {holders: items for holders, items in found.items() if not _within(found, holders, items)}


def _within(groups: Groups, holders: Sequence[str], items: Sequence[Statement]) -> bool:
    """Whether a larger group has all of a group's powers."""
    larger = [found for others, found in groups.items() if set(holders) < set(others)]
    return any(set(items) <= set(found) for found in larger)


def _harmless(item: Statement) -> bool:
    """Whether any number of posts may hold a power: to suggest, to know, to refuse."""
    return bool(single("powers", "harmless").search(item.folded) or single("overlaps", "refusing").search(item.folded))


def _over_everybody(book: Book, case: Case, item: Statement, scoped: Sequence[Statement]) -> Iterator[Finding]:
    """A power over the people of the whole company, and the same over their own people with others."""
    kinds = _over_people(item)
    own = {item.holder} | book.by_id[item.holder].below
    others = [one for one in scoped if one.holder not in own and _over_people(one) & kinds]
    if others:
        holders = list(dict.fromkeys(one.holder for one in others))
        who, names = book.name(item.holder), listing(map(book.name, holders), _MOST_HOLDERS)
        said = Said(
            f"'{who}' has a power over everybody's people ('{item.text}') that {names.en} "
            f"{'has over its' if len(holders) == 1 else 'have over their'} own; whose counts is not said.",
            f"「{who}」對全體人員有權（「{item.text}」），{names.zh}對所屬人員也有，未寫明以誰為準。",
        )
        nodes = [item.holder, *holders, *(one.id for one in (item, *others))]
        yield case.finding(said, nodes, (one.piece for one in (item, *others)))


def _over_people(item: Statement) -> frozenset[str]:
    return frozenset(single("powers", "over_people").findall(item.folded))


def _own(book: Book, item: Statement) -> bool:
    """Whether a power is over the own people or unit, by name too; who rules on disputes there is one only."""
    sheet = book.by_id[item.holder]
    names = [book.name(one) for one in (*sheet.below, *sheet.departments)]
    named = any(key(name) in item.folded for name in names) or _of_its_unit(book, item)
    own = named or bool(single("powers", "own_scope").search(item.folded))
    return own and "disputes" not in topics_of(item.folded)


def _of_its_unit(book: Book, item: Statement) -> bool:
    """Whether a power is over people called by the own unit's function: 客服人員, in 客服部."""
    people, endings = single("overlaps", "people"), known_words().unit_endings
    for name in (key(book.name(one)) for one in book.by_id[item.holder].departments):
        stem = name.removesuffix(next((end for end in endings if name.endswith(end)), ""))
        places = re.finditer(re.escape(stem), item.folded) if stem else ()
        if any(people.match(item.folded, place.end()) for place in places):
            return True
    return False


def _join(groups: Groups, more: Mapping[tuple[str, ...], Iterable[Statement]]) -> None:
    for holders, items in more.items():
        groups.setdefault(holders, []).extend(items)


def _one_object(items: Sequence[Statement]) -> Groups:
    """Powers to approve the same thing: 銷售合同的審核權 and 審核銷售、采購合同 are of one object; not so of people."""
    by_object: dict[str, list[Statement]] = defaultdict(list)
    for item in items:
        if role_of(item.folded) == "accountable":
            for topic in topics_of(item.folded, broad=False).difference(table("overlaps")["of_people"]):
                by_object[topic].append(item)
    groups: Groups = defaultdict(list)
    for topic, members in by_object.items():
        joined = [members] if topic in table("overlaps")["one_decision"] else clusters(members, _one_matter)
        for holders, found in grouped(joined).items():
            groups[holders].extend(found)
    return groups


def _one_matter(one: Statement, other: Statement) -> bool:
    """Whether two powers in one topic are in one matter: half of the longer one's words, unless one lists several."""
    mine, theirs = matter(one), matter(other)
    several = any(single("overlaps", "several").search(each.folded) for each in (one, other))
    return several or 2 * len(mine & theirs) >= max(len(mine), len(theirs))


def _within_a_unit(book: Book, items: Sequence[Statement], similarity: float) -> Iterator[Groups]:
    """The same over the own people or unit, where the unit is one."""
    by_unit: dict[str, list[Statement]] = defaultdict(list)
    for item in items:
        for unit in book.by_id[item.holder].departments:
            by_unit[unit].append(item)
    for members in by_unit.values():
        groups = alike(members, similarity)
        yield {holders: found for holders, found in groups.items() if not _chain(book, holders)}


def _chain(book: Book, holders: Sequence[str]) -> bool:
    """Whether all of them are one line of superiors, each with people of its own."""
    sheets: list[Sheet] = [book.by_id[one] for one in holders]
    return all(one.id in other.above or other.id in one.above for one in sheets for other in sheets if one is not other)

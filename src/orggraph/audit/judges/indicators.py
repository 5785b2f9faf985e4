"""Indicators: those that measure no duty of the post, duties that none measures, outcomes of another's work."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from orggraph.audit.book import Book, Sheet, Statement, key
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges.hands import Hands, checking, measured_here, real
from orggraph.audit.judges.measuring import (
    Areas,
    Pairs,
    aspects,
    full,
    general,
    has_mark,
    marked,
    measured_share,
    measures,
    named_in,
    only_told,
    people,
    plainly_measures,
    rare_marks,
    telling_marks,
)
from orggraph.audit.lexicon import summaries
from orggraph.audit.roles import clauses
from orggraph.audit.rule import Severity
from orggraph.audit.words import single, topics_of
from orggraph.model.folding import fold
from orggraph.model.said import Said, listing

_MOST_NAMED = 8
_OWN = 0.3
"""Of an indicator's words: what a duty of the post itself must have, that it is not idle."""
_HALF = 0.5
"""Of an indicator's words: what a duty of the post's own people must have."""
_LEAST_SHARED = 2
"""Pairs of characters that an indicator and another's duty must share where no topic joins them."""
_MOST_SHOWN = 3
"""Unmeasured duties of one area that a finding shows."""


def kpi_without_duty(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets with indicators that measure none of their duties; low where they are of their own people's work."""
    texts = {one.holder: one.text for one in summaries(book)}
    rare, hands = rare_marks(book), Hands(book)
    for sheet in book.sheets:
        idle = _idle(sheet, texts.get(sheet.id, ""), case.thresholds["share"], rare)
        duties = real(sheet)
        unclear = _unclear(hands, sheet, idle)
        bare = len(_bare(sheet, rare, _HALF, _LEAST_SHARED)) if unclear else 0
        told = [one for one in idle if one not in unclear] if len(unclear) <= bare else idle
        if not told or not duties:
            continue
        every = len(told) == len(sheet.kpis)
        evidence = [one.piece for one in told] + [one.piece for one in duties]
        led = all(_led(hands, book, sheet, one) for one in told)
        severity = "high" if every and not led else "low" if led and not every else case.severity
        said = _idle_said(sheet, [one.text for one in told], every)
        yield case.finding(said, [sheet.id, *(one.id for one in told)], evidence, severity=severity)


def _unclear(hands: Hands, sheet: Sheet, idle: Sequence[Statement]) -> list[Statement]:
    """Indicators that measure no duty, but of nothing known and nobody else's: perhaps of an area in other words."""
    return [one for one in idle if not topics_of(fold(one.text), broad=False) and not any(hands.of(sheet, one, _HALF))]


def _led(hands: Hands, book: Book, sheet: Sheet, kpi: Statement) -> bool:
    """Whether an indicator's outcome is in the hands of the post's own people, and in nobody else's."""
    holders = {other.id for other in hands.of(sheet, kpi, _HALF)}
    return bool(holders) and holders <= {one.id for one in people(book, sheet)}


def _idle_said(sheet: Sheet, idle: Sequence[str], every: bool) -> Said:
    all_of = "all of its indicators" if every else ("the indicators" if len(idle) > 1 else "the indicator")
    names = listing(idle)
    return Said(
        f"'{sheet.name}' is measured by {all_of} {names.en}, but no duty is about that.",
        f"「{sheet.name}」的{'全部指標' if every else '指標'}{names.zh}，沒有任何職責與之對應。",
    )


def _idle(sheet: Sheet, summary: str, share: float, rare: Pairs) -> list[Statement]:
    """The indicators of a sheet that no duty of it is about."""
    own = [one for one in sheet.kpis if not general(one.text) and not _doing(sheet, one, share, summary)]
    words = telling_marks(sheet, rare)
    return [one for one in own if not has_mark(real(sheet), one.text, words)]


def duty_without_kpi(book: Book, case: Case) -> Iterator[Finding]:
    """Sheets with areas of duty of which indicators measure nothing, or too little.

    An indicator of nothing known may be of one of them in other words.
    """
    rare, hands = rare_marks(book), Hands(book)
    texts = {one.holder: one.text for one in summaries(book)}
    for sheet in book.sheets:
        areas = len(_areas(sheet))
        bare = _bare(sheet, rare, case.thresholds["share"], case.thresholds["pairs"]) if sheet.kpis else []
        if not bare or len(bare) < case.thresholds["least"] or len(bare) < case.thresholds["part"] * areas:
            continue
        unclear = len(_unclear(hands, sheet, _idle(sheet, texts.get(sheet.id, ""), _OWN, rare)))
        if unclear < len(bare):
            evidence = [one.piece for _, left, _ in bare for one in left[:_MOST_SHOWN]]
            evidence += [one.piece for one in sheet.kpis]
            severity = case.severity if 2 * len(bare) >= areas and not unclear else "low"
            yield case.finding(_bare_said(sheet, areas, bare), [sheet.id], evidence, severity=severity)


Bare = tuple[str, Sequence[Statement], bool]
"""An area of duty, what no indicator measures of it, and whether that is all of it."""


def _bare(sheet: Sheet, rare: Pairs, share: float, pairs: int) -> list[Bare]:
    """The areas of a sheet of which indicators measure nothing, or too little."""
    areas, marks = _areas(sheet), telling_marks(sheet, rare)
    told = [(*areas[at], _unmeasured(share, pairs, sheet, areas, at, marks)) for at in range(len(areas))]
    return [(name, left, len(left) == len(items)) for name, items, left in told if left and not only_told(items)]


def _bare_said(sheet: Sheet, areas: int, bare: Sequence[Bare]) -> Said:
    """The sentence: which areas no indicator measures, and which ones only in part."""
    parts: list[Said] = []
    for whole, how in ((True, Said("by no indicator", "沒有指標")), (False, Said("in part only", "只考核了一部分"))):
        names = [name for name, _, every in bare if every is whole]
        if names:
            verb = "is" if len(names) == 1 else "are"
            shown = listing(names, _MOST_NAMED)
            en = f"{len(names)} {verb} measured {how.en}: {shown.en}"
            parts.append(Said(en, f"{len(names)} 項{how.zh}：{shown.zh}"))
    return Said(
        f"Of the {areas} areas of duty of '{sheet.name}', {'; '.join(one.en for one in parts)}.",
        f"「{sheet.name}」的 {areas} 個職責要項中，{'；'.join(one.zh for one in parts)}。",
    )


def _unmeasured(share: float, pairs: int, sheet: Sheet, areas: Areas, at: int, rare: Pairs) -> Sequence[Statement]:
    """What no indicator measures of an area; nothing where one measures the area as it is called, or enough of it.

    Half of the items is enough where the area's name does not say what it is about, two thirds where it does.
    """
    area, items = areas[at]
    kpis = [one.text for one in sheet.kpis if not general(one.text)]
    called, told = marked(areas, at, kpis, rare)
    if called or any(named_in(area, kpi) or plainly_measures(kpi, area, share, pairs) for kpi in kpis):
        return []
    bare = [item for item in items if item not in told]
    left = [item for item in bare if not any(plainly_measures(kpi, item.text, share, pairs) for kpi in kpis)]
    enough = 3 * len(left) <= len(items) if topics_of(fold(area), broad=False) else 2 * len(left) <= len(items)
    return [] if enough else left


def _areas(sheet: Sheet) -> list[tuple[str, list[Statement]]]:
    """The duties by their area; those without one each stand for themselves. Areas for other work are left out."""
    found: dict[tuple[str, str], list[Statement]] = {}
    for one in real(sheet):
        if not single("indicators", "other_area").fullmatch(key(one.area or "")):
            found.setdefault((one.area_number or "", one.area or one.text), []).append(one)
    return [(name, items) for (_, name), items in found.items()]


def kpi_of_another(book: Book, case: Case) -> Iterator[Finding]:
    """Indicators whose outcome is in the hands of a post that the measured one does not lead."""
    share = case.thresholds["share"]
    texts = {one.holder: one.text for one in summaries(book)}
    rare, hands = rare_marks(book), Hands(book)
    for sheet in book.sheets:
        taken: dict[str, list[Statement]] = {}
        for kpi in _idle(sheet, texts.get(sheet.id, ""), case.thresholds["own"], rare):
            for other in hands.of(sheet, kpi, share):
                taken.setdefault(other.id, []).append(kpi)
        for other_id, kpis in _covering(book, taken):
            led = book.by_id[other_id] in people(book, sheet)
            yield _finding(case, sheet, book.by_id[other_id], kpis, share, "low" if led else case.severity)
        yield from _helped(hands, case, sheet, texts.get(sheet.id, ""))


_BESIDE: Mapping[str, str] = {"helps with": "協助", "checks": "檢查監督"}
"""How a duty may stand beside the work, and that in Chinese."""


def _helped(hands: Hands, case: Case, sheet: Sheet, summary: str) -> Iterator[Finding]:
    """Indicators of what the post's own duties only help with or check, unless its own people do it."""
    found: dict[str, dict[Statement, list[Statement]]] = {how: {} for how in _BESIDE}
    for kpi in sheet.kpis:
        how, duties = _only_beside(sheet, kpi, summary)
        led = any(other.id in sheet.below for other in hands.of(sheet, kpi, case.thresholds["share"]))
        own = how != "checks" and any(duty.area and named_in(duty.area, kpi.text) for duty in duties)
        if duties and not led and not own:
            found[how][kpi] = duties
    for how, kpis in found.items():
        if kpis:
            duties = list(dict.fromkeys(duty for each in kpis.values() for duty in each))
            names, said = listing(one.text for one in kpis), listing(one.text for one in duties)
            told = Said(
                f"'{sheet.name}' is measured by {names.en}, but only {how} that: {said.en}.",
                f"「{sheet.name}」以{names.zh}考核，但職責只是{_BESIDE[how]}：{said.zh}。",
            )
            evidence, nodes = [one.piece for one in (*kpis, *duties)], [sheet.id, *(one.id for one in kpis)]
            yield case.finding(told, nodes, evidence, severity="low" if how == "checks" else case.severity)


def _only_beside(sheet: Sheet, kpi: Statement, summary: str) -> tuple[str, list[Statement]]:
    """The duties of an indicator's topic, where all of them help others with it, or only check it; else none."""
    wanted, beside = topics_of(fold(kpi.text), broad=False), aspects(fold(kpi.text))
    if general(kpi.text) or checking(fold(kpi.text)) or wanted & topics_of(fold(summary), broad=False):
        return "", []
    found = [
        (duty, "helps with" if role == "consulted" else "checks" if checking(duty.folded[start:end]) else "")
        for duty in real(sheet)
        for start, end, role, _ in clauses(duty.folded)
        if wanted & topics_of(duty.folded[start:end], broad=False)
        or (wanted and role == "responsible" and beside & aspects(duty.folded[start:end]))
    ]
    ways = {how for _, how in found}
    return (ways.pop(), [duty for duty, _ in found]) if len(ways) == 1 and "" not in ways else ("", [])


def _covering(book: Book, taken: Mapping[str, Sequence[Statement]]) -> Iterator[tuple[str, list[Statement]]]:
    """The fewest posts in whose hands the outcomes are: each time the one that has most of those left, most plainly."""
    shares = {
        other: max(measured_share(kpi.text, duty.text) for kpi in kpis for duty in real(book.by_id[other]))
        for other, kpis in taken.items()
    }
    left = {kpi.id for kpis in taken.values() for kpi in kpis}
    while left:
        other = min(taken, key=lambda one: (-sum(kpi.id in left for kpi in taken[one]), -shares[one], one))
        yield other, [kpi for kpi in taken[other] if kpi.id in left]
        left -= {kpi.id for kpi in taken[other]}


def _doing(sheet: Sheet, kpi: Statement, share: float, summary: str) -> bool:
    """Whether a sheet has what an indicator measures: a duty, an area of that name, or a unit's results to lead to."""
    if any(duty.area and named_in(duty.area, kpi.text) for duty in real(sheet)):
        return True
    if sheet.below and "~results" in topics_of(fold(kpi.text)):
        return True
    return any(measures(kpi.text, text, share) for text in (*map(full, real(sheet)), summary))


def _finding(
    case: Case, sheet: Sheet, other: Sheet, kpis: Sequence[Statement], share: float, severity: Severity
) -> Finding:
    duties = [duty for duty in real(other) if any(measured_here(kpi, duty, share) for kpi in kpis)]
    names = listing(one.text for one in kpis)
    said = Said(
        f"'{sheet.name}' is measured by {names.en}, whose outcome is in the hands of '{other.name}'.",
        f"「{sheet.name}」以{names.zh}考核，而結果由「{other.name}」掌控。",
    )
    evidence = [one.piece for one in kpis] + [one.piece for one in duties]
    return case.finding(said, [sheet.id, other.id, *(one.id for one in kpis)], evidence, severity=severity)

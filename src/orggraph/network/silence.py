"""Management: positions that nobody is named to talk to, and departments that ought to talk and do not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any, LiteralString

from orggraph.answering import Computed, Source
from orggraph.model.said import Language, Said
from orggraph.network.common import Values, choice_of, page, shown, ties_of
from orggraph.network.groups import NOWHERE, OUTSIDE, group_of
from orggraph.network.projection import Choice, chosen
from orggraph.network.reading import evidence, rows_of
from orggraph.network.ties import Tie, Ties
from orggraph.network.words import both, counted, joined, listed
from orggraph.network.work import beside

_MENTIONS: LiteralString = """
MATCH (d:Duty)-[m:MENTIONS]->(x) WHERE m.id > $after
WITH m, d, x ORDER BY m.id LIMIT $page
RETURN m.id, head(COLLECT { MATCH (p:Position)-[:HAS_DUTY]->(d) RETURN p.id ORDER BY p.id }),
  d.id, d.text, x.id, m.basis
ORDER BY m.id
"""


@dataclass(frozen=True, slots=True)
class Mention:
    """A duty of a position that names something."""

    id: str
    position: str
    duty: str
    text: str
    target: str
    basis: str


@dataclass(frozen=True, slots=True)
class Silent:
    """Two departments without a contact, and the duties in which they name each other, or the same things."""

    first: str
    second: str
    direct: tuple[Mention, ...]
    shared: tuple[tuple[str, Mention, Mention], ...]
    spoken_for: tuple[str, ...]
    """Positions of either that name a word for many, such as 公司各部門, as a contact."""

    @property
    def score(self) -> int:
        """How much speaks for a contact: a mention of each other three times as much as a common thing."""
        return 3 * len(self.direct) + len(self.shared)


async def mentions(source: Source) -> tuple[Mention, ...]:
    """What the duties name, kept for the revision."""

    async def make() -> tuple[Mention, ...]:
        # A row for each mention, whoever holds the duty: a page with fewer is the last one.
        rows = [row async for row in rows_of(source, _MENTIONS, "MENTIONS")]
        return tuple(Mention(*row) for row in rows if row[1] is not None)

    return await source.kept(("network", "mentions"), make)


async def silent_departments(source: Source, values: Values) -> Computed:
    """Pairs of departments that have no contact although their duties call for one; the strongest case first."""
    choice = choice_of(values, scope="internal", kinds=("COMMUNICATES_WITH",))
    ties = await ties_of(source, choice)
    named = [one for one in await mentions(source) if one.basis in choice.basis]
    found = await beside(len(ties.ties) + len(named), silent, ties, named, choice)
    of_page = page(found, values)
    held = await evidence(source, [mention.id for one in of_page for mention in _shown_mentions(one)])
    rows = [_silence(ties, one, held, values["language"]) for one in of_page]
    return Computed(rows, len(found), meta={"projection": {"basis": list(choice.basis), "kinds": list(choice.kinds)}})


def silent(ties: Ties, named: Sequence[Mention], choice: Choice) -> list[Silent]:
    """The pairs without a tie of their own that name each other, or the same partner or system."""
    talking = {frozenset((group_of(ties, tie.source), group_of(ties, tie.target))) for tie in chosen(ties, choice)}
    direct: dict[frozenset[str], list[Mention]] = {}
    about: dict[str, dict[str, Mention]] = {}
    for one in named:
        home = group_of(ties, one.position)
        if home in (NOWHERE, OUTSIDE):
            continue
        target = ties.groups.get(one.target)
        if target is not None and target != home:
            direct.setdefault(frozenset((home, target)), []).append(one)
        elif target is None and not _is_inside(ties, one.target):
            about.setdefault(one.target, {}).setdefault(home, one)
    shared = _shared(about)
    everyone = _spoken_for(ties, choice)
    found: list[Silent] = []
    for pair in {*direct, *shared} - talking:
        first, second = sorted(pair)
        if not (ties.by_id[first].collective or ties.by_id[second].collective):
            of_both = tuple(direct.get(pair, ())), tuple(shared.get(pair, ()))
            found.append(Silent(first, second, *of_both, _of(everyone, pair)))
    return sorted(found, key=lambda one: (-one.score, len(one.spoken_for), one.first, one.second))


def _is_inside(ties: Ties, known: str) -> bool:
    vertex = ties.by_id.get(known)
    return vertex is not None and vertex.kind != "ExternalParty"


def _shared(about: Mapping[str, Mapping[str, Mention]]) -> dict[frozenset[str], list[tuple[str, Mention, Mention]]]:
    found: dict[frozenset[str], list[tuple[str, Mention, Mention]]] = {}
    for target, homes in sorted(about.items()):
        for first, second in combinations(sorted(homes), 2):
            found.setdefault(frozenset((first, second)), []).append((target, homes[first], homes[second]))
    return found


def _spoken_for(ties: Ties, choice: Choice) -> dict[str, list[str]]:
    """The positions of each department that name a word for many as their contact."""
    found: dict[str, list[str]] = {}
    for tie in ties.ties:
        if tie.kind == "COMMUNICATES_WITH" and tie.basis in choice.basis and ties.by_id[tie.target].collective:
            found.setdefault(group_of(ties, tie.source), []).append(tie.source)
    return found


def _of(found: Mapping[str, list[str]], pair: Iterable[str]) -> tuple[str, ...]:
    return tuple(one for end in sorted(pair) for one in found.get(end, []))


def _shown_mentions(one: Silent) -> list[Mention]:
    return [*one.direct[:10], *(mention for _, *both in one.shared[:10] for mention in both)]


def _silence(ties: Ties, one: Silent, held: Mapping[str, list[dict[str, Any]]], language: Language) -> list[Any]:
    first, second = ties.by_id[one.first].name, ties.by_id[one.second].name
    shared = [_called(ties, target) for target, _, _ in one.shared]
    sentence = _unsaid(ties, one, shared).into(language)
    duties = [_duty(ties, mention, held) for mention in _shown_mentions(one)]
    return [
        one.first, first, one.second, second, sentence, one.score, len(one.direct), shared, bool(one.spoken_for),
        duties, [quote for duty in duties for quote in duty.pop("evidence")],
    ]  # fmt: skip


def _unsaid(ties: Ties, one: Silent, shared: Sequence[str]) -> Said:
    ends, reasons = both([ties.by_id[one.first].name, ties.by_id[one.second].name]), list[Said]()
    if one.direct:
        count = len(one.direct)
        reasons.append(
            Said(f"{counted(count, 'duty')} of one {_verb(one.direct)} the other", f"有 {count} 項職責提到對方")
        )
    if shared:
        names = listed(shared)
        reasons.append(Said(f"duties of both name {names.en}", f"雙方的職責都提到{names.zh}"))
    why = joined(reasons, " and ", "，且")
    en = f"{ends.en} name each other nowhere as contacts, though {why.en}"
    zh = f"{ends.zh}從未把對方列為溝通對象，但{why.zh}"
    if one.spoken_for:
        names = listed([ties.by_id[known].name for known in one.spoken_for], 3, "崗位")
        en += f"; only the word for all departments covers it, said by {names.en}"
        zh += f"；僅有{names.zh}以泛指各部門的說法概括在內"
    return Said(f"{en}.", f"{zh}。")


def _verb(direct: Sequence[Mention]) -> str:
    return "names" if len(direct) == 1 else "name"


def _called(ties: Ties, target: str) -> str:
    return ties.by_id[target].name if target in ties.by_id else target.partition(":")[2]


def _duty(ties: Ties, mention: Mention, held: Mapping[str, list[dict[str, Any]]]) -> dict[str, Any]:
    return {
        "id": mention.duty,
        "text": mention.text,
        "position": shown(ties, mention.position),
        "names": _called(ties, mention.target),
        "evidence": held.get(mention.id, []),
    }


async def isolated(source: Source, values: Values) -> Computed:
    """The positions that have few contacts by name outside their own department and line of reporting."""
    choice = choice_of(values, scope="internal", kinds=("COMMUNICATES_WITH",))
    ties = await ties_of(source, choice)
    contacts, line, many = await beside(len(ties.ties), named_contacts, ties, choice)
    positions = [vertex for vertex in ties.vertices if vertex.kind == "Position"]
    few = [one for one in positions if len(contacts.get(one.id, ())) <= values["at_most"]]
    few.sort(key=lambda one: (len(contacts.get(one.id, ())), len(line.get(one.id, ())), one.id in many, one.id))
    of_page = page(few, values)
    held = await evidence(source, [tie.id for one in of_page for tie in many.get(one.id, ())])
    rows: list[list[Any]] = []
    for one in of_page:
        names = [ties.by_id[end].name for end in sorted(contacts.get(one.id, ()))]
        department = shown(ties, ties.groups.get(one.id))
        sentence = _alone(ties, one.name, names, line.get(one.id, set()), many.get(one.id, []))
        quotes = [quote for tie in many.get(one.id, ()) for quote in held.get(tie.id, [])]
        rows.append(
            [one.id, one.name, department["name"] if department else None, sentence.into(values["language"]),
             len(names), names, one.id in many, quotes]
        )  # fmt: skip
    return Computed(rows, len(few), meta={"projection": {"basis": list(choice.basis), "kinds": list(choice.kinds)}})


def named_contacts(ties: Ties, choice: Choice) -> tuple[dict[str, set[str]], dict[str, set[str]], dict[str, list[Tie]]]:
    """For each position: contacts beyond its department and line, contacts within them, and words for many.

    Who names it counts as who it names.
    """
    beyond: dict[str, set[str]] = {}
    within: dict[str, set[str]] = {}
    reporting = {
        frozenset((tie.source, tie.target))
        for tie in ties.ties
        if tie.kind == "REPORTS_TO" and tie.basis in choice.basis
    }
    for tie in chosen(ties, choice):
        near = (
            group_of(ties, tie.source) == group_of(ties, tie.target) or frozenset((tie.source, tie.target)) in reporting
        )
        for one, other in ((tie.source, tie.target), (tie.target, tie.source)):
            (within if near else beyond).setdefault(one, set()).add(other)
    many: dict[str, list[Tie]] = {}
    for tie in ties.ties:
        if tie.kind == "COMMUNICATES_WITH" and tie.basis in choice.basis and ties.by_id[tie.target].collective:
            many.setdefault(tie.source, []).append(tie)
    return beyond, within, many


def _alone(ties: Ties, name: str, names: Sequence[str], line: set[str], many: Sequence[Tie]) -> Said:
    beyond, within = _beyond(name, names), Said("nor is one named within them", "之內則沒有" if names else "之內也沒有")
    if line:
        near = listed([ties.by_id[end].name for end in sorted(line)])
        within = Said(f"within them it has {near.en}", f"之內有{near.zh}")
    en, zh = f"{beyond.en}; {within.en}", f"{beyond.zh}，{within.zh}"
    if many:
        said = listed(sorted({ties.by_id[tie.target].name for tie in many}))
        en += f"; beyond that it only says {said.en}, which names nobody"
        zh += f"；其餘只寫了{said.zh}，並未指明任何人"
    return Said(f"{en}.", f"{zh}。")


def _beyond(name: str, names: Sequence[str]) -> Said:
    if not names:
        return Said(
            f"{name} has no contact by name outside its own department and line",
            f"「{name}」在本部門和上下級之外沒有指名的溝通對象",
        )
    few = listed(names)
    return Said(
        f"Outside its own department and line, {name} has {few.en} alone as a contact",
        f"「{name}」指名的溝通對象，在本部門和上下級之外只有{few.zh}",
    )

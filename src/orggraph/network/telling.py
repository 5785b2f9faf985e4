"""What an edit of the organisation costs in sentences, as a manager reads them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from orggraph.model.said import Said
from orggraph.network.comparison import (
    Compared,
    lost_departments,
    lost_holdings,
    lost_parties,
    orphans,
    parted,
    shifted,
    single_parties,
)
from orggraph.network.scene import Edit, Merge, Move, Remove
from orggraph.network.successors import Successor
from orggraph.network.words import both, counted, joined, listed, percent, row

_HELD = {"Duty": ("duty", "職責"), "Authority": ("authority", "權限"), "Kpi": ("KPI", "考核指標")}


def done(of: Compared, edit: Edit) -> Said:
    """What was changed, without an end."""
    if isinstance(edit, Remove):
        name = of.name(edit.position)
        return Said(f"{name} is removed", f"撤去「{name}」")
    if isinstance(edit, Move):
        name, to = of.name(edit.position), of.name(edit.to)
        if of.before.ties.by_id[edit.to].kind == "Department":
            return Said(f"{name} belongs to {to}", f"「{name}」調到「{to}」")
        return Said(f"{name} reports to {to}", f"「{name}」改向「{to}」匯報")
    assert isinstance(edit, Merge)
    others, kept = listed([of.name(one) for one in edit.others]), of.name(edit.kept)
    verb = "passes" if len(edit.others) == 1 else "pass"
    return Said(f"{others.en} {verb} to {kept}", f"{others.zh}併入「{kept}」")


def sentences(of: Compared, followers: Sequence[tuple[str, Successor]]) -> list[Said]:
    """The answer as a manager reads it, the gravest first."""
    found = [
        *_orphaned(of),
        *_parties(of),
        *_departments(of),
        *_unheld(of),
        *_parted(of),
        *_takes_over(of, followers),
    ]
    nothing = Said(
        "Nothing is lost: every report has a superior, every contact and every duty a holder.",
        "沒有損失：人人仍有上級，聯繫與職責均有人承擔。",
    )
    return [*(found or [nothing]), *_shifts(of)]


def _orphaned(of: Compared) -> Iterable[Said]:
    several = orphans(of)
    if several:
        verb, names = "has" if len(several) == 1 else "have", listed([of.name(one) for one in several])
        yield Said(f"{names.en} {verb} no superior any more.", f"{names.zh}不再有上級。")


def _parties(of: Compared) -> Iterable[Said]:
    lost = lost_parties(of)
    if lost:
        names = listed([of.name(one) for one in lost], 10)
        yield Said(f"Nobody deals with {names.en} any more.", f"不再有人與{names.zh}往來。")
    by_holder: dict[str, list[str]] = {}
    for party, holder in single_parties(of):
        by_holder.setdefault(holder, []).append(of.name(party))
    for holder, parties in sorted(by_holder.items()):
        verb, names = "hangs" if len(parties) == 1 else "hang", listed(parties, 10)
        yield Said(
            f"{names.en} now {verb} on {of.name(holder)} alone.",
            f"與{names.zh}的往來從此只靠「{of.name(holder)}」一個崗位。",
        )


def _departments(of: Compared) -> Iterable[Said]:
    lost = lost_departments(of)
    for pair in lost[:5]:
        ends = both([of.name(one) for one in pair])
        yield Said(f"{ends.en} have no contact any more.", f"{ends.zh}不再有聯繫。")
    more = len(lost) - 5
    if more > 0:
        verb = "has" if more == 1 else "have"
        yield Said(
            f"{counted(more, 'other pair')} of departments {verb} no contact any more.",
            f"另有 {more} 對部門不再有聯繫。",
        )


def _unheld(of: Compared) -> Iterable[Said]:
    kinds = {one.id: one.kind for one in of.before.holdings}
    lost = [kinds[known] for known in lost_holdings(of)]
    counts = [(lost.count(kind), *words) for kind, words in _HELD.items() if kind in lost]
    if counts:
        en = row([counted(count, noun) for count, noun, _ in counts], ", ", " and ")
        zh = row([f"{count} 項{noun}" for count, _, noun in counts], "、", "和 ")
        verb = "is" if len(lost) == 1 else "are"
        yield Said(f"{en} {verb} left without a holder.", f"{zh}無人承擔。")


def _parted(of: Compared) -> Iterable[Said]:
    count, examples = parted(of)
    if count:
        verb = "does not reach" if count == 1 else "do not reach"
        ends = both([of.name(one) for one in examples[0]])
        yield Said(
            f"{counted(count, 'pair')} of positions {verb} each other any more, such as {ends.en}.",
            f"有 {count} 對崗位從此互不相通，例如{ends.zh}。",
        )


def _shifts(of: Compared) -> Iterable[Said]:
    """Whose place between the others changes most, where it changes by a hundredth of all pairs or more."""
    for one in shifted(of)[:1]:
        shares = one["betweenness_share"]
        if abs(shares["after"] - shares["before"]) >= 0.01:
            before, after = percent(shares["before"]), percent(shares["after"])
            yield Said(
                f"{one['name']} stands between {after.en} of all pairs of others then, {before.en} now.",
                f"屆時，其他各方兩兩之間的最短路徑有 {after.zh} 經過「{one['name']}」，目前為 {before.zh}。",
            )


def _takes_over(of: Compared, followers: Sequence[tuple[str, Successor]]) -> Iterable[Said]:
    told: set[str] = set()
    for gone, one in followers:
        if gone not in told:
            told.add(gone)
            name, instead, why = of.name(one.position), of.name(gone), joined(one.reasons, "; ", "；")
            yield Said(
                f"{name} could best take over from {instead}: {why.en}.",
                f"最適合接替「{instead}」的是「{name}」：{why.zh}。",
            )

"""What a caller of what-if gets: every loss by name, and the sentences that sum them up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from orggraph.model.said import Language
from orggraph.network.comparison import (
    Compared,
    follow,
    lost_departments,
    lost_holdings,
    lost_parties,
    orphans,
    parted,
    shifted,
    shifts,
    single_parties,
)
from orggraph.network.successors import Successor
from orggraph.network.telling import done, sentences

_SHOWN = 1000


def answer(of: Compared, language: Language = "en") -> dict[str, Any]:
    """What a caller gets: the facts, and the sentences that sum them up, in a language."""
    followers = follow(of)
    return {
        "summary": [one.into(language) for one in sentences(of, followers)],
        "edits": [done(of, edit).into(language) for edit in of.edits],
        "orphans": [of.shown(one) for one in orphans(of)][:_SHOWN],
        **_contacts(of),
        **_unheld_lists(of),
        **_reach(of),
        "metrics": shifts(of),
        "positions": shifted(of),
        "successors": [_follower(of, gone, one, language) for gone, one in followers],
    }


def _contacts(of: Compared) -> dict[str, Any]:
    hanging = [{**of.shown(party), "position": of.shown(one)} for party, one in single_parties(of)]
    departments = [
        {**_ends(of, pair), "held_by": _names(of, of.then.departments[pair])} for pair in lost_departments(of)
    ]
    return {
        "parties_lost": [of.shown(one) for one in lost_parties(of)][:_SHOWN],
        "parties_on_one": hanging[:_SHOWN],
        "departments_lost": departments[:_SHOWN],
    }


def _unheld_lists(of: Compared) -> dict[str, Any]:
    """What is lost, by kind; a KPI that several held is one."""
    held = {one.id: one for one in of.before.holdings}
    lost = [held[known] for known in lost_holdings(of)]
    return {
        name: [
            {"id": one.id, "text": one.text, "position": of.shown(one.position)} for one in lost if one.kind == kind
        ][:_SHOWN]
        for name, kind in (("duties", "Duty"), ("authorities", "Authority"), ("kpis", "Kpi"))
    }


def _reach(of: Compared) -> dict[str, Any]:
    count, examples = parted(of)
    pairs = [[of.shown(first), of.shown(second)] for first, second in examples]
    return {"disconnected": count, "disconnected_pairs": pairs}


def _follower(of: Compared, gone: str, one: Successor, language: Language) -> dict[str, Any]:
    reasons = [reason.into(language) for reason in one.reasons]
    told = {"instead_of": of.shown(gone), "score": one.score, "parts": dict(one.parts), "reasons": reasons}
    return {**of.shown(one.position), **told}


def _ends(of: Compared, pair: tuple[str, str]) -> dict[str, Any]:
    return {"source": of.shown(pair[0]), "target": of.shown(pair[1])}


def _names(of: Compared, ids: Iterable[str]) -> list[str]:
    return [of.name(one) for one in sorted(ids)]

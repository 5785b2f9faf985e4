"""Brokerage and the E-I index as others print them, and what R's sna computes: the networks are in `tests/networks`.

Each file has its edges, its groups, what was printed, and where. Two of Krackhardt's four are not compared with sna:
Efficiency: sna counts arcs, where this project counts pairs, as the number that Hanneman and Riddle print needs.
Least upper bound: sna's code asks that the bound reach the other bounds, its own manual page that they reach the bound.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from orggraph.network.groups import Outward, outwardness
from orggraph.network.hierarchy import krackhardt
from orggraph.network.roles import ROLES, Role, brokerage

NETWORKS = Path(__file__).resolve().parent / "networks"
COLUMNS = (*ROLES, "total")
# sna's numbers were written with 13 digits.
CLOSE = 1e-12


def network(name: str) -> dict[str, Any]:
    return json.loads((NETWORKS / f"{name}.json").read_text("utf-8"))


def ties(pairs: list[list[int]]) -> list[tuple[int, int]]:
    return [(first, second) for first, second in pairs]


def counts(found: list[dict[str, Role]], columns: list[str]) -> list[list[int]]:
    return [[one[column].count for column in columns] for one in found]


SNA = network("sna")["cases"]
CASES = pytest.mark.parametrize("case", SNA, ids=[f"{one['n']}-{len(one['edges'])}" for one in SNA])


def test_the_strike_has_the_brokers_that_its_table_prints() -> None:
    strike = network("strike")
    both_ways = [arc for a, b in ties(strike["edges"]) for arc in ((a, b), (b, a))]
    assert (len(strike["groups"]), len(both_ways)) == (24, 76)
    assert tuple(strike["columns"]) == COLUMNS
    assert counts(brokerage(both_ways, strike["groups"]), strike["columns"]) == strike["expected"]


def test_four_with_directions_tell_who_lets_in_from_who_speaks_for() -> None:
    four = network("four")
    assert tuple(four["columns"]) == ROLES
    assert counts(brokerage(ties(four["edges"]), four["groups"]), four["columns"]) == four["expected"]


@CASES
def test_roles_and_their_chances_are_those_of_sna(case: dict[str, Any]) -> None:
    found = brokerage(ties(case["edges"]), case["groups"])
    assert counts(found, list(COLUMNS)) == case["raw"]
    for place, one in enumerate(found):
        assert [one[column].expected for column in COLUMNS] == pytest.approx(case["expected"][place], abs=CLOSE)
        assert [one[column].deviation for column in COLUMNS] == pytest.approx(case["deviation"][place], abs=CLOSE)


@CASES
def test_connectedness_and_hierarchy_are_those_of_sna(case: dict[str, Any]) -> None:
    found = krackhardt(case["n"], ties(case["edges"]))
    assert found.connectedness == pytest.approx(case["connectedness"], abs=CLOSE)
    assert found.hierarchy == pytest.approx(case["hierarchy"], abs=CLOSE)


def test_the_cases_of_sna_are_of_every_kind() -> None:
    sums = [sum(row[column] for case in SNA for row in case["raw"]) for column in range(len(COLUMNS))]
    assert (len(SNA), sums) == (20, [94, 122, 132, 124, 78, 550])


def test_positions_of_kin_keep_to_their_gender_as_far_as_netseg_prints() -> None:
    kinship = network("kinship")
    whole, each = outwardness(ties(kinship["edges"]), kinship["groups"])
    assert whole == Outward(9, 13, expected=(25 - 20) / 45)
    assert whole.index == pytest.approx(kinship["expected"], abs=5e-8)
    assert each == {
        "female": Outward(9, 6, expected=(25 - 10) / 35),
        "male": Outward(9, 7, expected=(25 - 10) / 35),
    }


def test_children_who_play_with_each_other_keep_to_their_gender_as_far_as_netseg_prints() -> None:
    room = network("classroom")
    whole, each = outwardness(ties(room["edges"]), room["groups"])
    tied, pairs = room["mixing"], {key: room["mixing"][key] + untied for key, untied in room["untied"].items()}
    between, within = pairs["between"], pairs["boy"] + pairs["girl"]
    assert whole == Outward(1, tied["boy"] + tied["girl"], expected=(between - within) / (between + within))
    assert whole.index == pytest.approx(room["expected"], abs=5e-8)
    assert each == {
        one: Outward(tied["between"], tied[one], expected=(between - pairs[one]) / (between + pairs[one]))
        for one in ("boy", "girl")
    }


@pytest.mark.parametrize("case", network("triangles")["cases"], ids=["one", "none", "all"])
def test_two_triangles_with_one_tie_between_them_with_none_and_with_all(case: dict[str, Any]) -> None:
    external, internal = case["external"], case["internal"]
    whole, each = outwardness(ties(case["edges"]), network("triangles")["groups"])
    assert whole == Outward(external, internal, expected=(9 - 6) / 15)
    assert whole.index == pytest.approx((external - internal) / len(case["edges"]))
    assert each == dict.fromkeys("12", Outward(external, internal // 2, expected=(9 - 3) / 12))

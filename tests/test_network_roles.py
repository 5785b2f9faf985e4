"""Brokerage, outwardness and hierarchy: worked examples, and their definitions counted out on random networks."""

from __future__ import annotations

import math
import random
from collections import Counter
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_network_metrics import KNOKE_TIES

from orggraph.network.groups import Outward, outwardness
from orggraph.network.hierarchy import Krackhardt, chain, krackhardt, shape
from orggraph.network.net import net
from orggraph.network.roles import ROLES, brokerage

# D. Krackhardt, Cognitive social structures, Social Networks 9 (1987): 21 managers of a high-tech company by
# department; 7 is the president, in no department, and 2, 14, 18 and 21 lead one each (S. Wasserman,
# K. Faust, 1994, appendix B).
DEPARTMENTS = (4, 4, 2, 4, 2, 1, 0, 1, 2, 3, 3, 1, 2, 2, 2, 4, 1, 3, 2, 2, 1)
LEADERS = {1: 21, 2: 14, 3: 18, 4: 2}
REPORTS = [
    (one - 1, (7 if one in LEADERS.values() else LEADERS[department]) - 1)
    for one, department in enumerate(DEPARTMENTS, 1)
    if one != 7
]


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        # R. V. Gould, R. M. Fernandez, Structures of mediation (1989), figure 1: a to b to c, by their groups.
        ("AAA", "coordinator"),
        ("ABA", "itinerant"),
        ("AAB", "representative"),
        ("ABB", "gatekeeper"),
        ("ABC", "liaison"),
    ],
)
def test_each_of_the_five_roles_is_told_by_the_three_groups(groups: str, role: str) -> None:
    found = brokerage([(0, 1), (1, 2)], groups)
    assert {name: one.count for name, one in found[1].items() if one.count} == {role: 1, "total": 1}
    assert all(one.count == 0 for place in (0, 2) for one in found[place].values())


def test_who_is_tied_already_needs_no_broker() -> None:
    assert brokerage([(0, 1), (1, 2), (0, 2)], "AAA")[1]["total"].count == 0
    assert brokerage([(0, 1), (1, 0)], "AA")[1]["total"].count == 0


@st.composite
def grouped(draw: st.DrawFn) -> tuple[list[tuple[int, int]], str]:
    n = draw(st.integers(1, 9))
    pairs = list(permutations(range(n), 2))
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    return chosen, draw(st.text("ABC", min_size=n, max_size=n))


@settings(max_examples=200, deadline=None)
@given(grouped())
def test_the_roles_are_what_counting_every_three_gives(given_: tuple[list[tuple[int, int]], str]) -> None:
    ties, groups = given_
    held, counts = set(ties), [Counter[str]() for _ in groups]
    patterns = {"AAA": 0, "ABA": 1, "AAB": 2, "ABB": 3, "ABC": 4}
    for a, b, c in permutations(range(len(groups)), 3):
        if (a, b) in held and (b, c) in held and (a, c) not in held:
            seen: dict[str, str] = {}
            pattern = "".join(seen.setdefault(groups[one], "ABC"[len(seen)]) for one in (a, b, c))
            counts[b][ROLES[patterns[pattern]]] += 1
    assert [{role: one[role].count for role in ROLES} for one in brokerage(ties, groups)] == [
        {role: count[role] for role in ROLES} for count in counts
    ]


def test_chance_is_what_many_random_networks_come_to() -> None:
    # Every tie is there with the same chance; the density of what is drawn is close to it, not equal.
    chance, groups, density, rounds = random.Random(3), "AAABBBBCC", 0.3, 20_000
    drawn = {role: list[int]() for role in (*ROLES, "total")}
    pairs = list(permutations(range(9), 2))
    for _ in range(rounds):
        ties = [pair for pair in pairs if chance.random() < density]
        for role, one in brokerage(ties, groups)[0].items():
            drawn[role].append(one.count)
    # 72 pairs: 22 ties are a density of 0.3056.
    at = brokerage(pairs[:22], groups)[0]
    scale = (22 / 72 / density) ** 2 * (1 - 22 / 72) / (1 - density)
    for role, seen in drawn.items():
        mean = sum(seen) / rounds
        deviation = math.sqrt(sum((one - mean) ** 2 for one in seen) / rounds)
        assert at[role].expected / scale == pytest.approx(mean, rel=0.05)
        assert at[role].deviation == pytest.approx(deviation, rel=0.08)


def test_outwardness_counts_a_tie_between_two_groups_for_both() -> None:
    # D. Krackhardt, R. N. Stern, Informal networks and organizational crises (1988): (E - I) / (E + I).
    whole, each = outwardness([(0, 1), (1, 0), (1, 2), (2, 3), (3, 4)], ["a", "a", "b", "b", "b"])
    assert whole == Outward(1, 3, expected=0.2)
    assert whole.index == -0.5
    assert each == {"a": Outward(1, 1, expected=5 / 7), "b": Outward(1, 2, expected=1 / 3)}
    assert each["b"].index == pytest.approx(-1 / 3)
    alone, _ = outwardness([], ["a"])
    assert (alone, alone.index) == (Outward(0, 0, None), None)


def test_a_formal_organisation_is_a_tree_in_all_four_dimensions() -> None:
    # D. Krackhardt, Graph theoretical dimensions of informal organizations (1994): all four are 1 for an out-tree.
    assert krackhardt(21, REPORTS) == Krackhardt(1.0, 1.0, 1.0, 1.0)
    assert round(len(REPORTS) / (21 * 20), 3) == 0.048  # the density that Wasserman and Faust print
    found = shape(21, REPORTS)
    assert (found.layers, found.tops, found.circles) == (3, (6,), ())
    assert [len(found.spans[leader - 1]) for leader in (7, 14, 21, 2, 18)] == [4, 7, 4, 3, 2]
    assert found.below[6] == 20
    assert found.mean_span == 4.0
    assert chain(0, {line[0]: [line[1]] for line in REPORTS}, found.depths) == (0, 1, 6)


def test_the_bureaucracies_have_the_dimensions_that_hanneman_and_riddle_print() -> None:
    # Introduction to Social Network Methods, chapter on hierarchy: all reach all (connectedness 1), none is above
    # another that is not above it too (hierarchy 0), efficiency 0.3611, and all pairs have a least upper bound (1).
    found = krackhardt(10, KNOKE_TIES)
    assert (found.connectedness, found.hierarchy, found.least_upper_bound) == (1.0, 0.0, 1.0)
    assert found.efficiency == pytest.approx(0.3611, abs=5e-5)


def test_two_superiors_side_by_side_are_no_least_upper_bound() -> None:
    # 2 and 3 both report to 0 and 1, who have nobody in common: of 3 pairs that could fail, 0-1 and 2-3 do.
    found = krackhardt(4, [(2, 0), (2, 1), (3, 0), (3, 1)])
    assert found == Krackhardt(1.0, 1.0, 1 - 1 / 3, 1 - 2 / 3)


@st.composite
def lines(draw: st.DrawFn) -> tuple[int, list[tuple[int, int]]]:
    n = draw(st.integers(0, 8))
    pairs = list(permutations(range(n), 2))
    return n, draw(st.lists(st.sampled_from(pairs), unique=True, max_size=14)) if pairs else []


@settings(max_examples=200, deadline=None)
@given(lines())
def test_the_four_dimensions_are_what_their_definitions_count(given_: tuple[int, list[tuple[int, int]]]) -> None:
    n, ties = given_
    up = {one: {one} for one in range(n)}
    flat = {one: {one} for one in range(n)}
    for _ in range(n):
        for a, b in ties:
            up[a] |= up[b]
            flat[a] |= flat[b]
            flat[b] |= flat[a]
    pairs = list(combinations(range(n), 2))
    found = krackhardt(n, ties)
    assert found.connectedness == (sum(b in flat[a] for a, b in pairs) / len(pairs) if pairs else None)
    led = [(b in up[a], a in up[b]) for a, b in pairs if b in up[a] or a in up[b]]
    assert found.hierarchy == (pytest.approx(1 - sum(map(all, led)) / len(led)) if led else None)
    sizes = [len(piece) for piece in {frozenset(piece) for piece in flat.values()}]
    spare = sum((size - 1) * (size - 2) / 2 for size in sizes)
    if not spare:
        assert (found.efficiency, found.least_upper_bound) == (None, None)
        return
    beyond = len({frozenset(tie) for tie in ties}) - sum(size - 1 for size in sizes)
    assert found.efficiency == pytest.approx(1 - beyond / spare)
    common = [up[a] & up[b] for a, b in pairs if b in flat[a]]
    failed = sum(not any(bounds <= up[one] for one in bounds) for bounds in common)
    assert found.least_upper_bound == pytest.approx(1 - failed / spare)


def test_a_great_many_pairs_are_sampled_within_a_hundredth() -> None:
    # 1,500 below two tops each, and a third of them below a third: the definition on every pair against the sample.
    ties = [(one, top) for one in range(3, 1503) for top in (0, 1)] + [(0, 2), (1, 2)]
    found = krackhardt(1503, ties)
    assert found.sampled_pairs == 20_000
    # Only pairs of the 1,500 have 0, 1 and 2 in common, where 0 and 1 are not one below the other.
    exact = 1 - (1500 * 1499 / 2) / (1502 * 1501 / 2)
    assert found.least_upper_bound == pytest.approx(exact, abs=0.01)


def test_a_circle_has_no_top_and_no_depth() -> None:
    found = shape(3, [(0, 1), (1, 2), (2, 0)])
    assert (found.tops, found.circles, found.depths, found.layers) == ((), (0, 1, 2), (None, None, None), 0)
    assert shape(0, []).mean_span is None
    assert net(0, []).edges == ()

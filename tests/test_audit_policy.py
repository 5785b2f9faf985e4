"""audit.yaml and rule files: read, refused with a place and a cure, edited without touching what else is there."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from orggraph.audit import pages
from orggraph.audit.judges import JUDGES
from orggraph.audit.policy import Acknowledgement, Policy, acknowledged, read_policy, withdrawn
from orggraph.audit.reading import load_rules, parse_rule
from orggraph.audit.running import rules
from orggraph.errors import BadInput, QuestionError
from orggraph.parsing import suspects
from orggraph.resolving import reporting, resolve, units

ONE = "duty-held-twice:0123456789"
OTHER = "garbled:abcdefabcd"
KEPT = Acknowledgement("They work in shifts.", "tests", "2026-01-02T03:04:05")


def test_a_policy_says_which_rules_are_on_and_what_they_go_by() -> None:
    text = f"""
rules:
  contact-without-duty: off
  unit-without-members: on
  duty-held-twice: {{similarity: 0.9}}
acknowledged:
  {ONE}: They work in shifts.
  {OTHER}: {{reason: Known., by: me, at: '2026-01-02'}}
"""
    assert read_policy(text, "audit.yaml", rules()) == Policy(
        {"contact-without-duty": False, "unit-without-members": True, "duty-held-twice": True},
        {"contact-without-duty": {}, "unit-without-members": {}, "duty-held-twice": {"similarity": 0.9}},
        {ONE: Acknowledgement("They work in shifts."), OTHER: Acknowledgement("Known.", "me", "2026-01-02")},
    )


def test_an_empty_policy_leaves_the_rules_as_their_files_have_them() -> None:
    policy = read_policy("", "audit.yaml", rules())
    known = {one.name: one for one in rules()}
    assert policy == Policy()
    assert not policy.on(known["unit-without-members"])
    assert policy.values(known["duty-held-twice"]) == {"similarity": 0.8}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("rules: [", "audit.yaml:1: not valid YAML"),
        ("- one", "audit.yaml: the file must be a mapping (name: value)."),
        ("rule: {}", "audit.yaml: unknown key 'rule'; known are rules, acknowledged."),
        ("rules: {duty-held-twise: off}", "there is no rule 'duty-held-twise'; near: duty-held-twice"),
        ("rules: {duty-held-twice: {alike: 1}}", "duty-held-twice has no threshold 'alike'; it has similarity."),
        ("rules: {duty-held-twice: {similarity: 2}}", "duty-held-twice: similarity: 2.0 is above 1."),
        ("rules: {duty-held-twice: maybe}", "the rule duty-held-twice must be a mapping"),
        ("acknowledged: {that one: because}", "'that one' is no finding's id; `orggraph audit` shows them."),
        (f"acknowledged: {{{ONE}: ''}}", f"{ONE}: give a reason"),
        (f"acknowledged: {{{ONE}: {{reason: x, who: y}}}}", f"{ONE}: give a reason"),
    ],
)
def test_a_bad_policy_is_refused_with_a_place(text: str, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_policy(text, "audit.yaml", rules())
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f'acknowledged:\n  "{ONE}": {{"reason": "They work in shifts.", "by": "tests", "at": "{KEPT.at}"}}\n'),
        (
            f"# ours\nrules:\n  garbled: off # no\nacknowledged:\n  {OTHER}: Known.\n",
            f"# ours\nrules:\n  garbled: off # no\nacknowledged:\n"
            f'  "{ONE}": {{"reason": "They work in shifts.", "by": "tests", "at": "{KEPT.at}"}}\n  {OTHER}: Known.\n',
        ),
    ],
)
def test_an_acknowledgement_is_a_line_more(before: str, after: str) -> None:
    assert acknowledged(before, ONE, KEPT, rules(), "audit.yaml") == after
    again = Acknowledgement("Otherwise.")
    changed = acknowledged(after, ONE, again, rules(), "audit.yaml")
    assert read_policy(changed, "audit.yaml", rules()).acknowledged[ONE] == again
    assert ONE not in read_policy(withdrawn(changed, ONE, rules(), "audit.yaml"), "audit.yaml", rules()).acknowledged


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_an_acknowledgement_needs_a_reason(reason: str) -> None:
    with pytest.raises(BadInput, match="give a reason"):
        acknowledged("", ONE, Acknowledgement(reason), rules(), "audit.yaml")


@pytest.mark.parametrize("reason", ['"quoted": {braces}', "a\nb: c", "# no comment", "中文。理由", "\\ ' \""])
def test_any_reason_is_kept_as_it_is(reason: str) -> None:
    text = acknowledged("", ONE, Acknowledgement(reason), rules(), "audit.yaml")
    assert read_policy(text, "audit.yaml", rules()).acknowledged == {ONE: Acknowledgement(reason)}


def test_a_file_that_cannot_be_edited_line_by_line_is_left_alone() -> None:
    with pytest.raises(BadInput, match="written in a way that cannot be edited safely"):
        acknowledged(f"acknowledged: {{{OTHER}: Known.}}", ONE, KEPT, rules(), "audit.yaml")


# Rule files


GOOD = "// What.\n// @severity low\n// @title_zh 何事\n// @cure Do.\n// @cure_zh 改。\n"
SAID = GOOD + "// @en '{a}' is.\n// @zh 「{a}」是。\n"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "x.cypher:1: the first line is a comment that says what a finding means"),
        ("// What.\n// @severity low\n", "x.cypher:1: no @cure"),
        (GOOD + "// @severity low\n", "x.cypher:6: @severity stands twice"),
        (GOOD + "// @switch perhaps\n", "x.cypher:6: @switch perhaps: on or off"),
        (GOOD.replace("low", "grave"), "x.cypher:2: @severity grave: none of high, medium, low"),
        (GOOD + "// @judge nobody.knows\n", "x.cypher:1: @judge nobody.knows: none of"),
        (GOOD + "// @param share: float[0..1]\n", "x.cypher:6: 'share: float[0..1]' does not read as"),
        (
            GOOD + "// @column a: int\n",
            "x.cypher:6: @column is none of @severity, @title_zh, @cure, @cure_zh, @en, @zh, @param",
        ),
        (GOOD + "MATCH (n) DELETE n", "x.cypher:6: DELETE is not a rule's; a rule only reads"),
        ("// What.\n// @severity low\n// @cure Do.\n", "x.cypher:1: no @cure_zh\nx.cypher:1: no @title_zh"),
        (SAID + "// @zh 又。\n", "x.cypher:8: @zh stands twice"),
        (
            SAID + "MATCH (n) RETURN n.id AS a",
            "x.cypher:8: no column nodes; a rule returns nodes, evidence and what its",
        ),
        (SAID + "RETURN [] AS nodes, [] AS evidence", "x.cypher:8: no column a, which a sentence names"),
        (GOOD + "RETURN [] AS nodes, [] AS evidence", "x.cypher:1: no @en and @zh; the sentence of a row"),
        (
            SAID + "// @en:other None.\nRETURN 1 AS a, [] AS nodes, [] AS evidence",
            "x.cypher:1: no @zh:other; each sentence is in English and in Chinese",
        ),
        (SAID + "RETURN $a AS a, [] AS nodes, [] AS evidence", "x.cypher:8: $a is used but not declared"),
        (
            SAID + "// @param b: int = 1\nRETURN 'x' AS a, [] AS nodes, [] AS evidence",
            "x.cypher:1: $b is declared but not used",
        ),
    ],
)
def test_a_rule_file_that_breaks_the_grammar_is_refused_with_file_and_line(text: str, sentence: str) -> None:
    with pytest.raises(QuestionError) as caught:
        parse_rule("x.cypher", text, JUDGES)
    assert sentence in str(caught.value)


def test_every_fault_of_a_folder_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "a.cypher").write_text("// What.\n", "utf-8")
    (tmp_path / "b.cypher").write_bytes(b"\xff")
    with pytest.raises(QuestionError) as caught:
        load_rules(tmp_path, JUDGES)
    assert str(caught.value).splitlines() == [
        "a.cypher:1: no @cure",
        "a.cypher:1: no @cure_zh",
        "a.cypher:1: no @severity",
        "a.cypher:1: no @title_zh",
        "b.cypher:1: the file is not in UTF-8",
    ]


def test_every_rule_says_what_to_do_and_gives_an_example() -> None:
    assert [one.name for one in rules() if not (one.cure.en and one.example and one.title.endswith("."))] == []


def test_every_judge_is_of_a_rule_and_whatever_reading_notes_has_one() -> None:
    assert sorted(one.judge for one in rules() if one.judge) == sorted(JUDGES)
    written = "".join(map(inspect.getsource, (suspects, reporting, units, resolve)))
    noted = set(re.findall(r'(?:_finding|draft\.finding)\(\s*"([a-z-]+)"', written))
    # Two that the audit's own queries tell with more of both sides.
    assert noted - {one.name for one in rules()} == set()


def test_the_page_of_the_rules_is_the_one_in_the_docs() -> None:
    page = Path(__file__).resolve().parents[1] / "docs" / "audit.md"
    assert page.read_text("utf-8") == pages.page(), "stale; `make docs` writes it again"

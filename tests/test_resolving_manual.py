"""Resolving the real manual, read from its annotation; skipped where the folder is not there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from orggraph.model.manual import DutyArea, Item, Manual, Sheet
from orggraph.model.organisation import Organisation
from orggraph.model.text import Cell, Span, Text
from orggraph.resolving import read_aliases, resolve

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "manual"
ALIASES = """
organization: 公司
departments:
  行政人事部: [行政部]
  營銷部: [銷售部]
positions:
  營銷部經理: [銷售部經理]
external_parties:
  銀行: [各大銀行]
  稅務機構: [稅務局, 國地稅]
systems:
  金石系統: []
  今目標系統: []
different:
  - [銷售經理, 營銷部經理]
categories:
  government: [工商局, 稅務機構]
"""

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no real manual at {FOLDER}")


class Annotated:
    """Cells found in the document one after another, page markers passed over."""

    def __init__(self, content: str) -> None:
        self.content = content
        breaks = [match.span() for match in re.finditer(r"\n\d+、|^\d+、", content)]
        inside = {at for start, end in breaks for at in range(start, end)}
        self.places = [at for at in range(len(content)) if at not in inside]
        self.text = "".join(content[at] for at in self.places)
        self.at = 0

    def cell(self, text: str) -> Cell:
        start = self.text.index(text, self.at)
        self.at = start + len(text)
        return Cell(text, tuple(self._spans(start, self.at)))

    def _spans(self, start: int, end: int) -> Iterator[Span]:
        first = last = self.places[start]
        for at in self.places[start + 1 : end]:
            if at != last + 1:
                yield first, last + 1
                first = at
            last = at
        yield first, last + 1


def number(value: int | None) -> str | None:
    return None if value is None else str(value)


def items(found: Annotated, rows: list[dict[str, Any]]) -> tuple[Item, ...]:
    read = [(number(row["number"]), found.cell(row["text"])) for row in rows]
    return tuple(Item(label, cell.text, cell.spans) for label, cell in read)


def sheet(found: Annotated, row: dict[str, Any]) -> Sheet:
    def one(name: str) -> Cell | None:
        return None if row[name] is None else found.cell(row[name])

    def many(name: str) -> tuple[Cell, ...]:
        return tuple(found.cell(text) for text in row[name])

    heading = found.cell(row["sheet_title"])
    fields: dict[str, Any] = {"title": found.cell(row["title"]), "code": one("code"), "department": one("department")}
    fields |= {"superior": one("superior"), "subordinates": many("subordinates"), "level": one("level")}
    fields |= {"summary": one("summary")}
    areas = []
    for area in row["duties"]:
        name = None if area["area"] is None else found.cell(area["area"])
        areas.append(DutyArea(number(area["number"]), name, items(found, area["items"])))
    rights = [{"number": at, "text": text} for at, text in enumerate(row["authorities"], 1)]
    fields |= {"authorities": items(found, rights), "internal_contacts": many("internal_contacts")}
    fields |= {"external_contacts": many("external_contacts"), "kpis": many("kpis_by_meaning")}
    return Sheet(heading, duties=tuple(areas), **fields)


@cache
def manual() -> Manual:
    content = (FOLDER / "manual.txt").read_text("utf-8")
    gold = json.loads((FOLDER / "gold.json").read_text("utf-8"))
    found = Annotated(content)
    sheets = tuple(sheet(found, row) for row in gold["positions"])
    text = Text("manual.txt", "text/plain", sha256(content.encode()).hexdigest(), content)
    return Manual(text, None, sheets, (), ((0, len(content), "fields"),))


@cache
def organisation() -> Organisation:
    return resolve([manual()], read_aliases(ALIASES, "aliases.yaml"))


def test_every_quote_stands_at_its_spans() -> None:
    content = manual().text.content
    evidence = [one for fact in (*organisation().edges, *organisation().findings) for one in fact.evidence]
    assert len(evidence) > 700
    assert [one for one in evidence if "".join(content[start:end] for start, end in one.spans) != one.quote] == []


def test_nodes_by_kind() -> None:
    counts: dict[str, int] = {}
    for node in organisation().nodes:
        counts[node.kind] = counts.get(node.kind, 0) + 1
    assert counts == {
        "Organization": 1,
        "Department": 9,
        "Position": 21,
        "Duty": 240,
        "Authority": 58,
        "Kpi": 73,
        "ExternalParty": 28,
        "System": 2,
    }


def edges(kind: str, basis: str) -> set[tuple[str, str]]:
    return {
        (edge.source.partition(":")[2], edge.target.partition(":")[2])
        for edge in organisation().edges
        if edge.kind == kind and edge.basis == basis
    }


def test_each_declared_line_is_what_the_sheet_names_as_superior() -> None:
    gold = json.loads((FOLDER / "gold.json").read_text("utf-8"))
    names = {row["sheet_title"]: row["superior"] for row in gold["positions"]}
    assert edges("REPORTS_TO", "declared") == set(names.items())
    assert edges("REPORTS_TO", "inferred") == {("成本部經理", "總工辦經理")}


def test_heads_declared_for_whole_units_and_inferred_from_titles() -> None:
    assert edges("HEADS", "declared") == {
        ("總工辦經理", "成本部"),
        ("總工辦經理", "項目部"),
        ("技術總工程師", "技術部"),
        ("技術總工程師", "項目部"),
    }
    assert edges("HEADS", "inferred") == {
        ("行政人事經理", "行政人事部"),
        ("財務經理", "財務部"),
        ("總工辦經理", "總工辦"),
        ("售后部經理", "售后部"),
        ("營銷部經理", "營銷部"),
        ("成本部經理", "成本部"),
    }


def test_who_is_linked_with_the_tax_office_and_by_which_words() -> None:
    facts = {
        (edge.kind, edge.source, edge.basis): [one.quote for one in edge.evidence]
        for edge in organisation().edges
        if edge.target == "external_party:稅務機構"
    }
    assert facts == {
        ("COMMUNICATES_WITH", "position:財務經理", "declared"): ["稅務機構"],
        ("COMMUNICATES_WITH", "position:出納", "declared"): ["稅務機構"],
        ("COMMUNICATES_WITH", "position:出納", "inferred"): ["國地稅"],
        ("MENTIONS", "duty:出納/2.1", "mined"): ["國地稅"],
    }


def test_words_that_only_look_like_a_unit_are_no_mention() -> None:
    units = {"department:成本部", "department:技術部"}
    mentioned = {edge.source for edge in organisation().edges if edge.kind == "MENTIONS" and edge.target in units}
    assert mentioned == {"duty:技術總工程師/1.2", "duty:技術總工程師/2.2", "authority:技術總工程師/1"}


def test_systems_are_found_across_a_page_break() -> None:
    found = {edge.source: edge.evidence for edge in organisation().edges if edge.target == "system:金石系統"}
    assert {source: len(evidence[0].spans) for source, evidence in found.items()} == {
        "duty:倉管員/2.2": 2,
        "duty:技術經理/4.1": 1,
    }


def test_findings() -> None:
    assert sorted((one.rule, one.nodes[0].partition(":")[2]) for one in organisation().findings) == [
        ("implied-department", "成本部"),
        ("implied-department", "技術部"),
        ("implied-department", "項目部"),
        ("implied-position", "總經理"),
        ("superior-does-not-list", "資料管理員"),
        ("superior-does-not-list", "項目經理"),
        ("superior-does-not-list", "項目銷售"),
        ("title-contradicts-heading", "營銷部經理"),
        ("title-contradicts-heading", "財務經理"),
        ("unit-without-members", "技術總工程師"),
        ("unit-without-members", "技術總工程師"),
        ("unit-without-members", "總工辦經理"),
    ]

"""The native format there and back: random organisations, and the same bytes the second time."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import neo4j
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from seeded import plant

from orggraph.errors import BadInput, UnreadableFile
from orggraph.formats import EXPORTS
from orggraph.formats.export import Export
from orggraph.graph import Graph
from orggraph.loading import import_text
from orggraph.loading.rows import rows
from orggraph.model.organisation import Organisation
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.readers import read_bytes
from orggraph.resolving import read_aliases, resolve
from orggraph.settings import Bolt

_PLACES = {"documents", "evidence", "evidence_documents", "quotes", "spans", "stretches", "written"}


def organisation(text: Text) -> Organisation:
    return resolve([parse(text)], read_aliases("", "none"))


def records(found: Organisation) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The nodes and edges as an export reads them from the store."""
    stored = rows(found.nodes, found.edges)
    evidence = {
        edge.id: [
            {"document": e.document, "quote": e.quote, "spans": [list(s) for s in e.spans]} for e in edge.evidence
        ]
        for edge in found.edges
    }
    nodes = [{**row.properties, "kind": row.kind} for row in stored.nodes.values()]
    edges = [
        {**row.properties, "kind": row.kind, "source": row.source, "target": row.target, "evidence": evidence[known]}
        for known, row in stored.edges.items()
    ]
    return sorted(nodes, key=lambda one: one["id"]), sorted(edges, key=lambda one: one["id"])


def facts(found: Organisation) -> list[list[dict[str, Any]]]:
    """All that is said, less where."""
    return [
        [{key: value for key, value in one.items() if key not in _PLACES} for one in some] for some in records(found)
    ]


def written(found: Organisation) -> bytes:
    return EXPORTS["native"].write(*records(found))


# Names that look like other parts of a form: labels, numbers, lists, units, codes, ids.
_ODD = [
    *("部門", "直屬上級：總經理", "目標：降低成本", "Reports to", "Position title", "End of position", "職責描述"),
    *(
        "1）甲；2）乙",
        "1.2 丙",
        "(3) 丁",
        "● 戊",
        "- 己",
        "24小時",
        "一、庚",
        "甲、乙/丙",
        "甲;乙",
        "A-1",
        "財務部/助理",
    ),
    *(
        "各部門",
        "項目部所有人員",
        "財務部",
        "公司各部門",
        "全體員工",
        "總經理",
        "/",
        "無",
        "*x",
        "&y",
        "yes",
        "null",
        "1e3",
    ),
    *('say "hi"', "it's", "a: b", "# c", "<b>&", "=1+1", "職位說明書", "出納崗位說明書"),
    *("مدير", "\u202eabc", "👩‍💼", "é", "e\u0301", "Ａ１"),
]
_NAMES = st.sampled_from(_ODD) | st.text("甲乙丙丁部經理a1 ", min_size=1, max_size=5).filter(str.strip)
_WORDS = _NAMES | st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=12).filter(
    str.strip
)
_LINES = st.lists(_WORDS, min_size=1, max_size=3).map("\n".join)
_NUMBERS = st.sampled_from(["1", "1.2", "二", "③", "a", "(4)", "第五", "●", "IV", "6)"])
_STATEMENT = _LINES | st.fixed_dictionaries({"text": _LINES}, optional={"number": _NUMBERS})
_AREA = st.fixed_dictionaries(
    {"area": _WORDS, "items": st.lists(_STATEMENT, min_size=1, max_size=3)}, optional={"number": _NUMBERS}
)
_LIST = st.lists(_NAMES, min_size=1, max_size=3)
_LABELS = _NAMES.map(lambda name: " ".join(name.replace(": ", "").split())).filter(bool)
_POSITION = st.fixed_dictionaries(
    {"title": _NAMES},
    optional={
        "heading": _NAMES,
        "code": _NAMES,
        "department": _NAMES,
        "superior": _NAMES | _LIST,
        "level": _WORDS,
        "headcount": _WORDS,
        "summary": _LINES,
        "other": st.dictionaries(_LABELS, _LINES, min_size=1, max_size=3),
        "subordinates": _LIST,
        "peers": _LIST,
        "duties": st.lists(_STATEMENT | _AREA, min_size=1, max_size=4),
        "authorities": st.lists(_STATEMENT, min_size=1, max_size=3),
        "limits": st.lists(_STATEMENT, min_size=1, max_size=3),
        "internal_contacts": _LIST,
        "external_contacts": _LIST,
        "kpis": _LIST,
    },
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_POSITION, min_size=1, max_size=5), st.none() | _NAMES)
def test_an_export_imported_again_exports_the_same_bytes(positions: list[dict[str, Any]], name: str | None) -> None:
    content = {"positions": positions} | ({"organization": name} if name else {})
    first = organisation(read_bytes("first.json", json.dumps(content).encode()))
    exported = written(first)
    second = organisation(read_bytes("second.yaml", exported))
    assert written(second) == exported
    assert facts(second) == facts(first)


# In a store.

ODD = {
    "organization": "示範公司",
    "aliases": {
        "departments": {"財務部": ["財務處"]},
        "external_parties": {"銀行": ["各大銀行"]},
        "systems": {"ERP": []},
    },
    "positions": [
        {
            "title": "助理",
            "department": "財務處",
            "superior": ["財務經理", "總經理"],
            "kpis": ["24小時響應率", "目標：100%"],
        },
        {
            "title": "助理",
            "department": "行政部",
            "code": "A-2",
            "internal_contacts": ["財務部/助理", "財務部所有人員"],
        },
        {"title": "經理", "heading": "財務經理", "department": "財務部", "subordinates": ["財務部/助理", "A-2"]},
        {
            "title": "採購/倉儲主管",
            "aliases": ["採購主管"],
            "external_contacts": ["各大銀行", "甲、乙"],
            "duties": [
                "24小時值班",
                {
                    "number": "1.2",
                    "area": "職責描述",
                    "items": [{"number": "③", "text": "1）甲；2）乙"}, "● 用 ERP 對賬"],
                },
                {"number": "(4)", "text": "部門：財務部\n直屬上級：總經理"},
            ],
            "other": {"部門": "不是部門", "任何標籤": "值"},
            "limits": ["不得挪用"],
        },
    ],
}


def exported(bolt: Bolt) -> bytes:
    async def whole() -> bytes:
        async with await Graph.open(bolt) as graph:
            return b"".join([part async for part in (await Export.of(graph, EXPORTS["native"])).parts()])

    return asyncio.run(whole())


def stored(driver: neo4j.Driver) -> list[list[Any]]:
    """All that the store says of nodes and edges, less where it is said."""
    nodes = driver.execute_query("MATCH (n:Entity) WHERE NOT n:Document RETURN properties(n) AS one ORDER BY one.id")
    edges = driver.execute_query("MATCH (:Entity)-[r]->(:Entity) RETURN properties(r) AS one ORDER BY one.id")
    return [
        [{name: value for name, value in row["one"].items() if name not in _PLACES} for row in answer.records]
        for answer in (nodes, edges)
    ]


@pytest.mark.parametrize("source", ["the sample", "an odd one"])
def test_an_export_is_all_that_an_empty_store_needs(source: str, empty: Bolt, driver: neo4j.Driver) -> None:
    if source == "the sample":
        plant(empty)
    else:
        import_text(empty, read_bytes("odd.json", json.dumps(ODD).encode()), None, actor="tests")
    before, written = stored(driver), exported(empty)
    assert min(map(len, before)) > 10
    driver.execute_query("MATCH (n) DETACH DELETE n")
    # Without an alias file: the export holds what there was of it.
    import_text(empty, read_bytes("again.yaml", written), None, actor="tests")
    assert exported(empty) == written
    assert stored(driver) == before


def test_what_the_alias_file_of_a_native_file_says_is_checked_with_its_line() -> None:
    text = read_bytes("a.yaml", b"aliases: {position: {}}\npositions: [{title: a}]\n")
    with pytest.raises(BadInput, match=r"^aliases of a:1: unknown key 'position'"):
        read_aliases(text.aliases, "aliases of a")


def test_a_label_that_could_not_come_back_is_refused() -> None:
    content = "positions:\n  - title: 甲\n    other:\n      'a: b': c\n"
    with pytest.raises(UnreadableFile, match=r"^a\.yaml:4: 'a: b' cannot be a label; it holds ': ' or blanks to spare"):
        read_bytes("a.yaml", content.encode())


def test_an_export_with_a_lost_character_is_readable_again() -> None:
    first = organisation(read_bytes("a.json", b'{"positions": [{"title": "a\\ufffd\\ue000"}]}'))
    assert written(first).isascii()
    assert facts(organisation(read_bytes("b.yaml", written(first)))) == facts(first)

"""The formats, opened again by networkx: nothing lost, nothing changed."""

from __future__ import annotations

import io
import json
from typing import Any

import networkx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orggraph.formats import FORMATS
from orggraph.formats.reading import reading
from orggraph.model.manual import Account, DutyArea, Item, Manual, Measure, Sheet
from orggraph.model.text import Text

NODES: list[dict[str, Any]] = [
    {"id": "position:出納", "kind": "Position", "name": "出納", "aliases": ["出纳員", 'say "hi"'], "level": None},
    {"id": "position:財務經理", "kind": "Position", "name": "財務經理", "implied": False, "rank": 2, "share": 1},
    {"id": "external_party:a<b>&c", "kind": "ExternalParty", "name": "a<b>\r\n&\tc", "share": 0.5},
]
EDGES: list[dict[str, Any]] = [
    {
        "id": f"{kind}|position:出納|position:財務經理|declared",
        "kind": kind,
        "source": "position:出納",
        "target": "position:財務經理",
        "basis": "declared",
        "quotes": ["直接上級財務經理"],
        "spans": ["[[1,2]]"],
        "detail": {"side": "source"},
    }
    for kind in ("REPORTS_TO", "COMMUNICATES_WITH")
]


def from_node_link(written: bytes) -> networkx.MultiDiGraph:
    return networkx.node_link_graph(json.loads(written), edges="edges")


def from_graphml(written: bytes) -> networkx.MultiDiGraph:
    return networkx.read_graphml(io.BytesIO(written), force_multigraph=True)


def test_the_formats_and_what_they_are_called() -> None:
    assert {name: (row.media_type, row.suffix) for name, row in FORMATS.items()} == {
        "json": ("application/json", ".json"),
        "graphml": ("application/graphml+xml", ".graphml"),
    }


def test_node_link_json_gives_back_every_node_and_edge() -> None:
    graph = from_node_link(FORMATS["json"].write(NODES, EDGES))
    assert graph.is_directed()
    assert [{"id": node, **values} for node, values in graph.nodes(data=True)] == NODES
    assert [
        {"id": key, "source": source, "target": target, **values}
        for source, target, key, values in graph.edges(keys=True, data=True)
    ] == EDGES


def test_graphml_gives_back_every_node_and_edge_with_types() -> None:
    graph = from_graphml(FORMATS["graphml"].write(NODES, EDGES))
    assert graph.is_directed()
    assert dict(graph.nodes(data=True)) == {
        "position:出納": {"kind": "Position", "name": "出納", "aliases": '["出纳員","say \\"hi\\""]'},
        "position:財務經理": {"kind": "Position", "name": "財務經理", "implied": False, "rank": 2, "share": 1.0},
        "external_party:a<b>&c": {"kind": "ExternalParty", "name": "a<b>\r\n&\tc", "share": 0.5},
    }
    lists = {"quotes": '["直接上級財務經理"]', "spans": '["[[1,2]]"]', "detail": '{"side":"source"}'}
    edges = {key: (source, target, values) for source, target, key, values in graph.edges(keys=True, data=True)}
    assert edges == {
        edge["id"]: (
            edge["source"],
            edge["target"],
            {"kind": edge["kind"], "basis": "declared", **lists},
        )
        for edge in EDGES
    }


def test_a_property_of_several_types_becomes_text() -> None:
    nodes = [{"id": "a", "code": 7}, {"id": "b", "code": "07"}, {"id": "c", "code": True}]
    graph = from_graphml(FORMATS["graphml"].write(nodes, []))
    assert dict(graph.nodes(data="code")) == {"a": "7", "b": "07", "c": "true"}


def test_a_character_that_xml_cannot_hold_is_replaced() -> None:
    graph = from_graphml(FORMATS["graphml"].write([{"id": "a", "name": "x\x00\x0b\ufffey"}], []))
    assert graph.nodes["a"] == {"name": "x\ufffd\ufffd\ufffdy"}


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_graph_and_the_same_bytes_each_time(name: str) -> None:
    read = {"json": from_node_link, "graphml": from_graphml}[name]
    assert len(read(FORMATS[name].write([], []))) == 0
    assert FORMATS[name].write(NODES, EDGES) == FORMATS[name].write(NODES, EDGES)


_names = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1)


@given(st.dictionaries(_names, _names, max_size=5))
def test_any_names_and_texts_come_back(names: dict[str, str]) -> None:
    nodes = [{"id": node, "name": name} for node, name in names.items()]
    edges = [{"id": f"e{node}", "source": node, "target": node, "note": name} for node, name in names.items()]
    for written, read in ((FORMATS["json"], from_node_link), (FORMATS["graphml"], from_graphml)):
        graph = read(written.write(nodes, edges))
        assert dict(graph.nodes(data="name")) == names
        assert {(source, target, note) for source, target, note in graph.edges(data="note")} == {
            (node, node, name) for node, name in names.items()
        }


def test_a_reading_in_plain_maps() -> None:
    text = Text("manual.txt", "text/plain", "0" * 64, "出納崗位說明書管錢!")
    item = Item("1", "管錢", ((7, 9),))
    sheet = Sheet(
        heading=text.cell((0, 7)),
        title=text.cell((0, 2)),
        subordinates=(text.cell((0, 1), (2, 3)),),
        duties=(DutyArea(None, None, (item,)),),
        authorities=(item,),
        other={"備註": text.cell((7, 8))},
        skip_superior=text.cell((0, 1)),
        peers=(text.cell((1, 2)),),
        limits=(item,),
        measures=(Measure(text.cell((7, 8))),),
    )
    segments: tuple[tuple[int, int, Account], ...] = ((0, 7, "fields"), (7, 9, "fields"), (9, 10, "unread"))
    manual = Manual(text, None, (sheet,), (text.cell((9, 10)),), segments)
    plain_item = {"number": "1", "text": "管錢", "spans": [[7, 9]]}
    assert reading(manual) == {
        "document": {"title": "manual.txt", "sha256": "0" * 64, "media_type": "text/plain", "characters": 10},
        "sheets": [
            {
                "heading": {"text": "出納崗位說明書", "spans": [[0, 7]]},
                "title": {"text": "出納", "spans": [[0, 2]]},
                "department": None,
                "code": None,
                "superior": None,
                "subordinates": [{"text": "出崗", "spans": [[0, 1], [2, 3]]}],
                "level": None,
                "summary": None,
                "duties": [{"number": None, "area": None, "items": [plain_item]}],
                "authorities": [plain_item],
                "internal_contacts": [],
                "external_contacts": [],
                "kpis": [],
                "other": {"備註": {"text": "管", "spans": [[7, 8]]}},
                "functional_superior": None,
                "skip_superior": {"text": "出", "spans": [[0, 1]]},
                "peers": [{"text": "納", "spans": [[1, 2]]}],
                "headcount": None,
                "limits": [plain_item],
                "measures": [
                    {"name": {"text": "管", "spans": [[7, 8]]}, "target": None, "weight": None, "period": None}
                ],
            }
        ],
        "unread": [{"text": "!", "spans": [[9, 10]]}],
        "coverage": {"characters": 10, "fields": 9, "labels": 0, "layout": 0, "unread": 1},
        "suspects": [
            {
                "rule": "title-contradicts-heading",
                "severity": "medium",
                "sentence": "The title cell says '出納' under the heading '出納崗位說明書'.",
                "spans": [[0, 7], [0, 2]],
            }
        ],
    }

"""The formats, opened again by other programs' readers: nothing lost, nothing changed but what is stated."""

from __future__ import annotations

import csv
import io
import json
import math
import re
from pathlib import Path
from typing import Any

import igraph
import networkx
import openpyxl
import openpyxl.utils.escape
import pytest
from formats_graph import EDGES, NODES, printable, whole
from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.errors import BadInput
from orggraph.formats import EXPORTS, FORMATS, workbook
from orggraph.formats.reading import reading
from orggraph.model.manual import Account, DutyArea, Item, Manual, Measure, Sheet
from orggraph.model.text import Text

NETWORKX_JSON = ("json", "node-link")
csv.field_size_limit(1_000_000)


def mended(value: Any, mend: Any) -> Any:
    """The value with every text in it as a format can have it."""
    if isinstance(value, str):
        return mend(value)
    if isinstance(value, list):
        return [mended(item, mend) for item in value]
    if isinstance(value, dict):
        return {key: mended(item, mend) for key, item in value.items()}
    return value


def flat(record: dict[str, Any], mend: Any, *left_out: str) -> dict[str, Any]:
    """A record as a format without lists has it: JSON text for them, and null is not there."""
    return {
        key: mend(text(value)) if isinstance(value, str | list) else value
        for key, value in record.items()
        if value is not None and key not in left_out
    }


def text(value: str | list[Any]) -> str:
    """A text as it is, a list as JSON text."""
    if isinstance(value, str):
        return whole(value)
    return json.dumps(mended(value, whole), ensure_ascii=False, separators=(",", ":"))


def from_node_link(written: bytes) -> networkx.MultiDiGraph:
    return networkx.node_link_graph(json.loads(written), edges="edges")


def from_graphml(written: bytes) -> networkx.MultiDiGraph:
    return networkx.read_graphml(io.BytesIO(written), force_multigraph=True)


def from_gexf(written: bytes) -> networkx.MultiDiGraph:
    return networkx.read_gexf(io.BytesIO(written), version="1.3")


# The table of formats.


def test_the_formats_and_what_they_are_called() -> None:
    assert {name: (row.media_type, row.suffix, row.writes_tables) for name, row in EXPORTS.items()} == {
        "json": ("application/json", ".json", False),
        "node-link": ("application/vnd.node-link+json", ".json", False),
        "cytoscape": ("application/vnd.cytoscape+json", ".cyjs", False),
        "graphml": ("application/graphml+xml", ".graphml", False),
        "gexf": ("application/gexf+xml", ".gexf", False),
        "ndjson": ("application/x-ndjson", ".ndjson", True),
        "csv": ("text/csv", ".csv", True),
        "csv-bom": ("text/csv", ".csv", True),
        "xlsx": ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", True),
        "turtle": ("text/turtle", ".ttl", False),
        "json-ld": ("application/ld+json", ".jsonld", False),
        "mermaid": ("text/vnd.mermaid", ".mmd", False),
        "dot": ("text/vnd.graphviz", ".dot", False),
        "native": ("application/yaml", ".yaml", False),
    }
    assert [name for name in EXPORTS if name not in FORMATS] == ["native"]


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_graph_gives_the_same_bytes_whatever_the_order_of_attributes(name: str) -> None:
    turned = [[dict(reversed(one.items())) for one in records] for records in (NODES, EDGES)]
    assert FORMATS[name].write(NODES, EDGES) == FORMATS[name].write(*turned)


# JSON.


@pytest.mark.parametrize("name", NETWORKX_JSON)
def test_node_link_json_gives_back_every_node_and_edge(name: str) -> None:
    graph = from_node_link(FORMATS[name].write(NODES, EDGES))
    assert graph.is_directed()
    assert [{"id": node, **values} for node, values in graph.nodes(data=True)] == mended(NODES, whole)
    found = [
        {"id": key, "source": source, "target": target, **values}
        for source, target, key, values in graph.edges(keys=True, data=True)
    ]
    assert sorted(found, key=lambda edge: edge["id"]) == sorted(mended(EDGES, whole), key=lambda edge: edge["id"])


def test_ndjson_gives_back_every_node_and_edge_a_line_each() -> None:
    lines = FORMATS["ndjson"].write(NODES, EDGES).decode().split("\n")
    assert lines.pop() == ""
    expected = [*({"node": node} for node in NODES), *({"edge": edge} for edge in EDGES)]
    assert [json.loads(line) for line in lines] == mended(expected, whole)


def test_numbers_that_json_has_not() -> None:
    line = FORMATS["ndjson"].write_table("", ["a", "b", "c"], [[2**70, math.nan, {1: "\ud800"}]])
    assert json.loads(line) == {"a": float(2**70), "b": None, "c": {"1": "\ufffd"}}


# XML.


def test_graphml_gives_back_every_node_and_edge_with_types() -> None:
    graph = from_graphml(FORMATS["graphml"].write(NODES, EDGES))
    assert graph.is_directed()
    assert dict(graph.nodes(data=True)) == {
        printable(node["id"]): flat(node, printable, "id") | {"share": float(node["share"])} for node in NODES
    }
    edges = {key: (source, target, values) for source, target, key, values in graph.edges(keys=True, data=True)}
    assert edges == {
        printable(edge["id"]): (
            printable(edge["source"]),
            printable(edge["target"]),
            flat(edge, printable, "id", "source", "target"),
        )
        for edge in EDGES
    }


def test_igraph_reads_the_graphml_too(tmp_path: Any) -> None:
    path = tmp_path / "graph.graphml"
    path.write_bytes(FORMATS["graphml"].write(NODES, EDGES))
    graph = igraph.Graph.Read_GraphML(str(path))
    assert graph.is_directed()
    # igraph leaves an ampersand in an attribute escaped, `&#38;`; in an element's text it does not.
    named = {vertex.index: vertex["id"].replace("&#38;", "&") for vertex in graph.vs}
    assert [(named[vertex.index], vertex["name"], vertex["rank"]) for vertex in graph.vs] == [
        (printable(node["id"]), printable(node["name"]), node["rank"]) for node in NODES
    ]
    assert [(edge["kind"], edge["basis"], named[edge.source], named[edge.target]) for edge in graph.es] == [
        (edge["kind"], edge["basis"], printable(edge["source"]), printable(edge["target"])) for edge in EDGES
    ]


def test_gexf_gives_back_every_node_and_edge_with_types() -> None:
    graph = from_gexf(FORMATS["gexf"].write(NODES, EDGES))
    assert graph.is_directed()
    assert dict(graph.nodes(data=True)) == {
        printable(node["id"]): {
            **flat(node, printable, "id"),
            "label": printable(node["name"]),
            "share": float(node["share"]),
        }
        for node in NODES
    }
    found = sorted((values for _, _, values in graph.edges(data=True)), key=lambda one: one["id"])
    assert [{key: value for key, value in one.items() if key != "networkx_key"} for one in found] == [
        {**flat(edge, printable, "source", "target"), "label": edge["kind"]}
        for edge in sorted(EDGES, key=lambda edge: printable(edge["id"]))
    ]


def test_a_property_of_several_types_becomes_text() -> None:
    nodes = [{"id": "a", "code": 7}, {"id": "b", "code": "07"}, {"id": "c", "code": True}]
    for written, read in ((FORMATS["graphml"], from_graphml), (FORMATS["gexf"], from_gexf)):
        graph = read(written.write(nodes, []))
        assert dict(graph.nodes(data="code")) == {"a": "7", "b": "07", "c": "true"}


def test_an_empty_graph() -> None:
    for name in NETWORKX_JSON:
        assert len(from_node_link(FORMATS[name].write([], []))) == 0
    assert len(from_graphml(FORMATS["graphml"].write([], []))) == 0
    assert len(from_gexf(FORMATS["gexf"].write([], []))) == 0
    assert FORMATS["ndjson"].write([], []) == b""
    assert FORMATS["csv"].write([], []) == b"record\r\n"
    assert [sheet.dimensions for sheet in openpyxl.load_workbook(io.BytesIO(FORMATS["xlsx"].write([], [])))] == [
        "A1:E1",
        "A1:E1",
    ]


_names = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1)


@settings(deadline=None)
@given(st.dictionaries(_names, _names, max_size=5))
def test_any_names_and_texts_come_back(names: dict[str, str]) -> None:
    nodes = [{"id": node, "name": name} for node, name in names.items()]
    edges = [{"id": f"e{node}", "source": node, "target": node, "note": name} for node, name in names.items()]
    for form, read in (("json", from_node_link), ("graphml", from_graphml), ("gexf", from_gexf)):
        graph = read(FORMATS[form].write(nodes, edges))
        assert dict(graph.nodes(data="name")) == names
        assert {(source, target, note) for source, target, note in graph.edges(data="note")} == {
            (node, node, name) for node, name in names.items()
        }


# CSV.


def unguarded(cell: str) -> str:
    return cell.removeprefix("'")


def from_csv(written: bytes, encoding: str = "utf-8") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written.decode(encoding), newline=""), strict=True))


def cell(value: Any) -> str:
    """A value as a cell of CSV shows it, before the guard."""
    return text("" if value is None else value)


@pytest.mark.parametrize(("name", "encoding"), [("csv", "utf-8"), ("csv-bom", "utf-8-sig")])
def test_csv_gives_back_every_node_and_edge(name: str, encoding: str) -> None:
    written = FORMATS[name].write(NODES, EDGES)
    assert written.startswith(b"\xef\xbb\xbf") == (name == "csv-bom")
    rows = from_csv(written, encoding)
    assert list(rows[0]) == [
        *("record", "id", "kind", "name", "source", "target"),
        *("aliases", "basis", "documents", "evidence", "implied", "level", "rank", "scope", "share", "stated_by"),
    ]
    numbers = {"rank", "share"}
    found = [{key: value if key in numbers else unguarded(value) for key, value in row.items()} for row in rows]
    records = [*({"record": "node", **node} for node in NODES), *({"record": "edge", **edge} for edge in EDGES)]
    assert found == [{key: cell(record.get(key)) for key in rows[0]} for record in records]


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(), st.none() | st.integers() | st.booleans() | st.lists(st.text())), max_size=4))
def test_any_rows_come_back_from_csv_and_no_text_is_a_formula(rows: list[tuple[Any, ...]]) -> None:
    written = FORMATS["csv"].write_table("a", ["text", "other"], rows)
    read = from_csv(written)
    assert [(unguarded(row["text"]), row["other"]) for row in read] == [
        (whole(text), cell(other)) for text, other in rows
    ]
    assert not any(row["text"].startswith(tuple("=+-@\t\r\n＝＋－＠")) for row in read)


def test_a_table_in_csv_and_ndjson() -> None:
    columns, rows = ["title", "level", "contacts"], [["出納", None, ["銀行", "=1"]], ["-1", 3, {"a": 1.5}]]
    assert FORMATS["csv"].write_table("positions", columns, rows).decode() == (
        'title,level,contacts\r\n出納,,"[""銀行"",""=1""]"\r\n\'-1,3,"{""a"":1.5}"\r\n'
    )
    assert [json.loads(line) for line in FORMATS["ndjson"].write_table("positions", columns, rows).splitlines()] == [
        {"title": "出納", "level": None, "contacts": ["銀行", "=1"]},
        {"title": "-1", "level": 3, "contacts": {"a": 1.5}},
    ]


# Workbooks.


def from_xlsx(written: bytes) -> dict[str, list[list[Any]]]:
    """Every sheet's rows; a text with Excel's own escapes taken back, as Excel shows it."""
    book = openpyxl.load_workbook(io.BytesIO(written))
    return {
        sheet.title: [
            [openpyxl.utils.escape.unescape(one.value) if isinstance(one.value, str) else one.value for one in row]
            for row in sheet.iter_rows()
        ]
        for sheet in book
    }


def shown(value: Any) -> Any:
    """A value as a cell of a workbook shows it."""
    if isinstance(value, list):
        return shown("\n".join(whole(one) if isinstance(one, str) else f"{evidence(one)}" for one in value))
    if isinstance(value, str):
        return printable(value).replace("\r\n", "\n").replace("\r", "\n") or None
    return value


def evidence(one: dict[str, Any]) -> str:
    places = " ".join(f"{start}-{end}" for start, end in one["spans"])
    return f"「{one['quote']}」 {one['document']} {places}"


def test_a_workbook_gives_back_every_node_and_edge() -> None:
    sheets = from_xlsx(FORMATS["xlsx"].write(NODES, EDGES))
    assert list(sheets) == ["Nodes", "Edges"]
    for (head, *rows), records in zip(sheets.values(), (NODES, EDGES), strict=True):
        assert sorted(head) == sorted(records[0])
        assert rows == [[shown(record[column]) for column in head] for record in records]


def test_a_workbook_is_made_for_reading() -> None:
    written = FORMATS["xlsx"].write_table("positions/list", ["title", "formula"], [["出納" * 5, "=1+1"], ["a", 2]])
    (sheet,) = openpyxl.load_workbook(io.BytesIO(written))
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref) == ("positions list", "A2", "A1:B3")
    assert sheet["A1"].font.bold
    assert sheet["A2"].alignment.wrap_text
    assert 20 <= sheet.column_dimensions["A"].width <= 30
    assert (sheet["B2"].data_type, sheet["B2"].value, sheet["B3"].value) == ("s", "=1+1", 2)


def test_a_text_beyond_what_a_cell_holds_says_that_it_goes_on() -> None:
    (_, (first,), (second,)) = from_xlsx(FORMATS["xlsx"].write_table("a", ["text"], [["𠮷" * 20_000], ["x" * 32_767]]))[
        "a"
    ]
    assert first.endswith("𠮷… (20,000 characters; the other formats have all of them)")
    assert 32_700 < len(first.encode("utf-16-le")) // 2 <= 32_767
    assert second == "x" * 32_767


def test_a_number_that_excel_has_not_is_text() -> None:
    (_, *rows) = from_xlsx(FORMATS["xlsx"].write_table("a", ["n"], [[2**60], [math.inf], [1.5], [True]]))["a"]
    assert rows == [[str(2**60)], ["INF"], [1.5], [True]]


def test_more_rows_than_a_sheet_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "MOST_ROWS", 2)
    with pytest.raises(BadInput, match="A sheet of Excel holds 2 rows and this has more; take csv or ndjson"):
        FORMATS["xlsx"].write_table("a", ["n"], [[1], [2], [3]])


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
                "translations": {
                    "zh-Hant": "標題是「出納崗位說明書」，崗位名稱欄寫的卻是「出納」。",
                    "zh-Hans": "标题是“出納崗位說明書”，岗位名称栏写的却是“出納”。",
                },
                "spans": [[0, 7], [0, 2]],
            }
        ],
    }


# The page.

PAGE = (Path(__file__).resolve().parent.parent / "docs" / "formats.md").read_text("utf-8")
TWO = [
    {"id": "position:出納", "kind": "Position", "name": "出納", "aliases": ["出纳员"]},
    {"id": "position:財務經理", "kind": "Position", "name": "財務經理", "implied": False},
]
ONE = [
    {
        "id": "REPORTS_TO|position:出納|position:財務經理|declared",
        "kind": "REPORTS_TO",
        "source": "position:出納",
        "target": "position:財務經理",
        "basis": "declared",
        "evidence": [{"document": "document:manual.md", "quote": "財務經理", "spans": [[57, 61]]}],
    }
]


def test_the_page_has_every_format_and_its_media_type() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| `([a-z]+/[^`]+)` \|", PAGE, re.MULTILINE)
    assert rows == [(name, row.media_type) for name, row in EXPORTS.items()]


@pytest.mark.parametrize(
    ("name", "shown"), re.findall(r"^### ([a-z-]+)\n\n```[a-z]*\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)
)
def test_the_page_shows_what_is_written(name: str, shown: str) -> None:
    written = FORMATS[name].write(TWO, ONE).decode().splitlines()
    assert [line for line in shown.split("\n") if line not in written] == []

"""DOT, Mermaid and Cytoscape, given to Graphviz, Mermaid and Cytoscape.js themselves."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from typing import Any
from xml.etree import ElementTree

import pytest
from formats_graph import EDGES, NAMES, NODES, printable, whole
from node import ran

from orggraph.formats import FORMATS
from orggraph.formats.pictures import LOOKS

SECONDS = 120
_CODE = re.compile("ﬂ°°([0-9]+)¶ß")


def graphviz(written: bytes, form: str) -> bytes:
    dot = shutil.which("dot")
    if dot is None:
        pytest.skip("no Graphviz: `dot` is not on PATH (Debian's package graphviz)")
    done = subprocess.run([dot, f"-T{form}"], input=written, capture_output=True, timeout=SECONDS, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")
    return done.stdout


def kept(record: dict[str, Any]) -> dict[str, str]:
    """A record's attributes as DOT holds them: text, lists as JSON text, null not there."""
    return {
        f"og.{name}": printable(whole(value) if isinstance(value, str) else _json(value))
        for name, value in record.items()
        if value is not None
    }


def _json(value: Any) -> str:
    return whole(json.dumps(value, ensure_ascii=False, separators=(",", ":")))


def own(element: dict[str, Any]) -> dict[str, str]:
    return {html.unescape(name): html.unescape(value) for name, value in element.items() if name.startswith("og.")}


def test_graphviz_holds_every_attribute_of_every_node_and_edge() -> None:
    read = json.loads(graphviz(FORMATS["dot"].write(NODES, EDGES), "json0"))
    assert [own(element) for element in read["objects"]] == [kept(node) for node in NODES]
    edges = [own(element) for element in read["edges"]]
    assert sorted(edges, key=lambda edge: edge["og.id"]) == sorted(map(kept, EDGES), key=lambda edge: edge["og.id"])
    ids = [own(element)["og.id"] for element in read["objects"]]
    ends = {(own(edge)["og.id"], ids[edge["tail"]], ids[edge["head"]]) for edge in read["edges"]}
    assert ends == {tuple(printable(edge[end]) for end in ("id", "source", "target")) for edge in EDGES}


def drawn(name: str) -> str:
    """The name as one would read it in the picture, without regard to its lines."""
    cut = f"{name[:239]}…" if len(name) > 240 else name
    return re.sub(r"\s", "", printable(cut))


def test_graphviz_draws_every_name_as_it_is() -> None:
    picture = ElementTree.fromstring(graphviz(FORMATS["dot"].write(NODES, []), "svg"))
    space = "{http://www.w3.org/2000/svg}"
    texts = [
        re.sub(r"\s", "", "".join(text.text or "" for text in group.iter(f"{space}text")))
        for group in picture.iter(f"{space}g")
        if group.get("class") == "node"
    ]
    assert texts == [drawn(name) for name in NAMES]


def test_the_empty_graph_and_a_kind_of_no_look() -> None:
    assert json.loads(graphviz(FORMATS["dot"].write([], []), "json0"))["name"] == "orggraph"
    (odd,) = json.loads(graphviz(FORMATS["dot"].write([{"id": "a", "kind": "Odd", "name": ""}], []), "json0"))[
        "objects"
    ]
    assert (odd["name"], odd["label"], odd["shape"]) == ("a", "a", "box")


# Mermaid.

SHAPES = {
    "Organization": "subroutine",
    "Department": "lean_right",
    "Position": "round",
    "Duty": "square",
    "Authority": "square",
    "Kpi": "hexagon",
    "ExternalParty": "stadium",
    "System": "cylinder",
    "Document": "square",
}


def caption(text: str) -> str:
    """A label of Mermaid's as it is shown."""
    return _CODE.sub(lambda match: chr(int(match[1])), text).replace("<br/>", "\n")


def lines(name: str) -> str:
    return "\n".join(printable(name).splitlines()).strip(" ")


@pytest.fixture(scope="module")
def flowcharts() -> list[dict[str, Any]]:
    odd = [{"id": "a", "kind": "Odd", "name": ""}]
    graphs = [(NODES, EDGES), (NODES[:2], EDGES[:1]), ([], []), (odd, [])]
    return ran("mermaid.mjs", json.dumps([FORMATS["mermaid"].write(*graph).decode() for graph in graphs]).encode())


def test_mermaid_reads_every_name_kind_and_relation(flowcharts: list[dict[str, Any]]) -> None:
    read = flowcharts[0]
    assert [(caption(text).strip("\xa0"), shape, classes) for _, text, shape, classes in read["nodes"]] == [
        (lines(node["name"]), SHAPES[node["kind"]], [node["kind"]]) for node in NODES
    ]
    places = {place: number for number, (place, *_) in enumerate(read["nodes"])}
    found = [(places[start], places[end], text, stroke) for start, end, text, stroke in read["edges"]]
    ids = [node["id"] for node in NODES]
    basis = {"declared": ("", "normal"), "mined": (" (mined)", "dotted"), "inferred": (" (inferred)", "dotted")}
    assert [(start, end, caption(text), stroke) for start, end, text, stroke in found] == [
        (
            ids.index(edge["source"]),
            ids.index(edge["target"]),
            edge["kind"].replace("_", " ").lower() + basis[edge["basis"]][0],
            basis[edge["basis"]][1],
        )
        for edge in EDGES
    ]
    assert sorted(read["classes"]) == sorted(LOOKS)


def test_a_small_flowchart_as_people_see_it(flowcharts: list[dict[str, Any]]) -> None:
    assert FORMATS["mermaid"].write(NODES[:2], EDGES[:1]).decode().splitlines() == [
        "flowchart LR",
        "%% A picture: names, kinds and relations. The other formats hold every attribute and the evidence.",
        'n0[["出納"]]:::Organization',
        'n1[/"财务经理"/]:::Department',
        'n0 -->|"reports to"| n1',
        "classDef Organization fill:#ede7f6,stroke:#5e35b1,color:#212121;",
        "classDef Department fill:#e3f2fd,stroke:#1565c0,color:#212121;",
    ]
    assert [text for _, text, *_ in flowcharts[1]["nodes"]] == ["出納", "财务经理"]
    assert flowcharts[2] == {"nodes": [], "edges": [], "classes": []}
    assert [node[1:] for node in flowcharts[3]["nodes"]] == [["a", "square", []]]


# Cytoscape.


def test_cytoscape_holds_every_node_and_edge() -> None:
    read = ran("cytoscape.mjs", FORMATS["cytoscape"].write(NODES, EDGES))
    mended = json.loads(json.dumps([NODES, EDGES]).replace("\\ud83d pair", "\\ufffd pair"))
    assert [read["nodes"], read["edges"]] == mended

"""Pictures of graphs as text: Graphviz's DOT and Mermaid, with one look for both."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from orggraph.formats.shape import Fields, Pieces, Record, ordered
from orggraph.formats.values import INSTEAD, printable, text

_ACROSS = 24
_LONGEST = 240
_QUOTED = 4_000


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind of node is drawn: Graphviz's shape, Mermaid's brackets, fill and line."""

    shape: str
    brackets: tuple[str, str]
    fill: str
    line: str


LOOKS: Mapping[str, Look] = {
    "Organization": Look("box3d", ("[[", "]]"), "#ede7f6", "#5e35b1"),
    "Department": Look("tab", ("[/", "/]"), "#e3f2fd", "#1565c0"),
    "Position": Look("box", ("(", ")"), "#ffffff", "#37474f"),
    "Duty": Look("note", ("[", "]"), "#fffde7", "#f9a825"),
    "Authority": Look("note", ("[", "]"), "#fbe9e7", "#d84315"),
    "Kpi": Look("hexagon", ("{{", "}}"), "#e8f5e9", "#2e7d32"),
    "ExternalParty": Look("ellipse", ("([", "])"), "#fff3e0", "#ef6c00"),
    "System": Look("cylinder", ("[(", ")]"), "#e0f7fa", "#00838f"),
    "Document": Look("folder", ("[", "]"), "#f5f5f5", "#616161"),
}
"""Every kind's look; any other is drawn as `OTHER`."""
OTHER = Look("box", ("[", "]"), "#fafafa", "#757575")

_LINES: Mapping[str, tuple[str, str]] = {"mined": ("dashed", "-.->"), "inferred": ("dotted", "-.->")}
_DECLARED = ("solid", "-->")


def _caption(record: Record) -> str:
    return printable(str(record.get("name") or record["id"]))


def _relation(edge: Record) -> str:
    """`reports to`, and how it is known where it is not declared."""
    kind = printable(str(edge.get("kind") or "")).replace("_", " ").lower()
    basis = edge.get("basis")
    return f"{kind} ({basis})" if basis in _LINES else kind


# DOT.

_DOT_HEAD = """digraph orggraph {
graph [rankdir=LR, charset="UTF-8", fontname="sans-serif", nodesep=0.25, ranksep=0.9];
node [style="filled", fontname="sans-serif", fontsize=11, margin="0.12,0.06"];
edge [fontname="sans-serif", fontsize=9, color="#78909c", fontcolor="#455a64", arrowsize=0.7];
"""


def dot(_fields: Fields) -> Pieces:
    """The graph in Graphviz's language, to be drawn by `dot`.

    What is drawn is the name, wrapped and cut at 240 characters, and the kind of relation. Every
    attribute is there in full besides, as `og.<name>`, escaped as in HTML so that no backslash or
    quote is left for DOT to mistake.
    """
    return Pieces(node=_dot_node, edge=_dot_edge, head=_DOT_HEAD.encode(), tail=b"}\n")


def _dot_node(node: Record) -> bytes:
    look = LOOKS.get(str(node.get("kind")), OTHER)
    drawn = {"label": _escaped(_wrapped(_caption(node))), "shape": look.shape, "fillcolor": look.fill}
    return f"{_held(node['id'])} {_attributes(drawn | {'color': look.line}, node)};\n".encode()


def _dot_edge(edge: Record) -> bytes:
    style, _ = _LINES.get(str(edge.get("basis")), _DECLARED)
    drawn = {"label": _escaped(_relation(edge)), "style": style}
    return f"{_held(edge['source'])} -> {_held(edge['target'])} {_attributes(drawn, edge)};\n".encode()


def _attributes(drawn: Mapping[str, str], record: Record) -> str:
    own = {f"og.{name}": value for name, value in ordered(record).items() if value is not None}
    written = [f'{name}="{value}"' for name, value in drawn.items()]
    return f"[{', '.join([*written, *(f'{_held(name)}={_held(value)}' for name, value in own.items())])}]"


def _held(value: Any) -> str:
    """A quoted text that DOT takes as it stands."""
    plain = html.escape(printable(text(value)), quote=False).replace('"', "&quot;").replace("\\", "&#92;")
    plain = plain.replace("\r", "&#13;").replace("\n", "&#10;")
    # Graphviz reads no quoted text of more than 16,384 bytes, but several, added.
    return " + ".join(f'"{plain[at : at + _QUOTED]}"' for at in range(0, max(len(plain), 1), _QUOTED))


def _escaped(label: str) -> str:
    """A label that shows its characters: DOT reads escapes in it, and entities as in HTML."""
    plain = label.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;")
    return plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _wrapped(label: str) -> str:
    """The label in lines of some 24 characters; one beyond 240 ends in `…`."""
    if len(label) > _LONGEST:
        label = label[: _LONGEST - 1] + "…"
    lines = label.splitlines() or [""]
    return "\n".join(line[at : at + _ACROSS] for line in lines for at in range(0, max(len(line), 1), _ACROSS))


# Mermaid.

# Letters, digits and signs of any script and the blank stand for themselves; of ASCII's own signs, none.
_PLAIN = re.compile(r"[^\W_]|[ \u3000-\u303f\uff00-\uffef\u2000-\u206f]|[^\x00-\x7f]")


def mermaid(nodes: Iterable[Record], edges: Iterable[Record]) -> bytes:
    """The graph as a Mermaid flowchart: names, kinds as shapes, relations with their basis.

    A picture: what else a record holds is not in it, as its first line says. A sign that Mermaid
    could take for its own is written as its number, `#40;`.
    """
    given = list(nodes)
    places = {str(node["id"]): f"n{number}" for number, node in enumerate(given)}
    kinds = [kind for kind in LOOKS if any(node.get("kind") == kind for node in given)]
    lines = [
        "flowchart LR",
        "%% A picture: names, kinds and relations. The other formats hold every attribute and the evidence.",
        *(_mermaid_node(places[str(node["id"])], node) for node in given),
        *(_mermaid_edge(places, edge) for edge in edges),
        *(f"classDef {kind} fill:{LOOKS[kind].fill},stroke:{LOOKS[kind].line},color:#212121;" for kind in kinds),
    ]
    return "\n".join([*lines, ""]).encode()


def _mermaid_node(place: str, node: Record) -> str:
    kind = str(node.get("kind"))
    opening, closing = LOOKS.get(kind, OTHER).brackets
    return f'{place}{opening}"{_coded(_caption(node))}"{closing}' + (f":::{kind}" if kind in LOOKS else "")


def _mermaid_edge(places: Mapping[str, str], edge: Record) -> str:
    source, target = (places[str(edge[end])] for end in ("source", "target"))
    _, arrow = _LINES.get(str(edge.get("basis")), _DECLARED)
    return f'{source} {arrow}|"{_coded(_relation(edge))}"| {target}'


def _coded(label: str) -> str:
    lines = label.splitlines() or [""]
    # An empty text would be a fault of syntax.
    return "<br/>".join("".join(map(_sign, line)) for line in lines) or "#160;"


def _sign(one: str) -> str:
    return one if _PLAIN.fullmatch(one) and one != INSTEAD else f"#{ord(one)};"

"""GEXF 1.3, as Gephi and networkx read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from orggraph.formats.graphml import EDGE_ENDS, NODE_ENDS, Key, held, keys
from orggraph.formats.shape import Fields, Pieces, Record
from orggraph.formats.values import xml

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph mode="static" defaultedgetype="directed">
"""


def gexf(fields: Fields) -> Pieces:
    """The graph as GEXF: labels are names and kinds, an edge's `kind` keeps parallel edges apart in Gephi.

    Lists and maps are JSON text; attributes that are null are left out; a character that XML cannot
    hold becomes U+FFFD.
    """
    nodes, edges = keys("n", fields.nodes, NODE_ENDS), keys("e", fields.edges, EDGE_ENDS)
    declared = (*_declarations("node", nodes), *_declarations("edge", edges))
    return Pieces(
        node=_element("node", NODE_ENDS, {"label": ("name", "id")}, nodes),
        edge=_element("edge", EDGE_ENDS, {"label": ("kind", "id"), "kind": ("kind", "id")}, edges),
        head="".join((_HEAD, *declared, "<nodes>\n")).encode(),
        middle=b"</nodes>\n<edges>\n",
        tail=b"</edges>\n</graph>\n</gexf>\n",
    )


def _declarations(domain: str, keys: Mapping[str, Key]) -> Iterator[str]:
    yield f'<attributes class="{domain}">\n'
    for key in keys.values():
        yield f'<attribute id="{key.id}" title="{xml(key.name)}" type="{key.type}"/>\n'
    yield "</attributes>\n"


def _element(
    tag: str, ends: tuple[str, ...], shown: Mapping[str, tuple[str, str]], keys: Mapping[str, Key]
) -> Callable[[Record], bytes]:
    def element(record: Record) -> bytes:
        own = {name: record[name] for name in ends}
        own |= {name: record.get(first) or record[second] for name, (first, second) in shown.items()}
        given = "".join(f' {name}="{xml(str(value))}"' for name, value in own.items())
        values = "".join(f'<attvalue for="{key.id}" value="{value}"/>' for key, value in held(record, keys))
        return f"<{tag}{given}><attvalues>{values}</attvalues></{tag}>\n".encode()

    return element

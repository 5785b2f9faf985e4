"""The native format there and back: random organisations, and the same bytes the second time."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from orggraph.formats import EXPORTS
from orggraph.loading.rows import rows
from orggraph.model.organisation import Organisation
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.readers import read_bytes
from orggraph.resolving import read_aliases, resolve

_PLACES = {"documents", "evidence", "evidence_documents", "quotes", "spans", "stretches"}


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

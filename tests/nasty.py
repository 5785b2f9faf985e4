"""An organisation made to be nasty, as the documents that a company might hand in; imported like any other.

Reporting in circles, two superiors, one title in three departments, a partner and a superior with hundreds around
them, islands, positions that are only named, departments without anybody, and names that are code, markup, written
from right to left, pictures, one letter or very long.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import neo4j

from orggraph.loading import import_texts
from orggraph.model.text import Text
from orggraph.readers import read_bytes
from orggraph.settings import Bolt

HUB = 300
CYPHER = "x'}) DETACH DELETE n //"
MARKUP = "<script>alert(1)</script>"
BACKWARDS = "مدير المشتريات"
OVERRIDE = "\u202eelgna\u202c"
PICTURE = "🦄👩‍💻"
LONG = "很長的崗位名稱" * 30
QUOTED = 'the "chief", so\\called'
MIXED = "财務ＣＦＯ経理"

ALIASES = """\
organization: 亂公司
departments:
  空部: []
  財務部: [财会部, Finance]
external_parties:
  大客戶: [甲方, "Big; Client"]
  孤: []
systems:
  系統X: []
categories:
  client: [大客戶]
"""


def _position(title: str, **fields: object) -> dict[str, object]:
    return {"title": title, **fields}


def _positions() -> Iterator[dict[str, object]]:
    # A circle of three, and one who is their own superior's superior.
    for own, above in (("環甲", "環乙"), ("環乙", "環丙"), ("環丙", "環甲")):
        yield _position(own, department="環部", superior=above, internal_contacts=[above])
    # Two superiors, one of them only named.
    yield _position("雙頭", department="財務部", superior=["總管", "環甲"], duties=["向總管匯報", "在系統X登記"])
    # One title three times, each under another.
    for department in ("財務部", "人事部", "倉庫"):
        yield _position("助理", department=department, superior="雙頭", kpis=["準確率"], internal_contacts=["財務部"])
    # Islands: nothing but a title; nobody but a partner; nothing but itself as a contact.
    yield _position("島")
    yield _position("孤島", external_contacts=["孤"])
    yield _position("獨", internal_contacts=["獨"], duties=["獨自等大客戶"])
    # Names that want to be something else.
    for name in (CYPHER, MARKUP, BACKWARDS, OVERRIDE, PICTURE, "甲", LONG, QUOTED, MIXED):
        yield _position(
            name,
            department="怪部",
            superior="總管",
            summary=name,
            kpis=[f"率 {name}"],
            duties=[{"number": 1, "area": name[:40], "items": [f"與大客戶談 {name}"]}],
            authorities=["批准一切"],
            external_contacts=["大客戶", name],
        )


def _staff() -> str:
    """A table of many under one superior, all with one partner."""
    lines = ["崗位名稱,所屬部門,直接上級,外部溝通,內部溝通,KPI"]
    lines += [
        f"員{number:03},大部,眾人之長,大客戶,{'財務部' if number % 50 else '公司各部門'},到崗率"
        for number in range(HUB)
    ]
    return "\n".join([*lines, "眾人之長,大部,總管,大客戶,空部,到崗率"])


def _native(positions: list[dict[str, object]]) -> bytes:
    return json.dumps({"organization": "亂公司", "positions": positions}, ensure_ascii=False, indent=1).encode()


def texts() -> list[Text]:
    """The documents, in the order in which they are imported: the last contradicts the first."""
    contradicting = [
        _position("環甲", department="財務部", superior="總管", level="高"),
        _position("雙頭", subordinates=["環甲", "島", "無人"], level="低"),
    ]
    return [
        read_bytes("odd.json", _native(list(_positions()))),
        read_bytes("staff.csv", _staff().encode()),
        read_bytes("other.json", _native(contradicting)),
    ]


def plant(bolt: Bolt) -> None:
    """The nasty organisation and nothing else in the database, one import a document."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
    for text in texts():
        import_texts(bolt, [text], ALIASES, actor="tests")


ANY: Mapping[str, str] = {
    "position": "position:雙頭",
    "department": "department:大部",
    "external_party": "大客戶",
    "kpi": "到崗率",
    "duty": "duty:獨/-",
    "authority": "authority:甲/-",
    "system": "系統X",
    "document": "document:other.json",
    "organization": "organization:亂公司",
    "node": "大客戶",
    "revision": "3",
    "words": "大客戶",
}
"""What a question is asked about that says nothing better below, by the type of its parameter."""

ASKED: Mapping[str, list[Mapping[str, Any]]] = {
    "departments/contacts": [
        {"department": "空部", "direction": "in", "limit": "2"},
        {"department": "怪部", "limit": "4"},
    ],
    "departments/matrix": [{"department": "環部"}],
    "departments/positions": [{"department": "空部"}],
    "departments/show": [{"department": "空部"}],
    "documents/facts": [{"document": "odd.json", "start": "560", "length": "60"}],
    "documents/text": [
        {"document": "odd.json", "start": "4000", "length": "90", "marks": "false"},
        {"document": "odd.json", "start": "100000"},
        {"document": "odd.json", "start": "560", "length": "60"},
    ],
    "external-parties/contacts": [
        {"external_party": "孤"},
        {"external_party": MARKUP},
        {"external_party": "大客戶", "offset": "309", "limit": "4"},
    ],
    "external-parties/show": [{"external_party": BACKWARDS}],
    "mentions": [{"node": "系統X"}, {"node": "獨"}],
    "paths": [
        {"source": "獨", "target": "甲"},
        {"source": "獨", "target": "position:甲"},
        {"source": "獨", "target": "獨"},
        {"source": "島", "target": "position:倉庫/助理", "kinds": "REPORTS_TO", "max_length": "10"},
        {"source": "position:環部/環甲", "target": "島", "kinds": "REPORTS_TO", "max_length": "10"},
        {"source": "員001", "target": f"position:{CYPHER}", "only_shortest": "true", "limit": "2"},
    ],
    "positions/backups": [{"position": "員001", "limit": "3"}, {"position": "獨"}],
    "positions/compare": [{"position": "雙頭", "other": "position:倉庫/助理"}, {"position": PICTURE, "other": MIXED}],
    "positions/contacts": [{"position": "獨"}, {"position": "員000", "scope": "internal", "limit": "3"}],
    "positions/duties": [{"position": LONG}, {"position": "島"}],
    "positions/peers": [{"position": "員001", "limit": "2"}, {"position": "position:環部/環甲"}],
    "positions/show": [
        {"position": "助理"},
        {"position": "沒有這個"},
        {"position": CYPHER},
        {"position": OVERRIDE},
        {"position": "无人"},
        {"position": "position:環部/環甲"},
    ],
    "positions/subordinates": [{"position": "眾人之長", "limit": "2"}, {"position": "position:環部/環甲"}],
    "positions/superiors": [{"position": "position:環部/環甲"}, {"position": MIXED}],
    "reach": [
        {"start": "島", "to": "Position", "steps": "6", "kinds": "REPORTS_TO"},
        {"start": "獨", "to": "Department", "steps": "6", "limit": "3", "max_nodes": "20"},
    ],
    "search": [{"q": CYPHER}, {"q": MARKUP}, {"q": "甲", "limit": "3"}, {"q": OVERRIDE}],
    "subgraph": [
        {"start": "大客戶", "depth": "2", "fan": "40", "max_nodes": "6"},
        {
            "start": r'position:環部/環甲,島,position:the "chief"\, so\called',
            "depth": "6",
            "kinds": "REPORTS_TO",
            "fan": "4",
        },
    ],
    "systems/users": [{"system": "系統X", "offset": "5"}],
}
"""How questions are asked here where the defaults are not enough."""

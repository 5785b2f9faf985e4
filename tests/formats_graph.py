"""A graph whose names are what breaks formats: every script, every syntax's own signs, controls, half characters."""

from __future__ import annotations

import re
from typing import Any

from orggraph.model.organisation import EDGE_KINDS, NODE_KINDS

NAMES = [
    "出納",
    "财务经理",
    "Бухгалтер",
    "مدير المبيعات",
    "מנהל",
    "प्रबंधक",
    "👩‍💼🇹🇼 𠮷",
    "a\u202eb\u200fc",
    'say "hi" & <b>it\'s</b>',
    "]]>",
    "--> <!-- -->",
    "line\r\nbreak\ttab\rend",
    "a\x00b\x01c\x1bd\x7fe",
    "half \ud83d pair",
    "x" * 10_240,
    "\\N \\G \\l \\",
    'quote\\" end\\',
    "end",
    "graph subgraph node edge",
    "n1[x](y){z}|w|;",
    "#quot; #35; &amp; &lt;",
    "%% a comment",
    "`**bold** _it_`",
    "1. first",
    "- second",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'quoted",
    "＝1+1",
    "classDef x fill:#fff;",
    "a\u2028b\u0085c",
    "_x0041_",
    "$1 ${x} %s {0}",
    " ",
]
_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def whole(text: str) -> str:
    """The text as any UTF-8 can have it."""
    return "".join("\ufffd" if "\ud800" <= one <= "\udfff" else one for one in text)


def printable(text: str) -> str:
    """The text as XML 1.0 can have it."""
    return _XML.sub("\ufffd", text)


def _node(number: int, name: str) -> dict[str, Any]:
    return {
        "id": f"position:{name}",
        "kind": NODE_KINDS[number % len(NODE_KINDS)],
        "name": name,
        "aliases": [name, 'b"'],
        "level": None if number % 2 else name,
        "implied": number % 3 == 0,
        "rank": number - 5,
        "share": number / 4,
        "documents": ["document:手冊 1.md"],
    }


def _edge(number: int, source: str, target: str) -> dict[str, Any]:
    kind = EDGE_KINDS[number % len(EDGE_KINDS)]
    basis = ("declared", "mined", "inferred")[number % 3]
    return {
        "id": f"{kind}|position:{source}|position:{target}|{basis}",
        "kind": kind,
        "source": f"position:{source}",
        "target": f"position:{target}",
        "basis": basis,
        "scope": None if number % 2 else "internal",
        "stated_by": ["source", "target"][: number % 3],
        "evidence": [{"document": "document:手冊 1.md", "quote": source, "spans": [[number, number + len(source)]]}],
    }


NODES = [_node(number, name) for number, name in enumerate(NAMES)]
# Every node has a way to the next, and to itself; two ends have two relations.
EDGES = [
    *(_edge(number, name, NAMES[(number + 1) % len(NAMES)]) for number, name in enumerate(NAMES)),
    *(_edge(number + 1, name, name) for number, name in enumerate(NAMES)),
    *(_edge(number + 1, name, NAMES[(number + 1) % len(NAMES)]) for number, name in enumerate(NAMES)),
]

"""Small organisations for the audit: sheets of a few words, and what the audit makes of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from orggraph.audit.book import Book, book
from orggraph.audit.case import Case
from orggraph.audit.finding import Finding
from orggraph.audit.judges import JUDGES
from orggraph.audit.noticed import notes_of, noticed
from orggraph.audit.running import rules
from orggraph.loading.rows import rows
from orggraph.loading.sources import Source, document
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.readers import read_bytes
from orggraph.resolving import read_aliases, resolve

Areas = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Post:
    """One sheet. Names in one field are joined by 、; numbers are given unless an item brings its own (`2. 盤點`)."""

    title: str
    department: str = "財務部"
    superior: str = "總經理"
    below: str = "/"
    level: str = ""
    summary: str = ""
    duties: Areas = field(default_factory=lambda: {"日常": ["整理桌面"]})
    powers: Sequence[str] = ()
    inside: str = ""
    outside: str = ""
    kpis: Sequence[str] = ()
    heading: str = ""

    def lines(self) -> list[str]:
        """The sheet in Markdown."""
        fields = {
            "崗位名稱": self.title,
            "所屬部門": self.department,
            "直接上級": self.superior,
            "直接下級": self.below,
            "崗位級別": self.level,
            "職責概述": self.summary,
        }
        lines = [f"### {self.heading or self.title}崗位說明書"]
        if any(fields.values()):
            lines.append("\n".join(f"- {name}:{value}" for name, value in fields.items() if value))
        lines += ["#### 具體職責"] if self.duties else []
        for at, (area, items) in enumerate(self.duties.items(), 1):
            lines.append(f"{at}. {area}")
            lines += [f"   {_numbered(number, item)}" for number, item in enumerate(items, 1)]
        if self.powers:
            lines += ["#### 工作權限", *(_numbered(number, item) for number, item in enumerate(self.powers, 1))]
        contacts = {"公司內部溝通關系": self.inside, "公司外部溝通關系": self.outside}
        if any(contacts.values()):
            lines.append("#### 工作關系")
            lines.append("\n".join(f"- {name}:{value}" for name, value in contacts.items() if value))
        if self.kpis:
            lines += ["#### KPI指標", "\n".join(f"- {kpi}" for kpi in self.kpis)]
        return lines


def _numbered(number: int, item: str) -> str:
    return item if item[:1].isdigit() and item[1:2] == "." else f"{number}. {item}"


def described(*posts: Post, name: str = "manual.md") -> Text:
    """A document of these sheets, as reading a file gives it."""
    lines = ["# 職責說明書"]
    for at, post in enumerate(posts):
        if post.department and (not at or post.department != posts[at - 1].department):
            lines.append(f"## {post.department}")
        lines += post.lines()
    return read_bytes(name, "\n\n".join(lines).encode())


def book_of(text: Text, aliases: str = "") -> Book:
    """The book that the store would give for this document alone."""
    manual = parse(text)
    organisation = resolve([manual], read_aliases(aliases, "aliases.yaml"))
    source = Source(text, aliases, 1)
    whole = rows((*organisation.nodes, document(source, manual, organisation.findings)), organisation.edges)
    nodes = {known: {**row.properties, "kind": row.kind} for known, row in whole.nodes.items()}
    ends: dict[str, dict[str, list[Any]]] = {"out": defaultdict(list), "in": defaultdict(list)}
    for edge in whole.edges.values():
        ends["out"][edge.source].append(edge)
        ends["in"][edge.target].append(edge)
    described_posts = [one for one in nodes.values() if one["kind"] == "Position" and not one.get("implied")]
    sheets = [_sheet(one, nodes, ends) for one in sorted(described_posts, key=lambda one: one["id"])]
    return book(sheets, _names(nodes), _documents(nodes))


def _sheet(post: Mapping[str, Any], nodes: Mapping[str, Any], ends: Mapping[str, Any]) -> dict[str, Any]:
    def facts(kind: str, way: str = "out") -> list[dict[str, Any]]:
        found = [edge for edge in ends[way][post["id"]] if edge.kind == kind]
        other = [(edge, edge.target if way == "out" else edge.source) for edge in found]
        ordered = sorted(other, key=lambda pair: (pair[1], pair[0].properties["basis"]))
        return [_fact(edge.properties, nodes[known]) for edge, known in ordered]

    names = {"id", "name", "aliases", "documents"}
    return {name: post[name] for name in names} | {
        "level": post.get("level"),
        "summary": post.get("summary"),
        "departments": sorted(fact["id"] for fact in facts("BELONGS_TO")),
        "homes": facts("BELONGS_TO"),
        "superiors": facts("REPORTS_TO"),
        "subordinates": facts("REPORTS_TO", "in"),
        "heads": facts("HEADS"),
        "contacts": facts("COMMUNICATES_WITH"),
        "duties": facts("HAS_DUTY"),
        "authorities": facts("HAS_AUTHORITY"),
        "kpis": facts("MEASURED_BY"),
    }


def _fact(edge: Mapping[str, Any], node: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": node["id"],
        "name": node["name"],
        "text": node.get("text") or node["name"],
        "area": node.get("area"),
        "area_number": node.get("area_number"),
        "basis": edge["basis"],
        "stated_by": edge["stated_by"],
        "scope": edge.get("scope"),
        "documents": edge["evidence_documents"],
        "quotes": edge["quotes"],
        "spans": edge["spans"],
    }


def _names(nodes: Mapping[str, Any]) -> list[dict[str, Any]]:
    kinds = ("Position", "Department", "ExternalParty", "System")
    return [
        {
            "id": known,
            "kind": node["kind"],
            "name": node["name"],
            "aliases": node["aliases"],
            "implied": node.get("implied", False),
            "collective": node.get("collective", False),
            "category": node.get("category"),
        }
        for known, node in sorted(nodes.items())
        if node["kind"] in kinds
    ]


def _documents(nodes: Mapping[str, Any]) -> list[dict[str, Any]]:
    return [
        {"id": known, "text": node["text"], "findings": node["findings"], "aliases": node["aliases_yaml"]}
        for known, node in sorted(nodes.items())
        if node["kind"] == "Document"
    ]


def judged(rule: str, made: Book, **thresholds: Any) -> list[Finding]:
    """The findings of one rule that needs no query."""
    known = next(one for one in rules() if one.name == rule)
    case = Case(rule, known.severity, {**known.defaults, **thresholds})
    return list(JUDGES[known.judge](made, case) if known.judge else noticed(made, notes_of(made), case))


Plain = tuple[str, str, tuple[str, ...], list[tuple[str, str]]]


def plain(findings: Sequence[Finding], text: str | None = None) -> list[Plain]:
    """Findings as a test writes them: severity, sentence, nodes, and each side's words.

    With `text`, each piece's words are checked to stand at its places.
    """
    for piece in (piece for one in findings for piece in one.evidence):
        assert text is None or "".join(text[start:end] for start, end in piece.spans) == piece.quote
    return [
        (one.severity, one.sentence, one.nodes, [(piece.side, piece.quote) for piece in one.evidence])
        for one in findings
    ]

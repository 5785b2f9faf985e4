"""Our own terms: what ORG and the Web Annotation vocabulary have no word for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from orggraph.formats.rdf.terms import About, Iri, Literal, Term, own, term


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A class (`parent` the class above it) or a property, in English and Chinese."""

    english: str
    chinese: str
    comment: str
    kind: str = "rdf:Property"
    parent: str = ""


def _class(english: str, chinese: str, comment: str, parent: str = "") -> OwnTerm:
    return OwnTerm(english, chinese, comment, "rdfs:Class", parent)


VOCABULARY: Mapping[str, OwnTerm] = {
    "Duty": _class("Duty", "職責", "One thing that a post has to do."),
    "Authority": _class("Authority", "權限", "One thing that a post may decide."),
    "Kpi": _class("Performance indicator", "考核指標", "What posts are measured by."),
    "ExternalParty": _class("External party", "外部單位", "Whom the organisation deals with outside.", "foaf:Agent"),
    "System": _class("System", "系統", "Software that a duty names."),
    "Fact": _class("Fact", "事實", "A relation with what it rests on.", "rdf:Statement"),
    "communicatesWith": OwnTerm("communicates with", "溝通", "A post communicates with a post, a unit or a party."),
    "heads": OwnTerm("heads", "主管", "A post leads a unit."),
    "hasDuty": OwnTerm("has duty", "有職責", "A post has a duty."),
    "hasAuthority": OwnTerm("has authority", "有權限", "A post has an authority."),
    "measuredBy": OwnTerm("measured by", "考核", "A post is measured by an indicator."),
    "mentions": OwnTerm("mentions", "提及", "A duty's text names something."),
    "kind": OwnTerm("kind", "種類", "The kind of relation or thing in the graph."),
    "basis": OwnTerm("basis", "依據", "declared by a field, mined from a duty's text, or inferred from others."),
    "stated_by": OwnTerm("stated by", "陳述方", "Which ends' own sheets say so."),
    "scope": OwnTerm("scope", "範圍", "internal or external."),
    "quote": OwnTerm("quote", "原文", "The words of the document, whole."),
    "title": OwnTerm("title", "名稱", "The title as the sheet has it."),
    "stated_title": OwnTerm("stated title", "表內名稱", "What the title cell says where the name is another."),
    "level": OwnTerm("level", "級別", "Grade or level."),
    "code": OwnTerm("code", "編號", "The organisation's own code."),
    "summary": OwnTerm("summary", "概述", "What a post is for."),
    "headcount": OwnTerm("headcount", "編制", "How many people hold a post."),
    "limits": OwnTerm("limits", "限制", "What a post must not do."),
    "other": OwnTerm("other", "其他", "What else a sheet says."),
    "implied": OwnTerm("implied", "未描述", "Named by others, without a sheet of its own."),
    "collective": OwnTerm("collective", "統稱", "A name for many, such as all departments."),
    "category": OwnTerm("category", "類別", "What kind of party it is."),
    "text": OwnTerm("text", "文本", "The statement as the manual words it."),
    "area": OwnTerm("area", "領域", "The heading that a duty stands under."),
    "area_number": OwnTerm("area number", "領域編號", "That heading's number."),
    "number": OwnTerm("number", "序號", "A statement's number as printed."),
    "sha256": OwnTerm("SHA-256", "校驗碼", "The checksum of a document's file."),
    "media_type": OwnTerm("media type", "媒體類型", "What kind of file a document is."),
    "since": OwnTerm("since", "起始版本", "The revision that brought a document."),
    "findings": OwnTerm("findings", "發現", "What was noticed in a document, as JSON text."),
}
"""Every term of ours by its name; an attribute that is not here is written under its own name all the same."""


def described() -> Iterator[About]:
    """What a file says of our terms, so that it explains itself."""
    for name, row in VOCABULARY.items():
        said: list[tuple[Iri, Term]] = [
            (term("rdf:type"), term(row.kind)),
            (term("rdfs:label"), Literal(row.english, language="en")),
            (term("rdfs:label"), Literal(row.chinese, language="zh-Hant")),
            (term("rdfs:comment"), Literal(row.comment, language="en")),
        ]
        if row.parent:
            said.append((term("rdfs:subClassOf"), term(row.parent)))
        yield About(own(name), tuple(said))

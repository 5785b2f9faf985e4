"""Documents as the graph keeps them, so that a later import can read them all again."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString, TypeAlias

from orggraph.errors import NotFound
from orggraph.model.manual import Manual
from orggraph.model.organisation import Evidence, Finding, Node, Organisation
from orggraph.model.text import Block, Text
from orggraph.parsing import parse
from orggraph.parsing.suspects import suspects
from orggraph.resolving import Aliases, merge, read_aliases, resolve

DOCUMENTS: LiteralString = "MATCH (d:Document) RETURN properties(d) AS properties"


@dataclass(frozen=True, slots=True)
class Source:
    """A document, the texts of the alias and label files it was imported with, and the revision that brought it."""

    text: Text
    aliases: str
    since: int
    labels: str = ""

    @property
    def id(self) -> str:
        """The id of its node."""
        return document_id(self.text.name)


Sources: TypeAlias = Mapping[str, Source]
"""Documents by their ids."""


@dataclass(frozen=True, slots=True)
class Organised:
    """What documents and their alias files say together; manuals by the documents' ids, eldest first."""

    manuals: Mapping[str, Manual]
    aliases: Aliases
    organisation: Organisation


def organised(sources: Sources) -> Organised:
    """The documents parsed and resolved together. Raises BadInput where their alias files disagree."""
    eldest_first = sorted(sources.values(), key=lambda source: (source.since, source.id))
    manuals = {source.id: parse(source.text, source.labels) for source in eldest_first}
    aliases = merge([read_aliases(sources[known].aliases, f"aliases of {known}") for known in manuals])
    ages = {one.text.name: one.since for one in eldest_first}
    return Organised(manuals, aliases, resolve(list(manuals.values()), aliases, ages))


def known_document(sources: Sources, said: str) -> str:
    """The id of the document with this id or file name. Raises NotFound."""
    found = next((known for known in (said, document_id(said)) if known in sources), None)
    if found is None:
        raise NotFound(f"The graph holds no {said}.", tuple(sorted(sources)))
    return found


def document_id(name: str) -> str:
    """The id of the document whose file has this name."""
    return f"document:{name}"


_RESOLVED = ("title-contradicts-heading", "self-reference")
"""Suspects that resolving tells too, with the positions that they are about."""


def document(source: Source, manual: Manual, findings: Sequence[Finding]) -> Node:
    """The node of a document: its text, its layout, and what was noticed in it."""
    text = source.text
    title = None if manual.title is None else manual.title.text.strip()
    noticed = [_finding(one) for one in findings if any(each.document == source.id for each in one.evidence)]
    noticed += [_finding(one) for one in suspects(manual) if one.rule not in _RESOLVED]
    properties = {
        "title": title or text.name,
        "sha256": text.sha256,
        "media_type": text.media_type,
        "text": text.content,
        "layout": _json([_block(one) for one in text.blocks]),
        "aliases_yaml": source.aliases,
        "labels_yaml": source.labels,
        "since": source.since,
        "findings": _json(noticed),
    }
    aliases = (title,) if title and title != text.name else ()
    return Node("Document", source.id, text.name, aliases, properties, (source.id,))


def stored_source(properties: Mapping[str, Any]) -> Source:
    """The document that a node keeps."""
    blocks = (Block(kind, (start, end), *places) for kind, start, end, *places in json.loads(properties["layout"]))
    content = properties["text"]
    text = Text(properties["name"], properties["media_type"], properties["sha256"], content, tuple(blocks))
    return Source(text, properties["aliases_yaml"], properties["since"], properties.get("labels_yaml", ""))


def _block(block: Block) -> list[Any]:
    """A block in the order of its fields."""
    places = (block.level, block.row, block.column, block.table, block.row_span, block.column_span)
    return [block.kind, *block.span, *places]


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "chinese": finding.chinese,
        "nodes": list(finding.nodes),
        "evidence": [_evidence(one) for one in finding.evidence],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {"document": evidence.document, "quote": evidence.quote, "spans": [list(span) for span in evidence.spans]}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

"""An audit as SARIF 2.1.0, which code hosts and editors show beside the lines of the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import orggraph
from orggraph.audit.finding import Finding, Piece
from orggraph.audit.rule import Rule, Severity
from orggraph.audit.running import Audit, rules
from orggraph.model.said import Language

LEVELS: Mapping[Severity, str] = {"high": "error", "medium": "warning", "low": "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT = "orggraph/v1"


def sarif(made: Audit, findings: Sequence[Finding], language: Language = "en") -> dict[str, Any]:
    """The log: one run, its rules, and a result a finding. Offsets count characters of the document's own text."""
    named = {one.rule for one in findings}
    used = [rule for rule in rules() if rule.name in named]
    places = {rule.name: place for place, rule in enumerate(used)}
    driver = {
        "name": "orggraph",
        "version": orggraph.__version__,
        "semanticVersion": orggraph.__version__,
        "rules": [_rule(rule, language) for rule in used],
    }
    results = [_result(made, one, places[one.rule], language) for one in findings]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.named(language)},
        "fullDescription": {"text": " ".join(rule.prose.split()) or rule.title},
        "help": {"text": rule.cure.into(language)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }


def _result(made: Audit, finding: Finding, place: int, language: Language) -> dict[str, Any]:
    locations = [_location(made, piece) for piece in finding.evidence]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": place,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.said.into(language)},
        "locations": locations[:1],
        "partialFingerprints": {_FINGERPRINT: finding.id},
        "properties": {"severity": finding.severity, "nodes": list(finding.nodes)},
    }
    if len(locations) > 1:
        result["relatedLocations"] = locations[1:]
    kept = made.policy.acknowledged.get(finding.id)
    if kept is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": kept.reason}]
    return result


def _location(made: Audit, piece: Piece) -> dict[str, Any]:
    start, end = (piece.spans[0][0], piece.spans[-1][1]) if piece.spans else (0, 0)
    document = made.book.documents.get(piece.document)
    line = 1 + document.text.count("\n", 0, start) if document else 1
    region = {
        "startLine": line,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": piece.quote},
    }
    uri = piece.document.partition(":")[2]
    told: dict[str, Any] = {
        "physicalLocation": {"artifactLocation": {"uri": _uri(uri)}, "region": region},
    }
    if piece.side:
        told["message"] = {"text": made.book.name(piece.side)}
    return told


def _uri(name: str) -> str:
    return quote(name)

"""Whether a query of somebody's own only reads: looked at as text, then as the server's plan for it.

Neo4j Community gives every user full rights, so that this is the wall: what is not known to be harmless
is refused. Behind it stand a read transaction, which the server lets nothing write in, and its time limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from orggraph.api.problems import Refused
from orggraph.graph import Plan

LONGEST = 20_000
PROCEDURES = frozenset(
    {
        "db.labels",
        "db.relationshiptypes",
        "db.propertykeys",
        "db.schema.nodetypeproperties",
        "db.schema.reltypeproperties",
        "db.schema.visualization",
        "db.index.fulltext.querynodes",
        "db.index.fulltext.queryrelationships",
    }
)
"""What may be called, in lower case: each reads the graph and nothing else."""

_FUNCTIONS = frozenset({"date", "datetime", "localdatetime", "localtime", "time", "duration", "point", "vector"})
_BEGINNINGS = ("MATCH", "OPTIONAL", "UNWIND", "WITH", "RETURN", "CALL")
_LARGEST = 2**63 - 1
# Texts, comments and quoted names; what none of them closes runs to the end.
_PARTS = re.compile(
    r"""'(?:[^'\\]|\\.)*(?:'|\Z)|"(?:[^"\\]|\\.)*(?:"|\Z)|//[^\r\n]*|/\*.*?(?:\*/|\Z)|`(?:[^`]|``)*(?:`|\Z)""",
    re.DOTALL,
)
_ODD = re.compile(r"\\u|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x85\u2028\u2029]", re.IGNORECASE)
_CALLED = re.compile(r"\bCALL\s+([\w.\s]*\w)", re.IGNORECASE)
_DOTTED = re.compile(r"\b([^\W\d]\w*)\s*(?:\.\s*\w+\s*)+\(")
_CLAUSES: Mapping[str, re.Pattern[str]] = {
    "LOAD CSV": re.compile(r"\bLOAD\s+(?:\w+\s+)?CSV\b", re.IGNORECASE),
    "IN TRANSACTIONS": re.compile(r"\bIN\s+(?:\S+\s+)?(?:CONCURRENT\s+)?TRANSACTIONS?\b", re.IGNORECASE),
    "USE": re.compile(r"(?<![.:$\w])USE\s+[\w`]", re.IGNORECASE),
    "SHOW": re.compile(r"(?<![.:$\w])SHOW\s+\w", re.IGNORECASE),
    "TERMINATE": re.compile(r"(?<![.:$\w])TERMINATE\s+\w", re.IGNORECASE),
}
_OPERATORS = ("LoadCSV", "Show", "Terminate", "Transaction", "Admin", "System", "DatabaseManagement", "Assert")
_NAME = re.compile(r"[\w.]+")


def check_text(query: str) -> None:
    """Raise Refused for a text that may do anything but read."""
    if len(query) > LONGEST:
        raise _refused(f"The query has {len(query)} characters; at most {LONGEST} are taken.")
    if _ODD.search(query):
        raise _refused(r"The query has control characters or \u escapes; pass such a text as a parameter.")
    bare = _PARTS.sub(_bare, query)
    first = bare.split(maxsplit=1)[0].upper() if bare.split() else ""
    if first.partition("(")[0].partition("{")[0] not in _BEGINNINGS:
        raise _refused(f"A query begins with {', '.join(_BEGINNINGS)}.")
    for name, pattern in _CLAUSES.items():
        if pattern.search(bare):
            raise _refused(f"{name} is not for reading the graph.")
    _check_calls(bare)


def check_plan(plan: Plan) -> None:
    """Raise Refused where the server would do anything but read the graph."""
    if plan.kind != "r":
        raise _refused("The query would change something.")
    for operator, details in plan.operators:
        if operator.startswith(_OPERATORS):
            raise _refused(f"{operator} is not for reading the graph.")
        if "Procedure" in operator:
            name = _NAME.match(details)
            if name is None or name[0].lower() not in PROCEDURES:
                raise _refused(f"The procedure {details[:60]!r} may not be called here.")


def check_values(values: Mapping[str, Any]) -> None:
    """Raise Refused for values that the database cannot hold."""
    for value in _leaves(values):
        if isinstance(value, int) and not -_LARGEST - 1 <= value <= _LARGEST:
            raise Refused("bad-request", f"{str(value)[:40]} is beyond the integers of the database.")
        if isinstance(value, str) and not _is_text(value):
            raise Refused("bad-request", "A text in `parameters` is no Unicode.")


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        held = cast("dict[str, Any]", value)
        yield from held
        value = list(held.values())
    if isinstance(value, list):
        for item in cast("list[Any]", value):
            yield from _leaves(item)
    else:
        yield value


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _bare(match: re.Match[str]) -> str:
    """What is left of a part: nothing of a text or comment, the name within backticks."""
    part = match[0]
    if part.startswith("`"):
        return re.sub(r"[^\w.]", "_", part[1:-1]) or "_"
    return "''" if part[0] in "'\"" else " "


def _check_calls(bare: str) -> None:
    called = {"".join(match[1].split()).lower() for match in _CALLED.finditer(bare)}
    for name in called:
        if name not in PROCEDURES and not any(name.startswith(f"{known}yield") for known in PROCEDURES):
            raise _refused(f"The procedure {name[:60]} may not be called here.")
    for match in _DOTTED.finditer(bare):
        name = "".join(match[0].rstrip("(").split()).lower()
        if match[1].lower() not in _FUNCTIONS and name not in PROCEDURES:
            raise _refused(f"The function {name[:60]} may not be called here.")


def _refused(detail: str) -> Refused:
    return Refused("not-reading", detail)

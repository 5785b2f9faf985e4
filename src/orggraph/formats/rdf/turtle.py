"""Turtle, as rdflib, Jena and every triple store read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from orggraph.formats.rdf.statements import of_edge, of_node
from orggraph.formats.rdf.terms import PREFIXES, About, Iri, Literal, Nameless, Term
from orggraph.formats.rdf.vocabulary import described
from orggraph.formats.shape import Fields, Pieces, Record

_LOCAL = re.compile("[A-Za-z][A-Za-z0-9_]*")
_ESCAPED = re.compile('[\x00-\x1f\x7f"\\\\]')
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", '"': '\\"', "\\": "\\\\"}


def turtle(_fields: Fields) -> Pieces:
    """The graph as Turtle: our terms with their labels first, then a block a thing."""
    prefixes = "".join(f"@prefix {name}: <{address}> .\n" for name, address in PREFIXES.items())
    return Pieces(_blocks(of_node), _blocks(of_edge), head=prefixes.encode() + b"".join(map(_block, described())))


def _blocks(said: Callable[[Record], Iterable[About]]) -> Callable[[Record], bytes]:
    return lambda record: b"".join(map(_block, said(record)))


def _block(about: About) -> bytes:
    return f"\n{_address(about.subject.text)} {_said(about.said, '  ')} .\n".encode() if about.said else b""


def _said(said: Iterable[tuple[Iri, Term]], margin: str) -> str:
    return f" ;\n{margin}".join(f"{_predicate(predicate)} {_written(thing, margin)}" for predicate, thing in said)


def _predicate(predicate: Iri) -> str:
    short = _address(predicate.text)
    return "a" if short == "rdf:type" else short


def _written(thing: Term, margin: str) -> str:
    if isinstance(thing, Iri):
        return _address(thing.text)
    if isinstance(thing, Nameless):
        return f"[ {_said(thing.said, margin + '  ')} ]"
    return f'"{_ESCAPED.sub(_escape, thing.text)}"{_kind(thing)}'


def _kind(literal: Literal) -> str:
    if literal.language:
        return f"@{literal.language}"
    return f"^^{_address(literal.type)}" if literal.type else ""


def _address(text: str) -> str:
    """The address in its short form where it has one."""
    for prefix, space in PREFIXES.items():
        if text.startswith(space) and _LOCAL.fullmatch(text, len(space)):
            return f"{prefix}:{text[len(space) :]}"
    return f"<{text}>"


def _escape(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}"

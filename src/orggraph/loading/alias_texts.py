"""The alias files as the store keeps them: a text with each document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import LiteralString

from neo4j import Query

from orggraph.errors import NotFound
from orggraph.loading.sources import document_id
from orggraph.loading.store import opened
from orggraph.settings import Bolt

SECONDS = 10.0
_READ: LiteralString = """
MATCH (d:Document)
RETURN d.id AS document, coalesce(d.aliases_yaml, '') AS text, coalesce(d.since, 0) AS since
ORDER BY since, document
"""


@dataclass(frozen=True, slots=True)
class AliasText:
    """The alias file that came with a document; `since` is the revision that brought the document."""

    document: str
    text: str
    since: int


def alias_texts(bolt: Bolt) -> list[AliasText]:
    """Every document's alias file, the eldest document first. Raises StoreUnavailable, TooSlow."""
    with opened(bolt) as driver, driver.session(database=bolt.database) as session:  # pyright: ignore[reportUnknownMemberType]
        return [AliasText(**row) for row in session.run(Query(_READ, timeout=SECONDS)).data()]


def alias_text(bolt: Bolt, said: str) -> AliasText:
    """The alias file of the document with this id or file name. Raises NotFound."""
    found = {one.document: one for one in alias_texts(bolt)}
    known = next((one for one in (said, document_id(said)) if one in found), None)
    if known is None:
        raise NotFound(f"The graph holds no {said}.", tuple(sorted(found)))
    return found[known]

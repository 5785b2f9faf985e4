"""The sample organisation in the tests' database."""

from __future__ import annotations

import hashlib
from pathlib import Path
from urllib.parse import urlsplit

import neo4j

from orggraph.loading import import_text
from orggraph.model.text import Text
from orggraph.readers import read_file
from orggraph.settings import Bolt

SEED = Path(__file__).resolve().parent.parent / "seed"
# Properties that DESIGN.md names and the sample leaves empty: once the store knows the word, a question
# that asks for it is no typing error.
_VOCABULARY = """
CREATE (n:Position {title: '', level: '', code: '', summary: '', implied: true, collective: true, category: ''})
DELETE n
"""
# Everything: the organisation, its history, keys, drafts, and how it is indexed.
_WHOLE = (
    "MATCH (n) RETURN labels(n) AS labels, properties(n) AS own ORDER BY elementId(n)",
    "MATCH (a)-[r]->(b) RETURN type(r) AS kind, properties(r) AS own, elementId(a) AS a, elementId(b) AS b "
    "ORDER BY elementId(r)",
    "SHOW INDEXES YIELD name, state, type, labelsOrTypes, properties, options RETURN * ORDER BY name",
)
_planted: set[str] = set()


def plant(bolt: Bolt) -> Text:
    """The sample organisation and nothing else in the database; its manual's text.

    A database that is to the last property what an import of the sample left there is taken as it is.
    """
    text = read_file(SEED / "manual.md")
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        if _whole(driver, bolt) not in _planted:
            driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
            driver.execute_query(_VOCABULARY, database_=bolt.database)
            import_text(bolt, text, (SEED / "aliases.yaml").read_text(encoding="utf-8"), actor="tests")
            _planted.add(_whole(driver, bolt))
    return text


def _whole(driver: neo4j.Driver, bolt: Bolt) -> str:
    """A digest of all that is in the database."""
    found = [driver.execute_query(asked, database_=bolt.database).records for asked in _WHOLE]
    return hashlib.sha256(repr([[sorted(row.data().items()) for row in rows] for rows in found]).encode()).hexdigest()


def through(bolt: Bolt, port: int) -> Bolt:
    """The same database behind another port of this machine."""
    return Bolt(f"{urlsplit(bolt.uri).scheme}://127.0.0.1:{port}", bolt.user, bolt.password, bolt.database)

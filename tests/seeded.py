"""The sample organisation in the tests' database."""

from __future__ import annotations

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


def plant(bolt: Bolt) -> Text:
    """The sample organisation and nothing else in the database; its manual's text."""
    with neo4j.GraphDatabase.driver(bolt.uri, auth=(bolt.user, bolt.password)) as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n", database_=bolt.database)
        driver.execute_query(_VOCABULARY, database_=bolt.database)
    text = read_file(SEED / "manual.md")
    import_text(bolt, text, (SEED / "aliases.yaml").read_text(encoding="utf-8"), actor="tests")
    return text


def through(bolt: Bolt, port: int) -> Bolt:
    """The same database behind another port of this machine."""
    return Bolt(f"{urlsplit(bolt.uri).scheme}://127.0.0.1:{port}", bolt.user, bolt.password, bolt.database)

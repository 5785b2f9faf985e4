"""Import as reconciliation: the graph becomes what its documents and alias files say, no more."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, LiteralString, TypeAlias

from neo4j import Transaction

from orggraph.errors import BadInput, MovedOn
from orggraph.loading.graph import Report, apply, current, mark_keys, set_keys, write_edges
from orggraph.loading.keys import Keys, all_keys
from orggraph.loading.plan import Plan, difference, summary
from orggraph.loading.rows import Rows, rows
from orggraph.loading.schema import apply_schema
from orggraph.loading.sources import (
    DOCUMENTS,
    Organised,
    Source,
    Sources,
    document,
    document_id,
    known_document,
    organised,
    stored_source,
)
from orggraph.loading.store import IMPORT_SECONDS, opened
from orggraph.model.collation import VERSION
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.resolving import read_aliases
from orggraph.settings import Bolt

Edit: TypeAlias = Callable[[str], str]
"""From an alias file's text to what it is to be."""

WAITING = "Waiting for other imports"
"""The step in which one import waits until another is done."""

# A constant, so that nothing changes but the lock is taken: whoever writes waits here for whoever writes already.
_LOCK: LiteralString = """
MERGE (r:Revision {id: 'revision'})
ON CREATE SET r.number = 0, r.epoch = randomUUID()
SET r.id = 'revision'
"""
_NUMBER: LiteralString = "MATCH (r:Revision {id: 'revision'}) RETURN r.number AS number, r.keys AS keys"
_RECORD: LiteralString = """
MATCH (r:Revision {id: 'revision'})
SET r.number = $revision
CREATE (:Change {
  id: $id, revision: $revision, at: toString(datetime.transaction()),
  actor: $actor, document: $document, plan: $plan
})
"""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import found to do. `revision` is the graph's afterwards; `applied` says whether it was done.

    Not applied where nothing was to be done, and in a dry run. `without_sheets` names the texts of
    several that describe no position: they are not imported. `made` is what the documents say together.
    """

    plan: Plan
    revision: int
    applied: bool
    made: Organised
    without_sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Order:
    """What is asked: how the documents change with the next revision, which ones it is about, on whose behalf."""

    document: str
    change: Callable[[Sources, int], Sources]
    actor: str
    dry_run: bool
    report: Report
    expected: int | None = None


def import_text(
    bolt: Bolt,
    text: Text,
    aliases: str | None,
    *,
    labels: str | None = None,
    actor: str,
    dry_run: bool = False,
    progress: Report | None = None,
) -> Imported:
    """Make the graph say what this document says, beside the others that it holds.

    A document of the same file name is replaced. `aliases` and `labels` are the texts of an alias and
    of a label file; None takes the one that the text itself holds, or keeps the one that the document was imported
    with last. One transaction: all of it or nothing.
    Raises BadInput for a document without a sheet and for a bad alias file, StoreUnavailable, TooSlow.
    """
    return import_texts(bolt, [text], aliases, labels=labels, actor=actor, dry_run=dry_run, progress=progress)


def import_texts(
    bolt: Bolt,
    texts: Sequence[Text],
    aliases: str | None,
    *,
    labels: str | None = None,
    actor: str,
    dry_run: bool = False,
    progress: Report | None = None,
    edit: Edit | None = None,
    expected: int | None = None,
) -> Imported:
    """As `import_text`, for several documents with one alias file: one plan and one transaction for all.

    A document without a sheet is left out and named in the answer; BadInput where all are such. `edit`
    changes the alias file that each has. Raises MovedOn where the graph is not at the revision `expected`.
    """
    described = [text for text in texts if parse(text, labels or "").sheets]
    without = tuple(text.name for text in texts if text not in described)
    if not described:
        names = ", ".join(without)
        raise BadInput(f"{names}: no position's sheet was found in it; see what `orggraph read` makes of it.")
    if aliases:
        read_aliases(aliases, f"aliases of {described[0].name}")

    def kept(text: Text, sources: Sources, revision: int) -> Source:
        """The document in its new state; what it does not bring itself it keeps."""
        known = sources.get(document_id(text.name), Source(text, "", revision))
        names = (text.aliases or known.aliases) if aliases is None else aliases
        names = names if edit is None else edit(names)
        return Source(text, names, known.since, known.labels if labels is None else labels)

    def with_them(sources: Sources, revision: int) -> Sources:
        return {**sources, **{one.id: one for one in (kept(text, sources, revision) for text in described)}}

    about = ", ".join(document_id(text.name) for text in described)
    order = _Order(about, with_them, actor, dry_run, progress or _silent, expected)
    return replace(_reconcile(bolt, order), without_sheets=without)


def retire_document(
    bolt: Bolt,
    document: str,
    *,
    actor: str,
    dry_run: bool = False,
    progress: Report | None = None,
    expected: int | None = None,
) -> Imported:
    """Take a document, given by its id, out of the graph, with every fact that no other supports.

    Raises NotFound where the graph does not hold it, MovedOn as `import_texts` does.
    """

    def without_it(sources: Sources, _revision: int) -> Sources:
        gone = known_document(sources, document)
        return {known: source for known, source in sources.items() if known != gone}

    return _reconcile(bolt, _Order(document, without_it, actor, dry_run, progress or _silent, expected))


def change_aliases(
    bolt: Bolt,
    document: str,
    edit: Edit,
    *,
    actor: str,
    dry_run: bool = False,
    progress: Report | None = None,
    expected: int | None = None,
) -> Imported:
    """Make the alias file of a document, given by its id, what `edit` makes of it, and the graph what follows.

    Raises what `edit` raises, BadInput for a bad alias file, NotFound, MovedOn.
    """

    def edited(sources: Sources, _revision: int) -> Sources:
        known = known_document(sources, document)
        text = edit(sources[known].aliases)
        read_aliases(text, f"aliases of {known}")
        return {**sources, known: replace(sources[known], aliases=text)}

    return _reconcile(bolt, _Order(document, edited, actor, dry_run, progress or _silent, expected))


def _reconcile(bolt: Bolt, order: _Order) -> Imported:
    with opened(bolt) as driver:
        if not order.dry_run:
            order.report("Checking the schema", 0, 0)
            apply_schema(driver, bolt.database)
        with (
            driver.session(database=bolt.database) as session,  # pyright: ignore[reportUnknownMemberType]
            session.begin_transaction(timeout=IMPORT_SECONDS) as tx,
        ):
            imported, wrote = _in_transaction(tx, order)
            # Leaving the block would commit: of what was only planned, not even the lock's node is to stay.
            (tx.commit if wrote else tx.rollback)()
    return imported


def _in_transaction(tx: Transaction, order: _Order) -> tuple[Imported, bool]:
    """What was found to do, and whether anything was written."""
    order.report(WAITING, 0, 0)
    tx.run(_LOCK).consume()
    revision, marked = tx.run(_NUMBER).single(strict=True).values("number", "keys")
    if order.expected not in (None, revision):
        raise MovedOn(f"The graph is at revision {revision}, not {order.expected}; nothing was changed.", revision)
    stored = (stored_source(row["properties"]) for row in tx.run(DOCUMENTS))
    order.report("Reading the documents", 0, 0)
    made, desired = _desired(order.change({source.id: source for source in stored}, revision + 1))
    order.report("Comparing with the graph", 0, 0)
    now, kept = current(tx)
    plan = difference(now, desired)
    if order.dry_run:
        return Imported(plan, revision, False, made), False
    revision += not plan.empty
    if not plan.empty:
        apply(tx, plan, desired, order.report)
        tx.run(_RECORD, _record(plan, revision, order)).consume()
    sorted_again = _sort(tx, desired, kept, plan)
    if marked != VERSION:
        write_edges(tx, desired.edges.values())
        mark_keys(tx)
    return Imported(plan, revision, not plan.empty, made), not plan.empty or sorted_again or marked != VERSION


def _sort(tx: Transaction, desired: Rows, kept: Keys, plan: Plan) -> bool:
    """Whether a node lacked its sort keys, and then got them; what follows from the graph is no revision of it."""
    wanted = all_keys(desired)
    rewritten = {one.entry.id for one in plan.changed}
    stale = {known: found for known, found in wanted.items() if known in rewritten or kept.get(known) != found}
    set_keys(tx, stale)
    return bool(stale)


def _record(plan: Plan, revision: int, order: _Order) -> dict[str, Any]:
    written = json.dumps(summary(plan), ensure_ascii=False)
    return {
        "id": f"change:{revision}",
        "revision": revision,
        "actor": order.actor,
        "document": order.document,
        "plan": written,
    }


def _desired(sources: Sources) -> tuple[Organised, Rows]:
    """What these documents say together, and what the graph is to hold for it."""
    made = organised(sources)
    findings = made.organisation.findings
    documents = (document(sources[known], manual, findings) for known, manual in made.manuals.items())
    return made, rows((*made.organisation.nodes, *documents), made.organisation.edges)


def _silent(step: str, done: int, total: int) -> None:
    """Report to nobody."""

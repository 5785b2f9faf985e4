"""What is done in a process apart: reading uploads, and writing to the graph. Each ends in what the answer says."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any

from orggraph.errors import ChangedMeanwhile, NotFound
from orggraph.formats.reading import finding, reading, translations
from orggraph.loading import Imported, change_aliases, import_texts, retire_document, summary
from orggraph.loading.alias_texts import alias_texts
from orggraph.loading.sources import document_id
from orggraph.model.organisation import Finding
from orggraph.model.said import Said
from orggraph.model.text import Text
from orggraph.orders import Order, Report, Upload
from orggraph.parsing import parse
from orggraph.readers import Sources as Files
from orggraph.readers import read_given
from orggraph.resolving import read_aliases, resolve
from orggraph.resolving.decisions import Decision, decided
from orggraph.resolving.proposals import Proposal, proposals
from orggraph.resolving.unsettled import unsettled
from orggraph.settings import Bolt

Told = dict[str, Any]


def read(files: Mapping[str, bytes], report: Report) -> Files:
    """The texts of files."""
    report("Reading the files", 0, len(files))
    return read_given(files)


def readings(upload: Upload, report: Report) -> Told:
    """What `POST /v1/readings` answers with: all that is in the files, and what was not understood."""
    files = read(upload.files, report)
    report("Parsing", 0, len(files.texts))
    manuals = [parse(text, upload.labels or "") for text in files.texts]
    aliases = read_aliases(decided(upload.aliases or "", "aliases", upload.decisions), "aliases")
    organisation = resolve(manuals, aliases)
    names = unsettled(organisation.findings)
    return {
        "documents": [
            {
                "name": manual.text.name,
                **reading(manual),
                "segments": [list(segment) for segment in manual.segments],
                "names": [finding(one) for one in names if _about(one, manual.text)],
                "text": manual.text.content,
            }
            for manual in manuals
        ],
        "proposals": _shown(proposals(organisation, aliases)),
        "skipped": _skipped(files),
    }


def bring(bolt: Bolt, files: Files, upload: Upload, order: Order, report: Report) -> Told:
    """Import files. `proposals` and `names` are of all documents as they are afterwards."""
    done = import_texts(
        bolt,
        files.texts,
        upload.aliases,
        labels=upload.labels,
        actor=order.actor,
        dry_run=order.dry_run,
        progress=report,
        edit=_edit(upload.decisions),
        expected=order.expected,
    )
    left_out = [{"name": name, "reason": "no position's sheet was found in it"} for name in done.without_sheets]
    report("Comparing the names", 0, 0)
    return {
        **_told(done, order),
        "skipped": [*_skipped(files), *left_out],
        "names": [_named(one) for one in unsettled(done.made.organisation.findings)],
        "proposals": _shown(proposals(done.made.organisation, done.made.aliases)),
    }


def retire(bolt: Bolt, document: str, order: Order, report: Report) -> Told:
    """Take a document out of the graph."""
    done = retire_document(
        bolt, document, actor=order.actor, dry_run=order.dry_run, progress=report, expected=order.expected
    )
    return _told(done, order)


def put_aliases(bolt: Bolt, document: str, text: str, tags: Sequence[str] | None, order: Order, report: Report) -> Told:
    """Replace the alias file of a document, where it is as one of `tags` says; None is anything."""

    def edit(before: str) -> str:
        if tags is not None and tag(before) not in tags:
            raise ChangedMeanwhile(f"The alias file of {document} is not any more what it was; nothing was changed.")
        return text

    return _changed(bolt, document, edit, order, report)


def decide(bolt: Bolt, document: str | None, decisions: Sequence[Decision], order: Order, report: Report) -> Told:
    """Write decisions into the alias file of a document: the one named, else the one that knows the names."""
    chosen = document or _knowing(bolt, decisions)
    told = _changed(bolt, chosen, lambda before: decided(before, f"aliases of {chosen}", decisions), order, report)
    return {**told, "document": chosen}


def tag(text: str) -> str:
    """What the state of a text is called, for `ETag` and `If-Match`."""
    return f'"{sha256(text.encode()).hexdigest()[:32]}"'


def _changed(bolt: Bolt, document: str, edit: Callable[[str], str], order: Order, report: Report) -> Told:
    kept: list[str] = []

    def noted(before: str) -> str:
        kept[:] = [edit(before)]
        return kept[0]

    done = change_aliases(
        bolt, document, noted, actor=order.actor, dry_run=order.dry_run, progress=report, expected=order.expected
    )
    return {**_told(done, order), "aliases": kept[0], "tag": tag(kept[0])}


def _edit(decisions: Sequence[Decision]) -> Callable[[str], str] | None:
    return (lambda before: decided(before, "aliases", decisions)) if decisions else None


def _knowing(bolt: Bolt, decisions: Sequence[Decision]) -> str:
    """The document whose alias file has one of the names, else the eldest with such a file, else the eldest.

    Raises NotFound where there is no document.
    """
    names = [name for one in decisions for name in (one.canonical, one.other)]
    texts = alias_texts(bolt)
    if not texts:
        raise NotFound("The graph holds no document whose alias file could be changed; import one first.")
    return min(texts, key=lambda one: (not any(name in one.text for name in names), not one.text)).document


def _told(done: Imported, order: Order) -> Told:
    return {"plan": summary(done.plan, order.details), "applied": done.applied, "revision": done.revision}


def _skipped(files: Files) -> list[Told]:
    return [{"name": one.name, "reason": one.reason} for one in files.skipped]


def _shown(found: Sequence[Proposal]) -> list[Told]:
    names = ("section", "canonical", "other", "score", "reason")
    return [
        {**{name: getattr(one, name) for name in names}, "translations": translations(Said(one.reason, one.chinese))}
        for one in found
    ]


def _named(one: Finding) -> Told:
    said = Said(one.sentence, one.chinese)
    return {
        "rule": one.rule,
        "severity": one.severity,
        "sentence": one.sentence,
        "translations": translations(said),
        "nodes": list(one.nodes),
    }


def _about(one: Finding, text: Text) -> bool:
    return any(each.document == document_id(text.name) for each in one.evidence)

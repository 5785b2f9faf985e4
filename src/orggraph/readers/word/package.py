"""The parts of a Word file that carry text: the document, its styles, its numbering, its notes."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from orggraph.errors import UnreadableFile
from orggraph.readers.archive import Archive
from orggraph.readers.word.xml import Element, attribute, parse


@dataclass(frozen=True, slots=True)
class Parts:
    """The roots of the parts; None where the file has none. Headers and footers are left alone."""

    document: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None


def _related(archive: Archive, source: str) -> dict[str, str]:
    """The parts that `source` points to, by the last word of the relation; what lies outside is left alone."""
    folder, base = posixpath.split(source)
    entry = posixpath.join(folder, "_rels", f"{base}.rels")
    if not archive.has(entry):
        return {}
    found: dict[str, str] = {}
    for relation in parse(archive.name, entry, archive.read(entry)):
        if attribute(relation, "TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/", folder, attribute(relation, "Target")))
        found.setdefault(attribute(relation, "Type").rpartition("/")[2], target.lstrip("/"))
    return found


def open_parts(name: str, data: bytes) -> Parts:
    """The parts of the Word file `data`. Raises UnreadableFile where it is none."""
    archive = Archive(name, data)
    main = _related(archive, "").get("officeDocument", "word/document.xml")
    if not archive.has(main) or not archive.has("[Content_Types].xml"):
        raise UnreadableFile(f"{name}: it is a zip file but no Word document; give it the ending of what it is.")
    document = parse(name, main, archive.read(main))
    related = _related(archive, main)

    def part(kind: str) -> Element | None:
        entry = related.get(kind, "")
        return parse(name, entry, archive.read(entry)) if archive.has(entry) else None

    return Parts(document, part("styles"), part("numbering"), part("footnotes"), part("endnotes"))

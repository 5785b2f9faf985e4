"""XML parts of a Word file: parsed without network, entities or trust, found by name in any namespace."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree

from orggraph.errors import UnreadableFile

Element: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml has no public name for it

_MARKUP = 4_000_000
"""Tags and attributes that a part may hold; each costs some hundred bytes once parsed."""


def parse(name: str, part: str, data: bytes) -> Element:
    """The root of the part. Raises UnreadableFile for broken XML, a document type or too much markup."""
    if data.count(b"<") + data.count(b"=") > _MARKUP:
        raise UnreadableFile(f"{name}: its part {part!r} holds more markup than a manual has; split the document.")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFile(
            f"{name}: its part {part!r} is damaged; open it in Word or LibreOffice and save it again."
        ) from None
    if root.getroottree().docinfo.internalDTD is not None:
        # Word never writes one; it is how a file asks its reader to fetch others.
        raise UnreadableFile(
            f"{name}: its part {part!r} defines entities, which no Word file does; it was not read."
            " If you trust it, open it in Word and save it again."
        )
    return root


def local(element: Element) -> str:
    """The tag without its namespace: `p` for `w:p`, strict or transitional."""
    return str(element.tag).rpartition("}")[2]


def attribute(element: Element | None, name: str, default: str = "") -> str:
    """The attribute's value, whatever its namespace."""
    if element is not None:
        for key, value in element.attrib.items():
            if str(key).rpartition("}")[2] == name:
                return str(value)
    return default


def number(element: Element | None, name: str, default: int, most: int = 100_000) -> int:
    """The attribute as a number from 0 to `most`; `default` where it is none."""
    written = attribute(element, name)
    return min(int(written), most) if written.isascii() and written.isdigit() and len(written) < 10 else default


def child(element: Element | None, *path: str) -> Element | None:
    """The first element down the path of tags, or None."""
    for tag in path:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner) == tag), None)
    return element


def children(element: Element | None, tag: str) -> Iterator[Element]:
    """The direct children with this tag."""
    return (inner for inner in (() if element is None else element) if local(inner) == tag)


def is_on(element: Element | None) -> bool:
    """Whether an on-off property is there and not switched off."""
    return element is not None and attribute(element, "val", "1") not in ("0", "false", "off")

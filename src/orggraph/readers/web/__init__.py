"""Web pages (.html): headings, lists with their numbers, tables and definition lists."""

from __future__ import annotations

import re

from lxml import etree

from orggraph.errors import UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.composition import Composition
from orggraph.readers.encoding import decode
from orggraph.readers.web.walk import Walk

_MARKUP = 2_000_000
"""Tags and attributes that a page may hold; each costs some hundred bytes once parsed."""
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})""", re.IGNORECASE)
_HEAD = 4096


def _declared(data: bytes) -> str:
    match = _CHARSET.search(data[:_HEAD])
    return match[1].decode("ascii", "ignore") if match else ""


def read_web(name: str, data: bytes) -> Text:
    """A web page as a browser shows it; scripts, styles, navigation and hidden parts are left out."""
    content = decode(name, data, _declared(data)).lstrip("\ufeff")
    if content.count("<") + content.count("=") > _MARKUP:
        raise UnreadableFile(f"{name}: holds more markup than a manual has; split the page.")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content.encode(), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFile(f"{name}: there is no web page in it; save it again from the browser.") from None
    if any("depth" in str(entry.message) for entry in parser.error_log):
        raise UnreadableFile(f"{name}: its tags are nested too deep to be a page; save it again from the browser.")
    composition = Composition()
    if root is not None:  # pyright: ignore[reportUnnecessaryComparison] - a page without any tag gives None
        Walk(composition).page(root)
    return composition.text(name, data, "text/html")

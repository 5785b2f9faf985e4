"""How reading grows with the text: seconds and memory from 10 kB to 10 MB, the seed over and over and worse.

    python bench/reading.py [--largest 10000]

Each text is read in a process of its own, so that its peak of memory is its own. The last column is the time
against a tenth of the text: 10 is linear.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path

from orggraph.parsing import parse
from orggraph.readers import read_bytes

ROOT = Path(__file__).parents[1]


def _seed(size: int) -> str:
    text = (ROOT / "seed" / "manual.md").read_text("utf-8")
    return text * (size // len(text.encode()) + 1)


def _flat(size: int) -> str:
    lines = (line.strip("#- 0123456789.") for line in _seed(size).splitlines())
    return "".join(line.replace(":", "") for line in lines)


def _cut(text: str, size: int) -> bytes:
    return text.encode()[:size].decode("utf-8", "ignore").encode()


def _html(size: int) -> bytes:
    rows = (f"<p>{escape(line)}</p>" for line in _cut(_seed(size), size).decode().splitlines() if line)
    return _cut("<html><meta charset=utf-8><body>" + "\n".join(rows), size)


def _docx(size: int) -> bytes:
    """A Word file whose text part is of that size."""
    lines = _cut(_seed(size), size * 2 // 3).decode().splitlines()
    body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines if line)
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    parts = {
        "_rels/.rels": f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{relation}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body>{body}</w:body></w:document>",
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return written.getvalue()


SOURCES: Mapping[str, tuple[str, Callable[[int], bytes]]] = {
    "seed.md": ("the seed, repeated", lambda size: _cut(_seed(size), size)),
    "flat.txt": ("the seed without breaks", lambda size: _cut(_flat(size * 2), size)),
    "numbers.txt": ("numbers in brackets, nothing else", lambda size: _cut("1、(1)2x" * (size // 9), size)),
    "labels.txt": ("a label a line, never a value", lambda size: _cut("1、(1)崗位名稱\n" * (size // 19), size)),
    "seed.html": ("a paragraph a line", _html),
    "seed.docx": ("a paragraph a line", _docx),
}


def measure(name: str, kilobytes: int) -> None:
    """Read one text and print what it took as JSON."""
    data = SOURCES[name][1](kilobytes * 1000)
    parse(read_bytes(name, SOURCES[name][1](4000)))
    started = time.process_time()
    manual = parse(read_bytes(name, data))
    seconds = time.process_time() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "memory": memory, "sheets": len(manual.sheets)}))


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=int, default=10_000, help="kilobytes of the largest text")
    options.add_argument("--one", nargs=2, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        measure(chosen.one[0], int(chosen.one[1]))
        return
    for name, (title, _) in SOURCES.items():
        print(f"\n{name}: {title}\n{'kB':>8}{'seconds':>10}{'MB':>8}{'sheets':>8}{'growth':>8}")
        before = 0.0
        for kilobytes in (10, 100, 1_000, 10_000):
            if kilobytes > chosen.largest:
                break
            command = [sys.executable, __file__, "--one", name, str(kilobytes)]
            found = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=900).stdout)
            growth = f"{found['seconds'] / before:.1f}" if before else ""
            print(f"{kilobytes:>8}{found['seconds']:>10.2f}{found['memory']:>8.0f}{found['sheets']:>8}{growth:>8}")
            before = found["seconds"]


if __name__ == "__main__":
    main()

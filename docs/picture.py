"""The picture of the README: `python docs/picture.py` asks a question of the sample and draws the terminal.

Starts an embedded server on a temporary folder; writes docs/img/contacts.svg.
"""

from __future__ import annotations

import contextlib
import fcntl
import html
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
COLUMNS, SECONDS = 100, 300
CELL = 12.2
"""Units of the drawing that one cell of the terminal is wide."""
STRETCH = re.compile(r'(?P<before><text [^>]*)textLength="[^"]*"(?P<after>[^>]*)>(?P<text>[^<]*)</text>')
QUESTION = ("ask", "external-parties", "contacts", "稅務機構", "--basis", "mined")


def started(*words: str, data: str, stdout: int) -> subprocess.Popen[bytes]:
    """`orggraph` with these words, its own progress left out."""
    environment = {**os.environ, "ORGGRAPH_DATA": data, "TERM": "xterm-256color", "COLUMNS": str(COLUMNS)}
    command = [sys.executable, "-m", "orggraph", *words]
    return subprocess.Popen(command, stdout=stdout, stderr=subprocess.DEVNULL, env=environment, cwd=ROOT)


def in_terminal(*words: str, data: str) -> str:
    """What the command prints in a terminal, escape codes included."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    command = started(*words, data=data, stdout=theirs)
    os.close(theirs)
    printed = bytearray()
    # Linux ends a pseudo-terminal with an error, macOS with an empty read.
    with contextlib.suppress(OSError):
        while part := os.read(ours, 65536):
            printed += part
    os.close(ours)
    if command.wait(SECONDS):
        raise SystemExit(f"orggraph {' '.join(words)} ended with {command.returncode}")
    return printed.decode()


def spaced(match: re.Match[str]) -> str:
    """One stretch of the drawing as wide as a terminal shows it: rich counts a Chinese character once."""
    text = html.unescape(match["text"]).rstrip("\xa0")
    width = cell_len(text) * CELL
    return f'{match["before"]}textLength="{width:g}"{match["after"]}>{html.escape(text)}</text>' if text else ""


def main() -> None:
    """Ask, draw, write."""
    with tempfile.TemporaryDirectory(prefix="orggraph-picture-") as data:
        started("import", "seed/manual.md", "--yes", data=data, stdout=subprocess.DEVNULL).wait(SECONDS)
        printed = in_terminal(*QUESTION, data=data)
        started("db", "stop", data=data, stdout=subprocess.DEVNULL).wait(SECONDS)
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text(f"$ orggraph {' '.join(QUESTION)}\n", style="bold"))
    console.print(Text.from_ansi(printed.replace("\r\n", "\n").rstrip()))
    out = ROOT / "docs" / "img" / "contacts.svg"
    out.parent.mkdir(exist_ok=True)
    drawn = console.export_svg(title="orggraph", unique_id="orggraph")
    # The reader's own fixed-width font will do; the picture asks no other site for one.
    drawn = re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.DOTALL)
    out.write_text(STRETCH.sub(spaced, drawn), "utf-8")
    print(out.relative_to(ROOT))


if __name__ == "__main__":
    main()

"""The alias file on disk: written whole or not at all, and what was decided can be taken back."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

from orggraph.errors import BadInput

KEPT = 50
"""How many decisions can be taken back, one after the other."""


def journal_of(file: Path) -> Path:
    """Where the states before each decision are kept: `.aliases.yaml.undo` beside `aliases.yaml`."""
    return file.with_name(f".{file.name}.undo")


def text_of(file: Path) -> str | None:
    """The file's text with its line ends as they are; None where there is no file."""
    try:
        return file.read_bytes().decode("utf-8") if file.exists() else None
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{file}: cannot be read as UTF-8 text ({error}).") from None


def decide(file: Path, after: str, decision: str) -> None:
    """Write `after`, and keep what was there so that `take_back` restores it byte for byte."""
    before = text_of(file)
    entry = {"decision": decision, "before": before, "after": _sum(after)}
    _write(journal_of(file), json.dumps([*_journal(file), entry][-KEPT:], ensure_ascii=False, indent=1))
    _write(file, after)


def take_back(file: Path) -> str:
    """Undo the last decision; the answer says which.

    Raises BadInput where there is none, or the file was edited since.
    """
    entries, now = _journal(file), text_of(file)
    # A decision whose writing was cut off left the file as it was: there is nothing to take back in it.
    while entries and entries[-1]["before"] == now:
        entries.pop()
    if not entries:
        raise BadInput(f"{file}: no decision to take back.")
    last = entries.pop()
    if now is None or _sum(now) != last["after"]:
        raise BadInput(f"{file}: it was edited after '{last['decision']}'; take that back by hand.")
    if last["before"] is None:
        file.unlink()
    else:
        _write(file, last["before"])
    _write(journal_of(file), json.dumps(entries, ensure_ascii=False, indent=1))
    return str(last["decision"])


def _journal(file: Path) -> list[dict[str, Any]]:
    journal = journal_of(file)
    try:
        return list(json.loads(text_of(journal) or "[]"))
    except ValueError:
        raise BadInput(f"{journal}: it is damaged; delete it, then decisions can be made again.") from None


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _write(file: Path, text: str) -> None:
    """Replace the file by a rename, so that no reader ever finds half of it."""
    new = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        with new.open("wb") as opened:
            opened.write(text.encode())
            opened.flush()
            os.fsync(opened.fileno())
        if file.exists():
            shutil.copymode(file, new)
        new.replace(file)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise BadInput(f"{file}: cannot be written ({error.strerror or error}).") from None

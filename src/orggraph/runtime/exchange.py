"""One store put in the place of another, so that a crash at any moment leaves the old or the new one whole."""

from __future__ import annotations

import shutil
from pathlib import Path

from orggraph.runtime.store import DATABASE, Folder

# What belongs to the database; the accounts, and with them the password, stay those of the folder.
PARTS = (Path("databases", DATABASE), Path("transactions", DATABASE))


def loading(folder: Folder) -> Path:
    """Where a new store is made ready."""
    return folder.home / "loading"


def _leaving(folder: Folder) -> Path:
    """The old store's parts, while they are moved out of the way."""
    return folder.home / "leaving"


def _replaced(folder: Folder) -> Path:
    """All of the old store's parts, while the new ones move in."""
    return folder.home / "replaced"


def _outdated(folder: Folder) -> Path:
    """The old store's parts, once the new store is in place."""
    return folder.home / "outdated"


def exchange(folder: Folder) -> None:
    """The store in `loading` in the place of the one before, which is deleted last."""
    _move(folder.store, _leaving(folder))
    _leaving(folder).replace(_replaced(folder))
    _move(loading(folder), folder.store)
    _replaced(folder).replace(_outdated(folder))
    settle(folder)


def settle(folder: Folder) -> None:
    """A whole store: an exchange that was cut off is undone, what it left is deleted."""
    if _replaced(folder).is_dir():
        for part in PARTS:
            shutil.rmtree(folder.store / part, ignore_errors=True)
        _replaced(folder).replace(_leaving(folder))
    _move(_leaving(folder), folder.store)
    for left in (_leaving(folder), _outdated(folder), loading(folder)):
        shutil.rmtree(left, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    """Each part of the store that `source` has, in `target`."""
    for part in PARTS:
        (target / part).parent.mkdir(parents=True, exist_ok=True)
        if (source / part).is_dir():
            (source / part).replace(target / part)

"""A file, a folder or a zip of files as one import: the texts, and what was left out and why."""

from __future__ import annotations

import os
import re
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from orggraph.errors import BadInput, UnreadableFile
from orggraph.model.text import Text
from orggraph.readers.archive import MAX_ENTRIES, MAX_TOTAL, Archive
from orggraph.readers.encoding import decode
from orggraph.readers.files import READERS, content_of, is_known, read_bytes, read_file
from orggraph.readers.kinds import check_kind

_UTF8_NAME = 0x800
_OUTSIDE = re.compile(r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\x00")
_OWN = re.compile(r"(?:^|/)(?:\.|__MACOSX/|~\$|labels\.ya?ml$)")
"""Files that programs keep for themselves: hidden ones, a Mac's forks, Word's locks, a label file."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was not read, and why."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The texts of one import by name, and the files of it that no reader reads."""

    texts: tuple[Text, ...]
    skipped: tuple[Skipped, ...] = ()


_ALIASES = "aliases.yaml"


def _reason_to_skip(name: str) -> str:
    if name.rpartition("/")[2] == _ALIASES:
        return "it holds names, and is no manual"
    if _OWN.search(name):
        return "a program keeps it for itself"
    return "" if is_known(name) else "no reader for this kind of file"


def _entry_name(archive: str, info: zipfile.ZipInfo) -> str:
    """The entry's path. Without the mark for UTF-8 it is in the encoding of the machine that packed it."""
    name = info.filename
    if not info.flag_bits & _UTF8_NAME and not name.isascii():
        name = decode(archive, name.encode("cp437", "replace"))
    if _OUTSIDE.search(name):
        raise UnreadableFile(f"{archive}: its entry {name!r} points outside the archive; it was not unpacked.")
    return name.replace("\\", "/")


def _gather(name: str, files: Iterable[tuple[str, Callable[[], bytes]]]) -> Sources:
    """The texts of `files` in order. Raises BadInput where none of them can be read."""
    texts: list[Text] = []
    skipped: list[Skipped] = []
    left = MAX_TOTAL
    for place, (inner, content) in enumerate(files):
        if place >= MAX_ENTRIES:
            raise UnreadableFile(f"{name}: holds more than {MAX_ENTRIES:,} files; name a folder with fewer.")
        reason = _reason_to_skip(inner)
        if reason:
            skipped.append(Skipped(inner, reason))
            continue
        data = content()
        left -= len(data)
        if left < 0:
            raise UnreadableFile(f"{name}: its files have more than {MAX_TOTAL:,} bytes together; read it in parts.")
        texts.append(read_bytes(inner, data))
    if not texts:
        raise BadInput(f"{name}: holds no file that orggraph reads ({', '.join(sorted(READERS))}).")
    return Sources(tuple(texts), tuple(skipped))


def _zipped(name: str, data: bytes) -> Sources:
    check_kind(name, data)
    archive = Archive(name, data)
    entries = {_entry_name(name, info): info for info in archive.entries() if not info.is_dir()}
    nested = next((entry for entry in sorted(entries) if entry.lower().endswith(".zip")), None)
    if nested:
        raise UnreadableFile(f"{name}: its entry {nested!r} is an archive again; unpack it and read the folder.")
    return _gather(name, ((entry, partial(archive.read, info)) for entry, info in sorted(entries.items(), key=_first)))


def read_given(files: Mapping[str, bytes]) -> Sources:
    """As `read_sources`, of files that came by another way: their contents by name. A single zip is unpacked.

    Raises BadInput or UnreadableFile, naming the file.
    """
    outside = next((name for name in files if _OUTSIDE.search(name)), None)
    if outside is not None:
        raise UnreadableFile(f"The name {outside!r} points outside; give files names without folders above them.")
    packed = next((name for name in files if name.lower().endswith(".zip")), None)
    if packed is not None:
        if len(files) > 1:
            raise UnreadableFile(f"{packed}: an archive is read alone; leave the other files out, or put them into it.")
        return _zipped(packed, files[packed])
    if len(files) == 1:
        return Sources(tuple(read_bytes(name, data) for name, data in files.items()))
    contents = sorted(files.items(), key=_first)
    return _gather("The upload", ((name, partial(bytes, data)) for name, data in contents))


def _first(pair: tuple[str, object]) -> str:
    return pair[0]


def _folder(path: Path) -> Sources:
    """The files below a folder. Links are not followed: they may lead anywhere, or in circles."""
    found: list[tuple[str, Path]] = []
    for folder, folders, names in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inner = [Path(folder) / name for name in names]
        found += [(file.relative_to(path).as_posix(), file) for file in inner if not file.is_symlink()]
        if len(found) > MAX_ENTRIES:
            break
    return _gather(str(path), ((name, partial(content_of, file)) for name, file in sorted(found)))


def read_sources(path: Path) -> Sources:
    """What the file, folder or zip at `path` holds, sorted by name; inside, a text's name is its path.

    A file of a known kind that cannot be read is an error for the whole: half an import is none.
    Raises BadInput or UnreadableFile, naming the file.
    """
    if path.is_dir():
        return _folder(path)
    if path.suffix.lower() == ".zip":
        return _zipped(path.name, content_of(path))
    return Sources((read_file(path),))

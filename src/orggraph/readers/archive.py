"""Zip files opened with suspicion: what an entry says of its size is not believed, only what comes out."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence
from typing import IO

from orggraph.errors import UnreadableFile

MAX_ENTRIES = 10_000
MAX_ENTRY = 64 * 1024 * 1024
"""Bytes that one entry may unpack to."""
MAX_TOTAL = 256 * 1024 * 1024
"""Bytes that all entries read may unpack to together."""
_RATIO = 300
_RATIO_FROM = 4 * 1024 * 1024
"""Above these bytes an entry that grew more than _RATIO times is a bomb: written pages grow 10 to 60 times."""
_CHUNK = 256 * 1024
_ENTRY_MARK = b"PK\x01\x02"
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError, ValueError, KeyError)
"""What zipfile raises for a broken, encrypted or unknown entry."""


class Archive:
    """A zip file's entries by name, each read within bounds. Errors are sentences that begin with `name`."""

    def __init__(self, name: str, data: bytes) -> None:
        self.name = name
        self._left = MAX_TOTAL
        # Counted before they are listed: the list itself would fill the memory.
        if data.count(_ENTRY_MARK) > MAX_ENTRIES:
            raise UnreadableFile(f"{name}: holds more than {MAX_ENTRIES:,} entries; pack only what is to be read.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _FAULTS:
            raise UnreadableFile(f"{name}: the file is damaged or cut off; get it again from where it came.") from None

    def entries(self) -> Sequence[zipfile.ZipInfo]:
        """What the archive lists, folders included."""
        return self._zip.infolist()

    def has(self, entry: str) -> bool:
        """Whether there is such an entry."""
        return entry in self._zip.NameToInfo

    def read(self, entry: str | zipfile.ZipInfo) -> bytes:
        """The entry's bytes. Raises UnreadableFile for a bomb, a broken or an encrypted entry."""
        try:
            info = self._zip.getinfo(entry) if isinstance(entry, str) else entry
            if info.compress_type not in _METHODS:
                raise NotImplementedError
            with self._zip.open(info) as stream:
                return self._bounded(stream, info)
        except _FAULTS:
            called = entry if isinstance(entry, str) else entry.filename
            raise UnreadableFile(
                f"{self.name}: its part {called!r} is damaged or encrypted; save it again without a password."
            ) from None

    def _bounded(self, stream: IO[bytes], info: zipfile.ZipInfo) -> bytes:
        chunks: list[bytes] = []
        size = 0
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            self._left -= len(chunk)
            bomb = size > _RATIO_FROM and size > _RATIO * max(info.compress_size, 1)
            if bomb or size > MAX_ENTRY or self._left < 0:
                raise UnreadableFile(
                    f"{self.name}: its part {info.filename!r} unpacks to far more than a manual holds;"
                    " it was not read. Save the document again from its own program."
                )
            chunks.append(chunk)
        return b"".join(chunks)

"""A file as `Text`: its characters with offsets, and what its layout says about them."""

from __future__ import annotations

from orggraph.readers.files import MAX_BYTES, READERS, read_bytes, read_file
from orggraph.readers.sources import Skipped, Sources, read_given, read_sources

__all__ = ["MAX_BYTES", "READERS", "Skipped", "Sources", "read_bytes", "read_file", "read_given", "read_sources"]

"""Every computation that a question file can name with `@compute`."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph import ways
from orggraph.answering import Computation

COMPUTATIONS: Mapping[str, Computation] = {**ways.COMPUTATIONS}
"""By the name in the file; the layers that compute each add their own table here."""

"""Every computation that a question file can name with `@compute`."""

from __future__ import annotations

from collections.abc import Mapping

from orggraph import audit, figures, naming, network, ways
from orggraph.answering import Computation

COMPUTATIONS: Mapping[str, Computation] = {
    **network.COMPUTATIONS,
    **ways.COMPUTATIONS,
    **naming.COMPUTATIONS,
    **audit.COMPUTATIONS,
    **figures.COMPUTATIONS,
}
"""By the name in the file; the layers that compute each add their own table here."""

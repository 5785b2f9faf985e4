"""Questions by their names, for who does not use the typed functions."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from orggraph.client.problems import OrggraphError
from orggraph.client.questions import ROUTES
from orggraph.client.types import Question


def question_of(question: Question[Any] | str, parameters: Mapping[str, Any]) -> Question[Any]:
    """A question as it is given, or the one with this name and these parameters. Raises OrggraphError."""
    if isinstance(question, Question):
        return question
    route = ROUTES.get(question)
    if route is None:
        near = difflib.get_close_matches(question, ROUTES, 3, 0.4)
        raise OrggraphError(f"There is no question {question!r}; the nearest: {', '.join(near) or 'none'}.")
    return Question(question, route, dict(parameters))

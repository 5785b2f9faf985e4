"""What can go wrong on the caller's side, each as a sentence with a place and a cure."""

from __future__ import annotations

from collections.abc import Sequence


class OrggraphError(Exception):
    """A fault of the caller or of the surroundings; its text is a sentence to show as it is.

    `exit_code` is what the command line ends with.
    """

    exit_code = 1


class BadInput(OrggraphError):
    """A file, an option or a parameter that cannot be used as given."""

    exit_code = 2


class UnreadableFile(BadInput):
    """A source that no reader can read; the sentence names the file and what to do."""


class QuestionError(OrggraphError):
    """A question file that breaks the rules; the sentence starts with file and line."""

    exit_code = 2


class NotFound(OrggraphError):
    """A name that no node has; `suggestions` are the nearest names, best first."""

    exit_code = 3

    def __init__(self, sentence: str, suggestions: Sequence[str] = ()) -> None:
        super().__init__(sentence)
        self.suggestions = tuple(suggestions)


class Ambiguous(OrggraphError):
    """A name that several nodes have; `candidates` are their ids."""

    exit_code = 3

    def __init__(self, sentence: str, candidates: Sequence[str] = ()) -> None:
        super().__init__(sentence)
        self.candidates = tuple(candidates)


class MovedOn(OrggraphError):
    """A write that was planned on another revision than the graph's; `revision` is what it has now."""

    def __init__(self, sentence: str, revision: int = 0) -> None:
        super().__init__(sentence)
        self.revision = revision


class ChangedMeanwhile(OrggraphError):
    """A write to a text that is not any more what its writer had read."""


class StoreUnavailable(OrggraphError):
    """The database does not answer, or not in time."""

    exit_code = 4


class TooSlow(OrggraphError):
    """A question that ran into its time limit and was ended by the server."""

    exit_code = 4


class RuntimeFault(OrggraphError):
    """The embedded server cannot be set up, started or stopped; the sentence says why."""

    exit_code = 5

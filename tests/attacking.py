"""schemathesis against the running API: what it sent, what was answered, and what it found wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import schemathesis
from schemathesis.config import SchemathesisConfig
from schemathesis.engine import events, from_schema

PHASES = ("examples", "coverage", "fuzzing", "stateful")
_LONGEST = 2_000
_REVISION = "Orggraph-Revision"
_FREE = ("/v1/imports", "/v1/readings", "/v1/proposals/decisions")


@dataclass(frozen=True, slots=True)
class Fault:
    """What a check found: on which operation, what it says, and the request that shows it."""

    check: str
    operation: str
    sentence: str
    request: str


@dataclass(slots=True)
class Tally:
    """Requests by operation and status, and each fault once by check, operation and title."""

    answered: Counter[tuple[str, int]] = field(default_factory=Counter[tuple[str, int]])
    faults: dict[tuple[str, str, str], Fault] = field(default_factory=dict[tuple[str, str, str], Fault])
    errors: list[str] = field(default_factory=list[str])

    @property
    def requests(self) -> int:
        """How many there were; 0 as a status is one that nothing answered."""
        return self.answered.total()

    def statuses(self) -> dict[int, int]:
        """How many requests were answered with each status."""
        found: Counter[int] = Counter()
        for (_, status), times in self.answered.items():
            found[status] += times
        return dict(sorted(found.items()))

    def add(self, other: Tally) -> None:
        """Count what another holds too."""
        self.answered.update(other.answered)
        self.faults = other.faults | self.faults
        self.errors.extend(other.errors)


def attack(
    url: str,
    seed: int,
    examples: int,
    key: str | None = None,
    phases: Sequence[str] = PHASES,
    most: int | None = None,
    heard: Callable[[Tally], None] = lambda _: None,
) -> Tally:
    """One run of all checks in these phases; ends after `most` requests where that is given.

    `heard` gets the tally so far, again and again.
    """
    schema = schemathesis.openapi.from_url(f"{url}/openapi.json", config=_config(seed, examples, key, phases))
    tally = Tally()
    stream = from_schema(schema).execute()
    for event in stream:
        tally.add(_told(event))
        heard(tally)
        if most is not None and tally.requests >= most:
            stream.stop()
    return tally


@schemathesis.hook
def before_call(context: object, case: Any, kwargs: object) -> None:
    """Ask for a revision that there is, where one is asked for: the others are waited for, 2 s each, then a 503."""
    said = str((case.headers or {}).get(_REVISION, ""))
    if said.isascii() and said.isdigit() and len(said) <= 16:
        case.headers[_REVISION] = "0"


@schemathesis.hook
def filter_failure(context: object, failure: Any, case: Any, response: Any) -> bool:
    """Whether a fault counts; false for what the standards or the questions ask for."""
    kind = type(failure).__name__
    if kind == "AcceptedNegativeData":
        # HTTP says that a header which nobody knows is passed over.
        return "in header - object with unexpected properties" not in str(failure)
    if kind == "RejectedPositiveData":
        # No schema can say which cursors were given out, that no position moves twice, what a manual is
        # or which names can be one thing.
        twice = case.path == "/v1/what-if" and response.status_code in (400, 422)
        return "cursor" not in (case.query or {}) and not twice and case.path not in _FREE
    if kind == "AllowHeaderMismatch":
        # The name of a document may hold slashes, so that whatever is below it may be one, and taken out.
        return not case.path.startswith("/v1/documents/{document}/")
    return True


def _config(seed: int, examples: int, key: str | None, phases: Sequence[str]) -> SchemathesisConfig:
    told: dict[str, Any] = {
        "seed": seed,
        "request-timeout": 60,
        "suppress-health-check": ["all"],
        "continue-on-failure": True,
        # Made-up keys would all end as 429, 60 a minute.
        "generation": {
            "max-examples": examples,
            "no-shrink": True,
            "database": "none",
            "with-security-parameters": False,
        },
        "phases": {name: {"enabled": name in phases} for name in PHASES},
        "checks": {"enabled": True},
    }
    if key is not None:
        told["headers"] = {"Authorization": f"Bearer {key}"}
    return SchemathesisConfig.from_dict(told)


def _told(event: events.EngineEvent) -> Tally:
    """What one event adds."""
    tally = Tally()
    if isinstance(event, events.NonFatalError):
        tally.errors.append(f"{event.label}: {event.info.message}"[:_LONGEST])
    elif isinstance(event, events.FatalError):
        tally.errors.append(repr(event.exception)[:_LONGEST])
    elif isinstance(event, events.ScenarioFinished):
        for known, one in event.recorder.interactions.items():
            node = event.recorder.cases.get(known)
            operation = node.value.operation.label if node else event.recorder.label
            tally.answered[operation, one.response.status_code if one.response else 0] += 1
        for fault in _faults(event):
            tally.faults.setdefault((fault.check, fault.operation, fault.sentence.partition("\n")[0]), fault)
    return tally


def _faults(event: events.ScenarioFinished) -> Iterator[Fault]:
    for known, checks in event.recorder.checks.items():
        for check in checks:
            info = check.failure_info
            if info is None:
                continue
            operation = info.failure.operation or event.recorder.cases[known].value.operation.label
            answer = event.recorder.find_response(case_id=info.failure.case_id or known)
            told = "" if answer is None else f"\n{answer.status_code}: {answer.content[:_LONGEST]!r}"
            yield Fault(check.name, operation, str(info.failure)[:_LONGEST] + told, info.code_sample[:_LONGEST])


def table(tally: Tally) -> str:
    """Requests by operation and status, as lines of text."""
    statuses = sorted({status for _, status in tally.answered})
    operations = sorted({operation for operation, _ in tally.answered})
    wide = max(map(len, operations), default=0)
    head = f"{'':{wide}}" + "".join(f"{status or 'none':>7}" for status in statuses)
    rows = [
        f"{one:{wide}}" + "".join(f"{tally.answered[one, status] or '':>7}" for status in statuses)
        for one in operations
    ]
    counts = tally.statuses()
    total = f"{'all':{wide}}" + "".join(f"{counts[status]:>7}" for status in statuses)
    return "\n".join([head, *rows, total])

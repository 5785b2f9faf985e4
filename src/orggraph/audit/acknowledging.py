"""Findings acknowledged in the store: with a reason, for as long as the finding is there, whoever asks."""

from __future__ import annotations

from datetime import datetime
from difflib import get_close_matches

from orggraph.audit.policy import Acknowledgement, acknowledged, read_policy, withdrawn
from orggraph.audit.running import STORED, Audit, rules
from orggraph.errors import NotFound
from orggraph.loading.policy import change_policy
from orggraph.settings import Bolt

# In the store and not in a file beside the server: several processes and the explorer see one state, the change
# is in the history with its actor, and no import touches it. `audit.yaml` is its text, to take along and put back.


def find(made: Audit, finding: str) -> str:
    """The id of the one finding that `finding` is, or begins. Raises NotFound with the nearest ids."""
    known = [one.id for one in made.findings]
    fitting = [one for one in known if one == finding] or [one for one in known if one.startswith(finding)]
    if len(fitting) == 1 and finding:
        return fitting[0]
    near = fitting[:5] or get_close_matches(finding, known, n=3)
    raise NotFound(f"There is no finding {finding!r}; `orggraph audit` lists them.", tuple(near))


def acknowledge(bolt: Bolt, finding: str, reason: str, actor: str, now: datetime) -> int:
    """Keep the reason why a finding is left as it is; the revision afterwards. The same again changes nothing.

    Raises BadInput for an empty reason.
    """
    given = Acknowledgement(" ".join(reason.split()), actor, now.isoformat(timespec="seconds"))

    def change(text: str) -> str:
        known = read_policy(text, STORED, rules()).acknowledged.get(finding)
        if known is not None and (known.reason, known.by) == (given.reason, given.by):
            return text
        return acknowledged(text, finding, given, rules(), STORED)

    return change_policy(bolt, change, actor=actor, what=f"{finding} is acknowledged: {given.reason}")


def withdraw(bolt: Bolt, finding: str, actor: str) -> int:
    """Take the acknowledgement of a finding back; the revision afterwards. Raises NotFound where there is none."""

    def change(text: str) -> str:
        known = read_policy(text, STORED, rules()).acknowledged
        if finding not in known:
            raise NotFound(f"{finding} is not acknowledged.", tuple(get_close_matches(finding, known, n=3)))
        return withdrawn(text, finding, rules(), STORED)

    return change_policy(bolt, change, actor=actor, what=f"{finding} is not acknowledged any more")


def apply_policy(bolt: Bolt, text: str, file: str, actor: str) -> int:
    """Make the stored policy the text of an `audit.yaml`; the revision afterwards. Raises BadInput for a bad one."""
    read_policy(text, file, rules())
    return change_policy(bolt, lambda _: text, actor=actor, what=f"the audit's policy is {file}")

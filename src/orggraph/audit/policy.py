"""`audit.yaml`: which rules are on, their thresholds, and which findings are acknowledged, with the reason."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, cast

import yaml

from orggraph.audit.reading import fitting
from orggraph.audit.rule import Rule
from orggraph.errors import BadInput

_SECTIONS = ("rules", "acknowledged")
FINDING = re.compile(r"[a-z][a-z0-9-]*:[0-9a-f]{10}")
"""What a finding's id looks like."""


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """Why a finding is left as it is, and who said so when."""

    reason: str
    by: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """What an audit file says. Rules that it does not name are as their own files have them."""

    switches: Mapping[str, bool] = field(default_factory=dict[str, bool])
    thresholds: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])
    acknowledged: Mapping[str, Acknowledgement] = field(default_factory=dict[str, Acknowledgement])

    def on(self, rule: Rule) -> bool:
        """Whether the rule is applied."""
        return self.switches.get(rule.name, rule.on)

    def values(self, rule: Rule) -> dict[str, Any]:
        """The thresholds that the rule is applied with."""
        return {**rule.defaults, **self.thresholds.get(rule.name, {})}


def read_policy(source: str, file: str, rules: Sequence[Rule]) -> Policy:
    """The policy in the YAML text `source`; `file` is how errors call it.

    Raises BadInput with file and place for bad YAML, an unknown rule or threshold, a value that does not
    fit, and an acknowledgement without a reason.
    """
    try:
        loaded: Any = yaml.safe_load(source)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{file}:{mark.line + 1}" if mark else file
        raise BadInput(f"{place}: not valid YAML ({getattr(error, 'problem', error)}).") from None
    except RecursionError:
        raise BadInput(f"{file}: nested too deep to be read.") from None
    root = _mapping(loaded or {}, file, "the file")
    for entry in root:
        if entry not in _SECTIONS:
            raise BadInput(f"{file}: unknown key {entry!r}; known are {', '.join(_SECTIONS)}.")
    switches: dict[str, bool] = {}
    thresholds: dict[str, Mapping[str, Any]] = {}
    known = {rule.name: rule for rule in rules}
    for name, given in _mapping(root.get("rules") or {}, file, "`rules`").items():
        rule = known.get(name)
        if rule is None:
            near = get_close_matches(name, known, n=2)
            raise BadInput(f"{file}: there is no rule {name!r}{'; near: ' + ', '.join(near) if near else ''}.")
        switches[name], thresholds[name] = _setting(rule, given, file)
    kept = _mapping(root.get("acknowledged") or {}, file, "`acknowledged`")
    return Policy(switches, thresholds, {one: _acknowledgement(one, given, file) for one, given in kept.items()})


def _mapping(value: object, file: str, what: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise BadInput(f"{file}: {what} must be a mapping (name: value).")
    return {str(name): given for name, given in cast("dict[Any, Any]", value).items()}


def _setting(rule: Rule, given: object, file: str) -> tuple[bool, Mapping[str, Any]]:
    """Whether the rule is on, and its thresholds: `off`, `on`, or a mapping of thresholds, which means on."""
    if isinstance(given, bool):
        return given, {}
    values: dict[str, Any] = {}
    for name, value in _mapping(given, file, f"the rule {rule.name}").items():
        try:
            values[name] = fitting(rule, name, value)
        except ValueError as fault:
            raise BadInput(f"{file}: {rule.name}: {name}: {fault}.") from None
    return True, values


def _acknowledgement(finding: str, given: object, file: str) -> Acknowledgement:
    if not FINDING.fullmatch(finding):
        raise BadInput(f"{file}: {finding!r} is no finding's id; `orggraph audit` shows them.")
    told: dict[str, Any] = {"reason": given} if isinstance(given, str) else _mapping(given, file, f"{finding}")
    reason = str(told.get("reason") or "").strip()
    if not reason or not told.keys() <= {"reason", "by", "at"}:
        raise BadInput(f"{file}: {finding}: give a reason (and perhaps by, at), such as `reason: seen, stays`.")
    return Acknowledgement(reason, str(told.get("by") or ""), str(told.get("at") or ""))


def acknowledged(source: str, finding: str, given: Acknowledgement, rules: Sequence[Rule], file: str) -> str:
    """`source` with the finding acknowledged; everything else in it stays as it was written.

    Raises BadInput where the id is none, the reason is empty, or the file is written so that it cannot be edited.
    """
    _acknowledgement(finding, {"reason": given.reason}, file)
    before = read_policy(source, file, rules)
    parts = {"reason": given.reason, "by": given.by, "at": given.at}
    written = json.dumps({name: value for name, value in parts.items() if value}, ensure_ascii=False)
    line = f"  {json.dumps(finding)}: {written}\n"
    bare = _without(source, finding)
    bare += "" if bare.endswith("\n") or not bare else "\n"
    head = re.search(r"^acknowledged:[ \t]*(?:\{\}[ \t]*|#.*)?\n", bare, re.MULTILINE)
    edited = (
        f"{bare}acknowledged:\n{line}"
        if head is None
        else f"{bare[: head.start()]}acknowledged:\n{line}{bare[head.end() :]}"
    )
    wanted = {**before.acknowledged, finding: given}
    return _checked(edited, wanted, rules, file)


def withdrawn(source: str, finding: str, rules: Sequence[Rule], file: str) -> str:
    """`source` without the acknowledgement of the finding."""
    before = read_policy(source, file, rules)
    edited = _without(source, finding)
    # An empty section would read as none, but not as a mapping.
    wanted = {one: given for one, given in before.acknowledged.items() if one != finding}
    return _checked(edited, wanted, rules, file)


def _without(source: str, finding: str) -> str:
    return re.sub(rf"^[ \t]+[\"']?{re.escape(finding)}[\"']?:.*\n?", "", source, flags=re.MULTILINE)


def _checked(edited: str, wanted: Mapping[str, Acknowledgement], rules: Sequence[Rule], file: str) -> str:
    """The text, if it says what it is to say: a file can be written in ways that this does not edit."""
    try:
        right = read_policy(edited, file, rules).acknowledged == wanted
    except BadInput:
        right = False
    if not right:
        raise BadInput(f"{file}: it is written in a way that cannot be edited safely; edit it by hand.")
    return edited

"""The rules as a page of the docs: `python -m orggraph.audit.pages > docs/audit.md`."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from orggraph.audit.rule import SEVERITIES, Rule
from orggraph.audit.running import rules

_OPENING = """\
# The audit

Made from the files in `cypher/audit` by `python -m orggraph.audit.pages`; change those, not this page.

What a careful reader would report of a manual: lines that contradict each other, names that nobody has, duties that
two hold and none measures, powers above a level, tasks that one person should not do both. Each finding has a rule, a
severity (high, medium, low), one sentence that names both sides, the nodes, and the words of each side with their
places. The same graph always gives the same findings.

```
orggraph audit                                   # the graph, by department
orggraph audit manual.txt --fail-on high         # a manual by itself, for CI: ends with 6 where one is high
orggraph audit --sarif > audit.sarif             # also --json, --markdown; --rule, --severity, --department
orggraph audit --markdown --language zh-Hant     # a report in Chinese; zh-Hans in Simplified script
orggraph audit rules                             # the rules below
orggraph audit acknowledge ID --reason 'Why it stays.'
```

Each sentence is in English and in Chinese (`language=zh-Hant` or `zh-Hans`); what it quotes of the manual stays as it
is written. Over HTTP: `GET /v1/audit`, `/v1/audit/summary`, `/v1/audit/rules`, `/v1/positions/{position}/findings`,
`/v1/departments/{department}/findings`.

## Rules on and off, thresholds, acknowledgements

One small file, `audit.yaml`, says all three:

```yaml
rules:
  contact-without-duty: off              # not asked for here
  unit-without-members: on               # off by itself
  duty-held-twice: {similarity: 0.9}     # a threshold of the rule
acknowledged:
  duty-held-twice:0f3a5b7c9d: The two work in shifts.
```

The store keeps its text: the command line, the API and the explorer see one state, every change of it is in the history
with its actor, and no import touches it. `orggraph audit policy` prints it, `orggraph audit policy audit.yaml` puts a
file in its place. `orggraph audit FILE` takes the `audit.yaml` beside the file instead, and `--config` any other.

An acknowledged finding stays in the answers, marked, with the reason; it is not printed without `--all`, and never
fails a run. Its id is made of the rule and of whom it is about, not of places in the text: the acknowledgement holds
when the manual is imported again, and ends with the finding. Over HTTP: `PUT` and
`DELETE /v1/audit/acknowledgements/{finding}`, scope edit.

## What the rules go by

Queries find what the facts say. Where words are to be understood, tables of usual words are used, one script after
folding, none of them of one company: titles and units, partners, topics of duties, verbs, powers, tasks to keep apart
(`src/orggraph/audit/*.yaml`). Likeness of two texts is rapidfuzz's ratio on folded text; of an indicator and a duty,
the share of its pairs of characters. What no table knows is not found: a finding is worth reading, silence is no proof.

`GET /v1/departments/{department}/raci` and `/v1/positions/{position}/raci` say by the same verbs who is responsible
(負責), accountable (審核, 審批), consulted (協助, 參與) and informed (匯報, 上報) in each area of duty. The basis is
`inferred`, the verb is the evidence, and what no verb says is empty.

"""


def page() -> str:
    """The whole page, in Markdown."""
    known = sorted(rules(), key=lambda rule: (SEVERITIES.index(rule.severity), rule.name))
    lines = ["## All rules", "", "| rule | severity | means |", "|---|---|---|"]
    lines += [f"| [{rule.name}](#{rule.name}) | {rule.severity} | {rule.title} |" for rule in known]
    return "\n".join([_OPENING.rstrip(), "", *lines, "", *(_section(rule) for rule in rules())])


def _section(rule: Rule) -> str:
    return "\n".join([f"## {rule.name}", "", *_paragraphs(rule), ""])


def _paragraphs(rule: Rule) -> Iterator[str]:
    yield f"{rule.title} ({rule.title_zh})"
    if rule.prose:
        yield from ("", rule.prose)
    yield ""
    yield f"- Severity: {rule.severity}{'' if rule.on else '; off by itself'}."
    yield f"- Cure: {rule.cure.en}"
    yield f"- Example: {rule.example}"
    for one in rule.thresholds:
        yield f"- `{one.name}` ({one.type}, {one.default}): {one.text}"
    yield f"- Switch: `rules: {{{rule.name}: {'off' if rule.on else 'on'}}}`"


if __name__ == "__main__":
    sys.stdout.write(page())

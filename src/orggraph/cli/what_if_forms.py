"""How `orggraph what-if` prints its answer for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from orggraph.cli.console import print_table
from orggraph.model.said import Language, Said

_SHOWN = 8
_SUPPOSED, _MORE = (
    Said("If {}:", "若{}："),
    Said("... and {} more; --json lists them all.", "另有 {} 項，--json 全部列出。"),
)
_TEXTS: Mapping[str, Said] = {
    "duties": Said("Duties without a holder", "無人承擔的職責"),
    "authorities": Said("Authorities", "無人行使的權限"),
    "kpis": Said("KPIs", "無人承擔的考核指標"),
}
_WHO = Said("Who could take over from {}:", "可接替「{}」的人選：")
_WHOLE = Said("The network as a whole", "整體網絡")


def print_what_if(found: Mapping[str, Any], tongue: Language) -> None:
    """The sentences first, then what they count, then the metrics before and after, then who could take over."""
    edits = ("; " if tongue == "en" else "；").join(found["edits"])
    print(f"{_SUPPOSED.into(tongue).format(edits)}\n")
    for sentence in found["summary"]:
        print(f"  {sentence}")
    print()
    for kind in _TEXTS:
        _print_texts(kind, found[kind], tongue)
    _print_successors(found["successors"], tongue)
    if found["metrics"]:
        rows = [{"metric": name.replace("_", " "), **pair} for name, pair in found["metrics"].items()]
        print_table(("metric", "before", "after"), rows, _WHOLE.into(tongue))


def _print_texts(kind: str, held: Sequence[Mapping[str, Any]], tongue: Language) -> None:
    if not held:
        return
    print(f"{_TEXTS[kind].into(tongue)}{':' if tongue == 'en' else '：'}")
    for one in held[:_SHOWN]:
        print(f"  {one['position']['name']}  {one['text']}")
    if len(held) > _SHOWN:
        print(f"  {_MORE.into(tongue).format(len(held) - _SHOWN)}")
    print()


def _print_successors(found: Sequence[Mapping[str, Any]], tongue: Language) -> None:
    """Who could take over, best first, a reason a line; the score is 1 where all is shared."""
    for gone, several in groupby(found, key=lambda one: one["instead_of"]["name"]):
        # The name is put in last: it stays in the script that it is written in.
        print(_WHO.into(tongue).format(gone))
        for one in several:
            print(f"  {one['name']} ({one['score']:.2f})")
            for reason in one["reasons"]:
                print(f"    {reason}")
        print()

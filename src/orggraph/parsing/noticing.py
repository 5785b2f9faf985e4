"""What looks wrong about a manual as a whole: labels that no table knows, chapters and headings out of order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from orggraph.model.manual import Item, Manual
from orggraph.model.organisation import Evidence, Finding
from orggraph.model.said import Said
from orggraph.model.text import Cell
from orggraph.parsing.outlines import value_of

_OFTEN = 3
"""So many sheets with the same unknown word make it worth an entry in a label file."""
_SHOWN = 3
"""Places of an unknown label that its finding quotes."""


def unknown_labels(manual: Manual, document: str) -> Iterator[Finding]:
    """Each word that stands as a label in several sheets, and that no table gives a field."""
    places: defaultdict[str, list[Cell]] = defaultdict(list)
    for cell in manual.unknown_labels:
        places["".join(cell.text.split())].append(cell)
    for word, cells in places.items():
        if len(cells) >= _OFTEN:
            said = Said(
                f"'{word}' stands as a label {len(cells)} times, and no label table has it: what follows it is in no "
                "field. Give it a field in labels.yaml.",
                f"「{word}」作為欄目名稱出現 {len(cells)} 次，但欄目表中沒有，其後的內容未歸入任何欄位；請在 "
                "labels.yaml 中為它指定欄位。",
            )
            yield _finding("unknown-label", "medium", said, document, cells[:_SHOWN])


def outline(manual: Manual, document: str) -> Iterator[Finding]:
    """Numbers of chapters, and of sheets' headings, that do not follow each other."""
    chapters = Said("Among the chapters", "各章的編號中")
    headings = Said("Among the sheets' headings", "各說明書標題的編號中")
    yield from _order(manual.chapters, chapters, document)
    yield from _order(manual.headings, headings, document)


def _order(numbered: Sequence[Item], where: Said, document: str) -> Iterator[Finding]:
    seen: set[tuple[int, ...]] = set()
    last: tuple[int, ...] | None = None
    for item in numbered:
        value = value_of(item.number or "")
        if not value:
            continue
        # A number goes on, or starts again under the next chapter: at 1, or behind what is no sheet there.
        expected = value[-1] == 1 or not last or value[:-1] != last[:-1] or value[-1] == last[-1] + 1
        cell = Cell(item.text, item.spans)
        if value in seen and len(value) > 1:
            said = Said(f"{where.en}, number {item.number} stands again.", f"{where.zh}，「{item.number}」重複出現。")
            yield _finding("numbering-repeats", "low", said, document, [cell])
        elif last and not expected:
            before = ".".join(map(str, last))
            said = Said(
                f"{where.en}, number {item.number} stands after {before}.",
                f"{where.zh}，「{item.number}」緊接在 {before} 之後。",
            )
            yield _finding("numbering-jumps", "low", said, document, [cell])
        seen.add(value)
        last = value


def _finding(rule: str, severity: str, said: Said, document: str, cells: Sequence[Cell]) -> Finding:
    evidence = tuple(Evidence(document, cell.text, cell.spans) for cell in cells)
    return Finding(rule, "medium" if severity == "medium" else "low", said.en, (), evidence, said.zh)

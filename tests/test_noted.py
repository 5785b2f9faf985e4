"""What reading and resolving note of whole documents: each sentence in English and in Chinese."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import nasty
import pytest
from seeded import SEED

from orggraph.formats.reading import finding
from orggraph.model.organisation import Finding
from orggraph.model.said import Said
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.parsing.suspects import suspects
from orggraph.readers import read_file
from orggraph.resolving import read_aliases, resolve
from orggraph.resolving.proposals import proposals

REAL = Path(__file__).resolve().parents[2] / "shared" / "manual" / "manual.txt"
QUOTED = re.compile("「[^「」]*」")
HAN = re.compile(r"[㐀-鿿]")


def said(texts: Sequence[Text], aliases: str) -> list[Said]:
    """All that is noted of documents, and why names in them may be one thing."""
    manuals = [parse(text) for text in texts]
    known = read_aliases(aliases, "aliases.yaml")
    made = resolve(manuals, known)
    noted = [*(one for manual in manuals for one in suspects(manual)), *made.findings]
    return [
        *(Said(one.sentence, one.chinese) for one in noted),
        *(Said(one.reason, one.chinese) for one in proposals(made, known)),
    ]


def in_chinese(one: Said) -> bool:
    """Whether the Chinese is a whole sentence, in which nothing but what is quoted is of another language."""
    own = QUOTED.sub("", one.zh)
    return one.zh.endswith("。") and bool(HAN.search(own)) and not re.search(r"[A-Za-z'\",;]|\.(?!\d)", own)


@pytest.mark.parametrize("document", ["seed", "nasty", "real"])
def test_everything_noted_of_whole_documents_has_chinese(document: str) -> None:
    if document == "nasty":
        found = said(nasty.texts(), nasty.ALIASES)
    elif document == "seed":
        found = said([read_file(SEED / "manual.md")], (SEED / "aliases.yaml").read_text("utf-8"))
    elif REAL.is_file():
        found = said([read_file(REAL)], "")
    else:
        pytest.skip("the real manual is not beside the checkout")
    assert found
    assert [one for one in found if not in_chinese(one)] == []


def test_a_remark_has_both_scripts_and_what_it_quotes_as_it_is_written() -> None:
    noted = Finding(
        "heading-repeated", "medium", "The heading '財務經理' stands again.", (), (), "標題「財務經理」重複。"
    )
    assert finding(noted)["translations"] == {"zh-Hant": "標題「財務經理」重複。", "zh-Hans": "标题“財務經理”重复。"}


def test_a_remark_without_chinese_stays_english() -> None:
    assert finding(Finding("garbled", "low", "Unreadable."))["translations"] == {
        "zh-Hant": "Unreadable.",
        "zh-Hans": "Unreadable.",
    }

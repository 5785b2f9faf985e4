"""The same organisation in other files, words and numbers gives the same sheets.

Each case renders the seed as a document of some kind, in some layout, with some company's labels and some
numbering style, reads it back and compares every field of every sheet.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from itertools import cycle, product
from pathlib import Path
from typing import Any

import documents
import pytest
import rendering
from rendering import Form, Forms
from test_parsing import assert_accounted, texts

from orggraph.parsing import parse
from orggraph.readers import read_bytes

FORMS = rendering.parse((Path(__file__).parents[1] / "seed" / "manual.md").read_text("utf-8"))

LABELS: Mapping[str, Mapping[str, str]] = {
    "as they are": {},
    "positions": {
        "崗位說明書": "職位說明書", "崗位名稱": "職位名稱", "崗位編號": "職位編碼", "所屬部門": "所在部門",
        "直接上級": "匯報對象", "直接下級": "直接下屬", "崗位級別": "職位等級", "職責概述": "職位概要",
        "具體職責": "主要職責", "工作權限": "決策權限", "公司內部溝通關系": "內部協作",
        "公司外部溝通關系": "外部協作單位", "KPI指標": "考核指標",
    },
    "duties first": {
        "崗位說明書": "職務說明書", "崗位名稱": "職務名稱", "崗位編號": "代碼", "所屬部門": "直屬部門",
        "直接上級": "上級主管", "直接下級": "所屬下級", "崗位級別": "職等", "職責概述": "工作綜述",
        "具體職責": "崗位職責", "工作權限": "權限", "公司內部溝通關系": "內部溝通",
        "公司外部溝通關系": "外部聯系", "KPI指標": "關鍵績效指標",
    },
    "another house": {
        "崗位說明書": "工作說明書", "崗位名稱": "職稱", "崗位編號": "編號", "所屬部門": "配屬部門",
        "直接上級": "直屬主管", "直接下級": "直屬部屬", "崗位級別": "薪資級別", "職責概述": "設置目的",
        "具體職責": "工作內容", "工作權限": "職權", "公司內部溝通關系": "本公司內",
        "公司外部溝通關系": "本公司外", "KPI指標": "績效考核標準",
    },
}  # fmt: skip

_CHINESE = dict(enumerate(["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"], start=1))
_CIRCLED = {number: chr(ord("①") + number - 1) for number in range(1, 21)}


def _numbered(forms: Forms, area: Callable[[str], str], item: Callable[[str], str]) -> Forms:
    """The forms with their numbers printed in other digits."""

    def change(form: Form) -> Form:
        areas = tuple(
            replace(one, number=area(one.number or ""), items=tuple((n and item(n), text) for n, text in one.items))
            for one in form.areas
        )
        authorities = tuple((number and item(number), text) for number, text in form.authorities)
        return replace(form, areas=areas, authorities=authorities)

    return replace(forms, sheets=tuple(map(change, forms.sheets)))


def _chinese(number: str) -> str:
    return _CHINESE[int(number)] if number else number


def _circled(number: str) -> str:
    return _CIRCLED[int(number)]


def _same(number: str) -> str:
    return number


STYLES: Mapping[str, tuple[str, Callable[[str], str], Callable[[str], str]]] = {
    "1.": ("{n}.", _same, _same),
    "1、": ("{n}、", _same, _same),
    "（1）": ("（{n}）", _same, _same),
    "1）": ("{n}）", _same, _same),
    "（一）": ("（{n}）", _chinese, _chinese),
    "一、": ("{n}、", _chinese, _chinese),
}


def relabelled(data: bytes, labels: Mapping[str, str]) -> bytes:
    """A rendered text or web page with another company's labels."""
    text = data.decode()
    for label, other in labels.items():
        text = text.replace(label, other)
    return text.encode()


def relabelled_docx(data: bytes, labels: Mapping[str, str]) -> bytes:
    """A rendered Word file with another company's labels."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, relabelled(part, labels) if name == "word/document.xml" else part)
    return written.getvalue()


def _docx(forms: Forms, layout: documents.Layout, style: str, labels: Mapping[str, str]) -> bytes:
    return relabelled_docx(documents.to_docx(forms, layout, style, automatic=False), labels)


def _html(forms: Forms, layout: documents.Layout, style: str, labels: Mapping[str, str]) -> bytes:
    return relabelled(documents.to_html(forms, layout, style, automatic=False), labels)


KINDS: Mapping[str, Callable[[Forms, documents.Layout, str, Mapping[str, str]], bytes]] = {"docx": _docx, "html": _html}

CASES = [
    (kind, layout, labels, style)
    for (kind, layout, style), labels in zip(
        product(KINDS, ("form", "outline"), STYLES), cycle(LABELS), strict=False
    )
] + [(kind, layout, labels, "1.") for kind, layout, labels in product(KINDS, ("form", "outline"), LABELS)]  # fmt: skip


@pytest.mark.parametrize(("kind", "layout", "labels", "style"), dict.fromkeys(CASES))
def test_another_kind_of_file_layout_labels_and_numbers(
    kind: str, layout: documents.Layout, labels: str, style: str
) -> None:
    printed, area, item = STYLES[style]
    forms = _numbered(FORMS, area, item)
    manual = parse(read_bytes(f"manual.{kind}", KINDS[kind](forms, layout, printed, LABELS[labels])))
    assert texts(manual) == rendering.expected(forms)
    assert_accounted(manual)


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("script", ["Traditional", "Simplified"])
def test_flattened_with_other_labels(labels: str, script: str) -> None:
    text = relabelled(rendering.flatten(FORMS, interval=None).encode(), LABELS[labels]).decode()
    text = rendering.paged(text, 300)
    expected = rendering.expected(FORMS)
    if script == "Simplified":
        text, expected = rendering.simplified(text), rendering.converted(expected, rendering.simplified)
    manual = parse(read_bytes("manual.txt", text.encode()))
    assert texts(manual) == expected
    assert_accounted(manual)


def _simplified(value: Any) -> Any:
    """Forms with every text in Simplified characters, labels too."""
    if isinstance(value, str):
        return rendering.simplified(value)
    if isinstance(value, tuple):
        return tuple(map(_simplified, value))
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{field.name: _simplified(getattr(value, field.name)) for field in fields(value)})
    return value


@pytest.mark.parametrize("layout", ["form", "outline"])
@pytest.mark.parametrize("script", ["Traditional", "Simplified"])
def test_pages_of_a_pdf(layout: documents.Layout, script: str) -> None:
    forms, expected = FORMS, rendering.expected(FORMS)
    if script == "Simplified":
        forms, expected = _simplified(forms), rendering.converted(expected, rendering.simplified)
    manual = parse(read_bytes("manual.pdf", documents.to_pdf(forms, layout)))
    assert texts(manual) == expected
    assert_accounted(manual)


@pytest.mark.parametrize("labels", LABELS)
def test_markdown_with_other_labels(labels: str) -> None:
    data = relabelled(rendering.to_markdown(FORMS).encode(), LABELS[labels])
    assert texts(parse(read_bytes("manual.md", data))) == rendering.expected(FORMS)


@pytest.mark.parametrize("layout", ["form", "outline"])
def test_word_with_automatic_numbers_in_simplified_characters(layout: documents.Layout) -> None:
    data = documents.to_docx(FORMS, layout)
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for name in source.namelist():
            part = source.read(name)
            target.writestr(name, rendering.simplified(part.decode()).encode() if name.endswith(".xml") else part)
    manual = parse(read_bytes("manual.docx", written.getvalue()))
    assert texts(manual) == rendering.converted(rendering.expected(FORMS), rendering.simplified)

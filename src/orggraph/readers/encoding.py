"""Bytes to characters: the encoding by its mark, else by which reading gives the likelier text."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import charset_normalizer

from orggraph.errors import UnreadableFile

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte-order marks, the longer before those that they begin with."""

# The encodings of Chinese files, each with the charset and the lead bytes of its everyday characters.
_CHINESE = {
    "gb18030": ("gb2312", range(0xB0, 0xD8)),
    "cp950": ("big5", range(0xA4, 0xC7)),
    "big5hkscs": ("big5", range(0xA4, 0xC7)),
}
# What else a company's files come in; a detector chooses among them.
_WESTERN = ["cp1252", "mac_roman"]
_WIDE = ["utf_16_le", "utf_16_be"]

# What a page calls them. A Western declaration is not believed: servers add it to any page.
_DECLARED = {"gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "cp950", "big5-hkscs": "big5hkscs"}

_COMMON = frozenset(
    "的一是在不了有和人這这中大為为上個个國国我以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过"
    "子說说產产種种面而方後后多定行學学法所民得經经十三之進进著着等部度家電电力里如水化高自二理起小物現现實实加量都兩两體体"
    "制機机當当使點点從从業业本去把性好應应開开它合還还因由其些然前外天政四日那社義义事平形相全表間间樣样與与關关各重新"
    "崗岗位職职責责公司直接上級级下屬属編编號号名稱称隸隶概述具權权限標标指系溝沟通內内核績绩員员門门務务總总監监負负"
    "助辦办秘書书資资格任匯汇報报客戶户供商銀银招聘培訓训財财會會計计人事銷销售採采購购市場场管專专項项目程術术"
)
_PUNCTUATION = re.compile(r"[\u3000-\u303f\uff00-\uff65\u2010-\u2027\u2460-\u249b\u00b7\u00d7\u2103\u25a0-\u25cf\s]")
_HIGH = re.compile(r"[^\x00-\x7f]")
_EASTERN = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uff65]")
_SAMPLE = 200_000
_LIKELY = 0.5
"""A reading below this share of likely characters is no Chinese text: right ones reach 0.7 and more."""

_GARBLED = re.compile("[\ufffd\ue000-\uefff\uf100-\uf8ff\U000f0000-\U0010ffff]")
# U+F000 to U+F0FF stay: Word writes the bullets of its symbol fonts there.
BROKEN = "(?:锟斤拷|烫烫烫|屯屯屯)+"
"""What the bytes of lost characters look like, read as Chinese."""
_LOST = re.compile(f"{_GARBLED.pattern}|{BROKEN}")
_FEW_LOST = 1 / 200
"""The share of lost characters up to which a text is read; what is lost is told of by its place."""
_ADVICE = "open it in the program it came from and save it as UTF-8"


@cache
def _everyday(encoding: str) -> frozenset[str]:
    """The characters of the encoding's first level: those in everyday use."""
    # GB18030 writes Traditional too, with the everyday characters that Big5 puts first.
    charsets = _CHINESE.values() if encoding == "gb18030" else (_CHINESE[encoding],)
    pairs = {
        bytes((lead, trail)).decode(charset, "ignore")[:1]
        for charset, leads in charsets
        for lead in leads
        for trail in range(0x40, 0xFF)
    }
    return frozenset(pairs - {""})


def _likelihood(content: str, encoding: str) -> float:
    """How much of the text beyond ASCII is what people write, 0 to 1; -1 where some of it cannot be."""
    if _GARBLED.search(content) or "\x00" in content:
        return -1.0
    counts = Counter(character for character in content[:_SAMPLE] if character > "\x7f")
    everyday = _everyday(encoding)
    score = 0.0
    for character, count in counts.items():
        if character in _COMMON or _PUNCTUATION.match(character):
            score += count
        elif character in everyday:
            score += 0.7 * count
    return score / max(counts.total(), 1)


def _readings(data: bytes) -> Iterator[tuple[float, str]]:
    for encoding in _CHINESE:
        try:
            content = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        yield _likelihood(content, encoding), content


def _other(data: bytes) -> str | None:
    """The text in an encoding that is neither UTF-8 nor Chinese, where the detector is sure of one."""
    wide = b"\x00" in data
    candidates = _WIDE if wide else _WESTERN
    best = charset_normalizer.from_bytes(data[:_SAMPLE], cp_isolation=candidates, threshold=0.1).best()
    try:
        content = data.decode(best.encoding) if best else ""
    except UnicodeDecodeError:
        return None
    high = sum(character > "\x7f" for character in content)
    # A Western text is ASCII with a few accents and quotes; more of them are other bytes misread.
    return content if content and (wide or high <= 0.2 * len(content)) else None


def _guess(name: str, data: bytes, fault: UnicodeDecodeError) -> str:
    likelihood, content = max(_readings(data), default=(0.0, ""), key=lambda reading: reading[0])
    if likelihood >= _LIKELY:
        return content
    other = _other(data)
    if other is None:
        raise UnreadableFile(
            f"{name}: byte {fault.start} is not UTF-8, and the rest is no GB18030 or Big5 text; {_ADVICE}."
        )
    return other


def _exactly(name: str, data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFile(f"{name}: byte {error.start} breaks its {encoding.upper()}; {_ADVICE}.") from None


def _unmarked(name: str, data: bytes, declared: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        fault = error
    try:
        return data.decode(_DECLARED[declared.lower()])
    except (KeyError, UnicodeDecodeError):
        return _guess(name, data, fault)


def _doubly_encoded(content: str) -> bool:
    """Whether the text is UTF-8 that some program took for another encoding and saved so."""
    sample = content[:_SAMPLE]
    high = sum(character > "\x7f" for character in sample)
    for encoding, meant in (("cp1252", _HIGH), ("latin-1", _HIGH), ("gb18030", _EASTERN)):
        try:
            again = sample.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
        # Three characters of one kind become two of another: by chance for a few, never for a text.
        left = len(_HIGH.findall(again))
        # A few Chinese characters can by chance be the bytes of some other alphabet, which nobody meant.
        if high >= 6 and left < high and 2 * len(meant.findall(again)) > left:
            return True
    return False


def _checked(name: str, content: str) -> str:
    lost = [*_LOST.finditer(content)]
    count = sum(len(match.group()) for match in lost)
    if count > _FEW_LOST * len(content):
        line = content.count("\n", 0, lost[0].start()) + 1
        raise UnreadableFile(
            f"{name}:{line}: U+{ord(lost[0].group()[0]):04X} stands where a program lost a character, the first of"
            f" {count:,} among {len(content):,}; up to one in {1 / _FEW_LOST:.0f} is read; {_ADVICE}."
        )
    if _doubly_encoded(content):
        raise UnreadableFile(f"{name}: its characters are garbled (UTF-8 saved as something else); {_ADVICE}.")
    return content


def decode(name: str, data: bytes, declared: str = "") -> str:
    """The characters of `data`; a byte-order mark stays, so that offsets give the file back.

    By the byte-order mark, then UTF-8, then `declared` (what the file itself says, where it is Chinese),
    then the likeliest of the Chinese encodings, then a detector.
    Raises UnreadableFile where none gives text without loss.
    """
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    content = _exactly(name, data, marked) if marked else _unmarked(name, data, declared)
    if "\x00" in content:
        raise UnreadableFile(f"{name}: holds zero bytes, so it is no text; save it as UTF-8 text.")
    return _checked(name, content)

"""What an auditor reports on the real manual, and the golden list of the sample's findings.

The first was written by hand: before there were rules, and again by two readers who had not seen what the rules find.
It was completed where a finding was judged right afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from orggraph.audit.book import Book
from orggraph.audit.finding import Finding


@dataclass(frozen=True, slots=True)
class Expected:
    """One finding of the list: the rules that may tell it, whom it is about, how grave it is."""

    rules: tuple[str, ...]
    about: frozenset[str]
    severity: str

    def is_in(self, finding: Finding, book: Book) -> bool:
        """Whether a finding is this one."""
        return finding.rule in self.rules and self.about <= {book.name(node) for node in finding.nodes}


def _list(severity: str, lines: str) -> list[Expected]:
    """A line a rule (or several, with `|`) and those whom its findings are about, separated by `;`."""
    found: list[Expected] = []
    for line in lines.strip().splitlines():
        rule, _, those = line.strip().partition(" ")
        found += [Expected(tuple(rule.split("|")), frozenset(one.split()), severity) for one in those.split(";")]
    return found


REAL = [
    *_list(
        "high",
        """
        unit-claimed-twice 項目部 總工辦經理 技術總工程師
        unit-names-another 技術經理 技術總工程師 總經理; 項目經理 技術總工程師 總工辦經理
        kpi-without-duty 技術總工程師
        kpi-of-anothers-outcome 技術總工程師 成本部經理; 銷售員; 項目銷售
        duty-without-kpi 成本部經理; 總工辦經理; 項目銷售
        sells-and-collects 售后維修工程師
        ledger-and-cash 出納; 財務經理
        orders-and-receives 出納
        orders-and-pays 出納; 成本部經理
        executes-and-approves 出納; 財務經理; 總工辦經理; 成本部經理; 項目經理; 暖通設計師; 銷售員; 項目銷售
        duty-held-twice 營銷部經理 項目經理
        inspects-own-work 項目經理
        authority-held-twice 出納 財務經理; 技術經理 技術總工程師
        duty-held-twice 行政人事經理 財務經理 出納
        """,
    ),
    *_list(
        "medium",
        """
        superior-does-not-list 項目銷售 銷售經理; 資料管理員 總工辦經理
        several-out-of-department 總工辦 總工辦經理 技術總工程師 技術經理
        level-contradicts-title 項目經理
        leads-nobody 項目經理
        implied-position 總經理
        implied-department 成本部; 技術部; 項目部
        implied-department|several-names 行政人事部
        title-contradicts-heading 財務經理; 營銷部經理
        several-names 行政人事部; 行政人事經理; 營銷部; 技術經理; 資料管理員; 項目經理
        several-names|named-in-text 營銷部經理
        other-work-from-another 技術經理 總工辦經理 總經理; 銷售員 營銷部經理 銷售經理; 項目銷售 營銷部經理 銷售經理
        superior-not-a-contact 總工辦經理 總經理; 技術總工程師 總經理; 技術經理 總經理; 售后部經理 總經理
        superior-not-a-contact 售后維修工程師 售后部經理
        subordinate-not-a-contact 售后部經理 售后維修工程師
        one-sided-communication 售后部 總工辦; 營銷部 總工辦
        mention-not-a-contact 項目經理 財務部
        party-not-a-contact 出納; 總工辦經理; 技術經理; 暖通設計師; 項目經理; 資料管理員; 售后部經理; 項目銷售
        party-not-a-contact 行政人事經理
        kpi-without-duty 行政人事經理; 總工辦經理
        kpi-of-anothers-outcome 總工辦經理 成本部經理; 行政人事經理 行政專員
        duty-without-kpi 出納; 技術總工程師; 行政專員; 倉管員; 售后部經理; 售后維修工程師; 項目經理
        duty-held-twice 銷售員 項目銷售; 總工辦經理 技術總工程師; 財務經理 出納; 售后部經理 售后維修工程師
        duty-held-twice 總工辦經理 銷售員 項目銷售; 行政人事經理 行政專員; 總工辦經理 成本部經理 出納
        duty-held-twice 技術總工程師 項目經理; 技術總工程師 售后部經理 售后維修工程師
        duty-held-twice 總工辦經理 項目經理; 項目經理 資料管理員; 財務經理 倉管員; 技術總工程師 暖通設計師
        authority-held-twice 總工辦經理 技術總工程師 營銷部經理 銷售經理; 營銷部經理 銷售經理
        authority-held-twice 售后部經理 售后維修工程師; 總工辦經理 技術經理; 總工辦經理 技術總工程師 技術經理
        authority-held-twice 行政人事經理 財務經理
        authority-above-level 行政專員; 出納; 銷售員; 項目銷售; 項目經理; 資料管理員; 暖通設計師; 售后維修工程師
        duty-without-authority 人事專員; 行政人事經理; 銷售員; 項目銷售; 售后部經理; 總工辦經理; 出納
        duty-without-authority 成本部經理; 項目經理; 技術經理; 技術總工程師; 財務經理; 行政專員
        executes-and-approves 銷售經理; 營銷部經理; 技術經理
        duty-held-twice 出納 倉管員
        keeps-and-destroys 資料管理員
        summary-without-duty 出納; 營銷部經理; 銷售經理; 項目銷售
        kpi-of-anothers-outcome 行政人事經理
        bills-and-collects 出納
        requests-and-receives 倉管員
        keeps-and-counts 倉管員
        drafts-and-seals 行政專員
        garbled 人事專員
        payments-unapproved 出納 成本部經理 財務經理
        """,
    ),
    *_list(
        "low",
        """
        superior-does-not-list 項目經理 總工辦經理
        superior-of-equal-level 成本部經理 總工辦經理
        leads-nobody 成本部經理
        level-worded-twice 出納
        other-work-from-another 暖通設計師 技術經理
        superior-not-a-contact 項目銷售 銷售經理
        one-sided-communication 行政人事部 售后部; 行政人事部 總工辦
        contact-without-duty 行政專員; 駕駛員; 財務經理; 倉管員; 技術總工程師; 技術經理; 暖通設計師; 人事專員
        contact-without-duty 營銷部經理; 銷售經理; 銷售員; 項目銷售
        duty-without-kpi 人事專員; 財務經理; 行政人事經理; 技術經理; 暖通設計師
        duty-without-kpi 營銷部經理; 銷售經理; 銷售員
        kpi-repeated 行政人事經理
        duty-held-twice 銷售員 項目銷售 銷售經理; 行政人事經理 人事專員; 行政人事經理 駕駛員
        authority-held-twice 銷售員 項目銷售
        numbering-repeats 總工辦經理; 技術總工程師; 資料管理員; 售后維修工程師; 銷售經理; 項目銷售
        doubled-word 行政人事經理; 財務經理; 總工辦經理; 技術總工程師
        misspelt-term 行政人事經理; 人事專員; 財務經理
        several-names 設計院; 監理; 交通隊; 稅務機構; 客戶; 技術經理 總工辦經理 項目經理
        """,
    ),
]


def _golden(lines: str) -> list[tuple[str, str, str]]:
    """Rule, severity and the names of whom each finding is about, sorted."""
    rows = [line.split(maxsplit=2) for line in lines.strip().splitlines()]
    return sorted((rule, severity, one.strip()) for rule, severity, those in rows for one in those.split(";"))


SEED = _golden(
    """
    authority-above-level medium 出納; 售后維修工程師; 暖通設計師; 行政專員; 資料管理員; 銷售員; 項目經理; 項目銷售
    authority-held-twice high 出納 財務經理; 技術總工程師 營銷部經理 銷售經理
    authority-held-twice medium 售后維修工程師 售后部經理; 技術經理 技術總工程師 總工辦經理; 技術經理 總工辦經理
    authority-held-twice medium 營銷部經理 銷售經理
    authority-held-twice medium 行政人事經理 售后部經理 技術經理 技術總工程師 營銷部經理 總工辦經理 財務經理 銷售經理
    authority-held-twice medium 銷售員 項目銷售
    bills-and-collects medium 出納
    contact-without-duty low 人事專員 社保機構; 倉管員 經銷商 運輸公司; 技術經理 設備廠家
    contact-without-duty low 技術總工程師 供應商 設備廠家; 暖通設計師 設備廠家; 營銷部經理 設計單位; 行政專員 同行
    contact-without-duty low 財務經理 供應商; 銷售員 同行; 銷售經理 設計單位; 項目銷售 同行 設計單位
    contact-without-duty low 駕駛員 消防隊 賓館保安
    drafts-and-seals medium 行政專員
    duty-held-twice low 人事專員 行政人事經理; 倉管員 財務經理; 出納 財務經理; 銷售員 銷售經理 項目銷售
    duty-held-twice medium 出納 成本部經理; 出納 行政人事經理 財務經理; 技術總工程師 暖通設計師
    duty-held-twice medium 技術總工程師 總工辦經理; 營銷部經理 銷售員 項目經理 項目銷售; 總工辦經理 銷售員 項目銷售
    duty-held-twice medium 行政人事經理 行政專員; 銷售員 項目銷售
    duty-without-authority medium 人事專員; 出納; 售后部經理; 成本部經理; 技術經理; 技術總工程師; 總工辦經理
    duty-without-authority low 行政專員
    duty-without-authority medium 行政人事經理; 財務經理; 銷售員; 項目經理; 項目銷售
    duty-without-kpi low 人事專員; 技術經理; 行政人事經理; 財務經理; 項目經理
    duty-without-kpi medium 出納; 售后維修工程師; 售后部經理; 成本部經理; 技術總工程師; 暖通設計師; 營銷部經理
    duty-without-kpi medium 銷售員; 銷售經理; 項目銷售; 倉管員; 總工辦經理; 行政專員
    executes-and-approves high 出納; 成本部經理; 暖通設計師; 營銷部經理; 總工辦經理; 財務經理; 銷售員; 銷售經理
    executes-and-approves high 項目經理; 項目銷售
    executes-and-approves medium 技術經理
    implied-department medium 成本部; 技術部; 項目部
    implied-position medium 總經理
    keeps-and-counts medium 倉管員
    keeps-and-destroys medium 資料管理員
    kpi-of-anothers-outcome low 總工辦經理 成本部經理; 行政人事經理 行政專員
    kpi-of-anothers-outcome medium 技術總工程師 成本部經理; 銷售員; 項目銷售
    kpi-repeated low 行政人事經理
    kpi-without-duty high 技術總工程師
    kpi-without-duty low 總工辦經理; 行政人事經理
    leads-nobody low 成本部經理
    leads-nobody medium 項目經理
    ledger-and-cash high 出納; 財務經理
    level-contradicts-title medium 項目經理
    level-worded-twice low 出納
    mention-not-a-contact medium 項目經理 財務部
    numbering-repeats low 售后維修工程師; 技術總工程師; 總工辦經理; 資料管理員; 銷售經理; 項目銷售
    one-sided-communication low 營銷部 總工辦 營銷部經理 銷售員 銷售經理 項目銷售 總工辦經理; 行政人事部 售后部 總工辦
    one-sided-communication medium 售后部 總工辦 售后維修工程師 售后部經理 總工辦經理
    orders-and-pays high 出納; 成本部經理
    orders-and-receives high 出納
    other-work-from-another medium 技術經理 總經理 總工辦經理; 銷售員 銷售經理 營銷部經理
    other-work-from-another medium 項目銷售 銷售經理 營銷部經理
    party-not-a-contact medium 出納 代理商; 售后部經理; 技術經理 外包施工隊; 暖通設計師 開發商 經銷商
    party-not-a-contact medium 總工辦經理 施工單位; 行政人事經理; 資料管理員 總包方 建設方; 項目經理 施工單位 分包單位
    party-not-a-contact medium 項目銷售 招標單位
    payments-unapproved medium 出納 成本部經理 財務經理
    requests-and-receives medium 倉管員
    sells-and-collects medium 售后維修工程師
    several-names low 交通隊; 分包單位 外包施工隊 施工單位; 客戶 用戶; 應聘人員; 監理; 稅務機構; 設備廠家
    several-names low 設計院 設計單位
    several-names medium 技術經理; 營銷部; 營銷部經理; 行政人事經理; 行政人事部; 資料管理員; 項目經理
    several-out-of-department medium 總工辦 技術經理 技術總工程師 總工辦經理
    subordinate-not-a-contact medium 售后部經理 售后維修工程師
    summary-without-duty medium 出納; 營銷部經理; 銷售經理; 項目銷售
    superior-does-not-list low 項目經理 總工辦經理
    superior-does-not-list medium 資料管理員 總工辦經理; 項目銷售 銷售經理
    superior-not-a-contact low 項目銷售 銷售經理
    superior-not-a-contact medium 售后維修工程師 售后部經理; 售后部經理 總經理; 技術經理 總經理; 技術總工程師 總經理
    superior-not-a-contact medium 總工辦經理 總經理
    superior-of-equal-level low 成本部經理 總工辦經理
    title-contradicts-heading medium 營銷部經理; 財務經理
    unit-claimed-twice high 項目部 技術總工程師 總工辦經理
    unit-names-another high 技術經理 技術總工程師 總經理 技術部; 項目經理 技術總工程師 總工辦經理 項目部
    """
)

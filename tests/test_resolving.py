"""Resolving hand-made sheets: every rule by itself."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from orggraph.errors import BadInput
from orggraph.model.manual import DutyArea, Item, Manual, Sheet
from orggraph.model.organisation import Organisation
from orggraph.model.text import Cell, Text
from orggraph.resolving import Aliases, merge, read_aliases, resolve
from orggraph.resolving.cells import part, split, trimmed
from orggraph.resolving.words import words


class Paper:
    """A document that grows as its cells are written, so that each cell knows its place."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.content = ""
        self.sheets: list[Sheet] = []

    def cell(self, text: str) -> Cell:
        start = len(self.content) + 1
        self.content += "|" + text
        return Cell(text, ((start, start + len(text)),))

    def sheet(self, title: str, **given: Any) -> Paper:
        fields: dict[str, Any] = {"heading": self.cell(given.pop("heading", title)), "title": self.cell(title)}
        duties = given.pop("duties", {})
        for name, value in given.items():
            fields[name] = tuple(map(self.cell, value)) if isinstance(value, list) else self.cell(value)
        for area, texts in duties.items():
            cells = [self.cell(text) for text in texts]
            items = tuple(Item(str(at), cell.text, cell.spans) for at, cell in enumerate(cells, 1))
            fields["duties"] = (*fields.get("duties", ()), DutyArea(area, None, items))
        self.sheets.append(Sheet(**fields))
        return self

    def manual(self) -> Manual:
        text = Text(self.name, "text/plain", "0" * 64, self.content)
        return Manual(text, None, tuple(self.sheets), (), ((0, len(self.content), "fields"),))


def resolved(*papers: Paper, aliases: str = "") -> Organisation:
    return resolve([paper.manual() for paper in papers], read_aliases(aliases, "aliases.yaml"))


def edges(organisation: Organisation, kind: str) -> set[tuple[str, str, str]]:
    return {(edge.source, edge.target, edge.basis) for edge in organisation.edges if edge.kind == kind}


def ids(organisation: Organisation, kind: str) -> list[str]:
    return [node.id for node in organisation.nodes if node.kind == kind]


def rules(organisation: Organisation) -> list[str]:
    return [one.rule for one in organisation.findings]


def mentioned(text: str, aliases: str = "") -> dict[str, list[str]]:
    """What one duty is found to mention: ids, with the words."""
    paper = Paper("a.txt").sheet("技術經理", department="技術部", superior="總經理", external_contacts=["客戶", "銀行"])
    paper.sheet("記錄員", department="技術部", superior="技術經理", duties={"1": [text]})
    found = resolved(paper, aliases=aliases)
    return {edge.target: [one.quote for one in edge.evidence] for edge in found.edges if edge.kind == "MENTIONS"}


def test_one_line_stated_from_both_sides_is_one_edge_with_both_quotes() -> None:
    paper = Paper("a.txt").sheet("財務經理", department="財務部", superior="總經理", subordinates=["出納"])
    paper.sheet("出納", department="財務部", superior="財务经理")
    (edge,) = [edge for edge in resolved(paper).edges if edge.source == "position:出納" and edge.kind == "REPORTS_TO"]
    assert edge.stated_by == ("source", "target")
    assert [one.quote for one in edge.evidence] == ["出納", "財务经理"]
    assert edge.documents == ("document:a.txt",)


def test_a_superior_without_a_sheet_is_an_implied_position_of_no_department() -> None:
    found = resolved(Paper("a.txt").sheet("財務經理", department="財務部", superior="總經理"))
    (node,) = [node for node in found.nodes if node.id == "position:總經理"]
    assert (node.properties, node.documents) == ({"implied": True, "title": "總經理"}, ("document:a.txt",))
    assert edges(found, "BELONGS_TO") == {("position:財務經理", "department:財務部", "declared")}
    assert "implied-position" in rules(found)


def test_heading_and_title_that_differ() -> None:
    paper = Paper("a.txt").sheet("財務經理-會計", heading="財務經理", department="財務部")
    paper.sheet("出納", department="財務部", superior="財務經理")
    paper.sheet("營銷部", heading="營銷部經理", department="營銷部")
    paper.sheet("司機", heading="駕駛員", department="營銷部")
    found = resolved(paper)
    named = {node.name: node.aliases for node in found.nodes if node.kind == "Position"}
    assert named == {"財務經理": ("財務經理-會計",), "出納": (), "營銷部經理": (), "司機": ("駕駛員",)}
    assert rules(found).count("title-contradicts-heading") == 3


def test_the_same_title_in_two_departments_is_two_positions() -> None:
    paper = Paper("a.txt").sheet("經理", department="甲部").sheet("文員", department="甲部", superior="經理")
    paper.sheet("經理", department="乙部").sheet("司機", department="丙部", superior="經理")
    found = resolved(paper)
    assert ids(found, "Position") == ["position:乙部/經理", "position:司機", "position:文員", "position:甲部/經理"]
    assert edges(found, "REPORTS_TO") == {("position:文員", "position:甲部/經理", "declared")}
    assert [one.nodes for one in found.findings if one.rule == "ambiguous-name"] == [
        ("position:司機", "position:甲部/經理", "position:乙部/經理")
    ]


def test_everyone_of_two_units_is_declared_for_the_units_and_inferred_for_known_members() -> None:
    paper = Paper("a.txt").sheet("總監", department="總工辦", subordinates=["成本部、項目部所有人員"])
    paper.sheet("成本部經理", department="總工辦", superior="總監")
    found = resolved(paper)
    assert edges(found, "HEADS") >= {
        ("position:總監", "department:成本部", "declared"),
        ("position:總監", "department:項目部", "declared"),
    }
    assert edges(found, "REPORTS_TO") == {
        ("position:成本部經理", "position:總監", "declared"),
        ("position:成本部經理", "position:總監", "inferred"),
    }
    assert rules(found).count("unit-without-members") == 1


def test_every_department_is_kept_as_said_and_spelled_out_as_inferred() -> None:
    paper = Paper("a.txt").sheet("出納", department="財務部", internal_contacts=["公司各个部门"])
    paper.sheet("司機", department="行政部", internal_contacts=["公司其他部門", "項目部"])
    found = resolved(paper)
    assert edges(found, "COMMUNICATES_WITH") == {
        ("position:出納", "department:公司各部門", "declared"),
        ("position:出納", "department:財務部", "inferred"),
        ("position:出納", "department:行政部", "inferred"),
        ("position:司機", "department:公司其他部門", "declared"),
        ("position:司機", "department:財務部", "inferred"),
        ("position:司機", "department:項目部", "declared"),
    }
    (node,) = [node for node in found.nodes if node.id == "department:公司各部門"]
    assert node.aliases == ("公司各个部门",)
    assert node.properties == {"collective": True, "implied": True}
    assert ("department:公司各部門", "organization:公司", "inferred") not in edges(found, "PART_OF")


def test_aliases_lead_contacts_to_one_node() -> None:
    paper = Paper("a.txt").sheet("出納", department="行政人事部", external_contacts=["各大銀行"])
    paper.sheet("會計", department="財務部", internal_contacts=["行政部"], external_contacts=["銀行", "街道辦"])
    aliases = (
        "departments: {行政人事部: [行政部]}\nexternal_parties: {銀行: [各大銀行]}\ncategories: {bureau: [街道辦]}"
    )
    found = resolved(paper, aliases=aliases)
    assert edges(found, "COMMUNICATES_WITH") == {
        ("position:出納", "external_party:銀行", "declared"),
        ("position:會計", "external_party:銀行", "declared"),
        ("position:會計", "external_party:街道辦", "declared"),
        ("position:會計", "department:行政人事部", "declared"),
    }
    assert {node.name: node.properties["category"] for node in found.nodes if node.kind == "ExternalParty"} == {
        "銀行": "bank",
        "街道辦": "bureau",
    }


def test_contradicting_sheets_keep_both_lines_and_give_a_finding() -> None:
    paper = Paper("a.txt").sheet("甲經理", subordinates=["文員"]).sheet("乙經理", subordinates=["司機"])
    paper.sheet("文員", superior="乙經理")
    found = resolved(paper)
    assert edges(found, "REPORTS_TO") == {
        ("position:文員", "position:甲經理", "declared"),
        ("position:文員", "position:乙經理", "declared"),
        ("position:司機", "position:乙經理", "declared"),
    }
    quotes = {one.rule: [each.quote for each in one.evidence] for one in found.findings}
    assert quotes["subordinate-names-another"] == ["文員", "乙經理"]
    assert quotes["superior-does-not-list"] == ["乙經理", "司機"]


def test_several_possible_heads_are_a_finding_and_no_edge() -> None:
    paper = Paper("a.txt").sheet("工程經理", department="技術部", superior="總經理")
    paper.sheet("設計經理", department="技術部", superior="總經理")
    found = resolved(paper)
    assert edges(found, "HEADS") == set()
    assert "head-unclear" in rules(found)


def test_a_post_named_as_its_own_superior_and_a_unit_as_superior_are_findings() -> None:
    found = resolved(Paper("a.txt").sheet("總監", superior="總監").sheet("文員", superior="質檢科"))
    assert edges(found, "REPORTS_TO") == set()
    assert rules(found) == ["self-reference", "unit-as-person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("協助技術部與客戶溝通", {"department:技術部": ["技術部"], "external_party:客戶": ["客戶"]}),
        ("协助技术部", {"department:技術部": ["技术部"]}),
        ("編寫標書的技術部分", {}),
        ("技術部分析圖紙", {"department:技術部": ["技術部"]}),
        ("管理客戶端軟件和銀行卡", {}),
        ("技術部經理交辦的工作", {}),
        ("副總經理交辦的工作", {}),
        ("向總經理匯報,由總經理批準", {"position:總經理": ["總經理", "總經理"]}),
        ("向總經理助理匯報", {}),
        ("走訪供應商", {}),
    ],
)
def test_mentions(text: str, expected: dict[str, list[str]]) -> None:
    assert mentioned(text) == expected


def test_a_name_only_the_alias_file_knows_is_mentioned_and_becomes_a_node() -> None:
    aliases = "systems: {金石系統: [金石]}\nexternal_parties: {稅務機構: [國地稅]}"
    assert mentioned("在金石登記國地稅發票", aliases) == {
        "system:金石系統": ["金石"],
        "external_party:稅務機構": ["國地稅"],
    }


def test_a_mentioned_party_is_an_inferred_contact_apart_from_the_declared_one() -> None:
    paper = Paper("a.txt").sheet("文員", external_contacts=["客戶"], duties={"1": ["接待客戶,答復客戶"]})
    contacts = [edge for edge in resolved(paper).edges if edge.kind == "COMMUNICATES_WITH"]
    assert [(edge.basis, edge.stated_by, len(edge.evidence)) for edge in contacts] == [
        ("declared", ("source",), 1),
        ("inferred", (), 2),
    ]
    assert {edge.properties["scope"] for edge in contacts} == {"external"}


def test_repeated_numbers_get_a_suffix() -> None:
    paper = Paper("a.txt").sheet("文員", duties={"1": ["收文"], "2": ["發文", "歸檔"]})
    paper.sheets[0] = Sheet(
        paper.sheets[0].heading,
        paper.sheets[0].title,
        duties=(
            *paper.sheets[0].duties,
            DutyArea("2", None, (Item("1", "收", ((0, 1),)), Item(None, "發", ((1, 2),)))),
        ),
    )
    assert ids(resolved(paper), "Duty") == [
        "duty:文員/1.1",
        "duty:文員/2.-",
        "duty:文員/2.1",
        "duty:文員/2.1#2",
        "duty:文員/2.2",
    ]


def test_an_indicator_is_shared_and_named_once() -> None:
    found = resolved(Paper("a.txt").sheet("文員", kpis=["滿意度", "滿意度"]).sheet("司機", kpis=["满意度"]))
    assert ids(found, "Kpi") == ["kpi:滿意度"]
    assert {edge.source: len(edge.evidence) for edge in found.edges if edge.kind == "MEASURED_BY"} == {
        "position:文員": 2,
        "position:司機": 1,
    }


def test_two_documents_support_one_fact_and_their_order_does_not_matter() -> None:
    first = Paper("a.txt").sheet("出納", department="財務部", superior="財務經理", duties={"1": ["管錢"]})
    second = Paper("b.txt").sheet("財務經理", department="財務部", subordinates=["出納"])
    third = Paper("c.txt").sheet("出納", department="财务部", level="普通", duties={"1": ["管錢"]})
    papers = [paper.manual() for paper in (first, second, third)]
    results = {repr(resolve(order, Aliases())) for order in permutations(papers)}
    assert len(results) == 1
    found = resolve(papers, Aliases())
    assert ids(found, "Duty") == ["duty:出納/1.1"]
    supported = {edge.kind: edge.documents for edge in found.edges if edge.source == "position:出納"}
    assert supported["HAS_DUTY"] == ("document:a.txt", "document:c.txt")
    assert supported["REPORTS_TO"] == ("document:a.txt", "document:b.txt")
    assert supported["BELONGS_TO"] == ("document:a.txt", "document:c.txt")
    (node,) = [node for node in found.nodes if node.id == "position:出納"]
    assert node.properties == {"implied": False, "level": "普通", "title": "出納"}


def test_a_newcomer_does_not_rename_what_is_there() -> None:
    old = Paper("z.txt").sheet("出納", department="財務部", level="普通", duties={"1": ["管錢"]}).manual()
    new = Paper("a.txt").sheet("出納", department="财务部", level="主管", duties={"1": ["開票"]}).manual()
    found = resolve([new, old], Aliases(), {"z.txt": 1, "a.txt": 2})
    nodes = {node.id: node.properties for node in found.nodes}
    assert nodes["position:出納"]["level"] == "普通"
    assert (nodes["duty:出納/1.1"]["text"], nodes["duty:出納/1.1#2"]["text"]) == ("管錢", "開票")
    assert ids(found, "Department") == ["department:財務部"]


def test_no_manual_is_no_organisation() -> None:
    assert resolve([], Aliases()) == Organisation((), ())


def test_heads_of_all_departments_are_spelled_out() -> None:
    paper = Paper("a.txt").sheet("財務經理", department="財務部", superior="總經理")
    paper.sheet("行政經理", department="行政部", superior="總經理", internal_contacts=["各部門負責人"])
    assert edges(resolved(paper), "COMMUNICATES_WITH") == {
        ("position:行政經理", "department:公司各部門負責人", "declared"),
        ("position:行政經理", "position:財務經理", "inferred"),
    }


def test_two_sheets_of_one_position_are_one_and_what_they_disagree_on_is_a_finding() -> None:
    paper = (
        Paper("a.txt").sheet("出納", department="財務部", level="普通").sheet("出納", department="財務部", level="主管")
    )
    paper.sheet("車隊", heading="司機", department="財務部").sheet("車隊長", department="車隊")
    found = resolved(paper)
    assert ids(found, "Position") == ["position:出納", "position:司機", "position:車隊長"]
    assert [(one.rule, one.nodes[0], [each.quote for each in one.evidence]) for one in found.findings] == [
        ("described-twice", "position:出納", ["出納", "出納"]),
        ("sheets-disagree", "position:出納", ["主管"]),
        ("title-contradicts-heading", "position:司機", ["司機", "車隊"]),
    ]


def test_a_contact_that_is_ambiguous_or_the_post_itself_is_a_finding() -> None:
    paper = Paper("a.txt").sheet("經理", department="甲部").sheet("經理", department="乙部")
    paper.sheet("文員", department="丙部", internal_contacts=["經理", "文員"], duties={"1": ["向經理匯報"]})
    paper.sheets[2] = replace(paper.sheets[2], other={"備註": paper.cell("兼職")})
    found = resolved(paper)
    assert edges(found, "COMMUNICATES_WITH") == set()
    assert edges(found, "MENTIONS") == set()
    assert rules(found) == ["ambiguous-name", "ambiguous-name", "self-reference"]
    (clerk,) = [node for node in found.nodes if node.id == "position:文員"]
    assert clerk.properties["other"] == ("備註: 兼職",)


def test_latin_names_are_not_found_within_words() -> None:
    assert mentioned("用ERP和ERPX以及MERP記賬", "systems: {ERP: []}") == {"system:ERP": ["ERP"]}


def test_edges_join_nodes_that_are_there_and_everything_is_sorted() -> None:
    paper = Paper("a.txt").sheet(
        "經理", department="甲部", superior="總經理", internal_contacts=["各部門"], kpis=["率"]
    )
    found = resolved(paper)
    known = [node.id for node in found.nodes]
    assert known == sorted(set(known))
    assert [edge.id for edge in found.edges] == sorted({edge.id for edge in found.edges})
    assert {end for edge in found.edges for end in (edge.source, edge.target)} <= set(known)


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("posts: {}", "a.yaml:1: unknown key 'posts'; known are organization, departments, positions, "),
        ("departments: [甲部]", "a.yaml:1: a section must be a mapping of names (name: [other names])."),
        ("departments:\n  甲部: 乙部", "a.yaml:2: a list of names is expected here, such as [行政部]."),
        ("departments:\n  甲部: [丙部]\n  乙部: [丙部]", "a.yaml:3: '丙部' stands for both '甲部' and '乙部'; "),
        ("departments:\n  甲部: []\n  甲部: []", "a.yaml:3: '甲部' stands twice; join the two lists."),
        ("positions:\n  甲: [乙]\ndifferent: [[乙, 甲]]", "a.yaml:2: '乙' is given as another name of '甲', but "),
        ("different: 甲", "a.yaml:1: `different` is a list of lists of names."),
        ("organization: ''", "a.yaml:1: a name is expected here."),
        ("a: [", "a.yaml:1: not valid YAML ("),
    ],
)
def test_a_bad_alias_file_is_refused_with_file_and_line(source: str, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_aliases(source, "a.yaml")
    assert str(caught.value).startswith(sentence)


def test_alias_files_of_several_documents_are_joined() -> None:
    one = read_aliases("organization: 公司\nsystems: {甲系統: [甲]}", "a.yaml")
    other = read_aliases("systems: {甲系統: [乙]}\ndifferent: [[丙, 丁]]", "b.yaml")
    joined = merge([one, other])
    assert joined == Aliases(organization="公司", systems={"甲系統": ("甲", "乙")}, different=(("丙", "丁"),))
    with pytest.raises(BadInput, match="disagree: '甲' stands for both '甲系統' and '丙系統'"):
        merge([one, read_aliases("systems: {丙系統: [甲]}", "c.yaml")])


def test_parts_of_a_cell_know_their_places() -> None:
    cell = Cell(" 甲部、乙 部 ", ((10, 13), (20, 25)))
    assert split(cell, words().separators) == (Cell("甲部", ((11, 13),)), Cell("乙 部", ((21, 24),)))
    assert trimmed(cell) == Cell("甲部、乙 部", ((11, 13), (20, 24)))
    assert part(cell, 3, 3) == Cell("", ())


def departments_of(said: str) -> Paper:
    """Two departments with their heads and a clerk, one project team's, and a post that speaks of many."""
    paper = Paper("a.txt").sheet("財務經理", department="財務部", superior="總經理")
    paper.sheet("出納", department="財務部", superior="財務經理", internal_contacts=[said])
    paper.sheet("銷售經理", department="銷售部", superior="總經理")
    return paper.sheet("施工員", department="第一項目部", superior="總經理")


UNITS = {"department:財務部", "department:銷售部", "department:第一項目部"}
HEADS = {"position:財務經理", "position:銷售經理"}


@pytest.mark.parametrize(
    ("said", "group", "meant"),
    [
        ("所有部門", "公司各部門", UNITS),
        ("各 部門", "公司各部門", UNITS),
        ("公司內各部門", "公司各部門", UNITS),
        ("學校各部門", "公司各部門", UNITS),
        ("院內各科室", "公司各部門", UNITS),
        ("All departments", "公司各部門", UNITS),
        ("其他部門", "公司其他部門", UNITS - {"department:財務部"}),
        ("企業其他部門", "公司其他部門", UNITS - {"department:財務部"}),
        ("酒店其他部門", "公司其他部門", UNITS - {"department:財務部"}),
        ("other departments", "公司其他部門", UNITS - {"department:財務部"}),
        ("各部門負責人", "公司各部門負責人", HEADS),
        ("all department heads", "公司各部門負責人", HEADS),
        ("全體員工", "公司全體員工", {*HEADS, "position:施工員"}),
        ("all staff", "公司全體員工", {*HEADS, "position:施工員"}),
        ("各項目部", "各項目部", {"department:第一項目部"}),
        ("各项目部", "各项目部", {"department:第一項目部"}),
        ("各臨床科室", "各臨床科室", set[str]()),
        ("4 managers", "4 managers", set[str]()),
        ("相關部門", "相關部門", set[str]()),
    ],
)
def test_a_group_is_kept_as_said_and_spelled_out_as_far_as_known(said: str, group: str, meant: set[str]) -> None:
    found = resolved(departments_of(said))
    (node,) = [node for node in found.nodes if node.properties.get("collective")]
    assert (node.name, node.properties) == (group, {"collective": True, "implied": True})
    assert edges(found, "COMMUNICATES_WITH") == {
        ("position:出納", node.id, "declared"),
        *(("position:出納", one, "inferred") for one in meant),
    }
    assert [one.rule for one in found.findings if node.id in one.nodes] == []


def test_everyone_of_a_unit_as_a_contact_is_the_unit_and_its_people() -> None:
    found = resolved(departments_of("銷售部所有人員"))
    assert edges(found, "COMMUNICATES_WITH") == {
        ("position:出納", "department:銷售部", "declared"),
        ("position:出納", "position:銷售經理", "inferred"),
    }


@pytest.mark.parametrize("name", ["技術部分", "部門經理助理", "4 managers of sales", "departments", "各項目"])
def test_names_that_only_look_like_a_group(name: str) -> None:
    assert words().collective(name) is None


@pytest.mark.parametrize(
    ("category", "names"),
    [
        ("bank", "各大銀行|农业银行|bank|保險公司"),
        (
            "government",
            "稅務局|税务|工商|社保|公積金中心|海關|質監站|消防队|交警|街道辦|劳动局|tax bureau|Customs|police",
        ),
        ("media", "媒體|新聞媒體|广告公司|media"),
        ("logistics", "物流公司|快遞|快递|运输公司|courier"),
        ("supplier", "供應商|设备廠家|代理商|經銷商|vendor|suppliers|Distributor"),
        ("client", "客戶|客户|業主|顧客|customers|client"),
        ("property", "房東|物業公司|landlord"),
        ("education", "學校|高等院校|培訓中心|university|business school"),
        ("design", "設計院|设计单位|監理"),
        ("professional", "會計師事務所|律師|律师事务所|auditor|law firm|External Auditors"),
        ("recruitment", "獵頭公司|招聘網站|人才市场|headhunters"),
        ("applicant", "求職者|應聘人員|candidates"),
        ("peer", "同行|行業協會|competitors"),
        ("other", "外星人|someone"),
    ],
)
def test_what_a_partner_is_by_its_name(category: str, names: str) -> None:
    each = names.split("|")
    assert {name: words().category(name) for name in each} == dict.fromkeys(each, category)


def test_an_authority_mentions_too() -> None:
    paper = Paper("a.txt").sheet("財務經理", department="財務部", superior="總經理", external_contacts=["銀行"])
    paper.sheet("出納", department="財務部", superior="財務經理")
    cell = paper.cell("有權拒絕銀行與財務部分人員的要求")
    paper.sheets[1] = replace(paper.sheets[1], authorities=(Item("1", cell.text, cell.spans),))
    found = resolved(paper)
    assert edges(found, "MENTIONS") == {("authority:出納/1", "external_party:銀行", "mined")}
    assert ("position:出納", "external_party:銀行", "inferred") in edges(found, "COMMUNICATES_WITH")
    (mention,) = [edge for edge in found.edges if edge.kind == "MENTIONS"]
    assert [(one.quote, paper.content[one.spans[0][0] : one.spans[0][1]]) for one in mention.evidence] == [
        ("銀行", "銀行")
    ]


def test_what_a_position_must_not_do_is_no_duty() -> None:
    paper = Paper("a.txt").sheet("出納", department="財務部", superior="總經理")
    cell = paper.cell("不得兼任會計")
    paper.sheets[0] = replace(paper.sheets[0], limits=(Item("1", cell.text, cell.spans),))
    found = resolved(paper)
    assert ids(found, "Duty") == []
    (node,) = [node for node in found.nodes if node.id == "position:出納"]
    assert node.properties["limits"] == ("不得兼任會計",)


def two_managers() -> Paper:
    return Paper("a.txt").sheet("經理", department="甲部").sheet("經理", department="乙部")


def disagreeing(field: str) -> Paper:
    """Two sheets of one position, which give a field in different words."""
    first = Paper("a.txt").sheet("出納", department="財務部", **{field: "普通"})
    return first.sheet("出納", department="財務部", **{field: "主管"})


@pytest.mark.parametrize(
    ("paper", "rule", "en", "zh"),
    [
        (
            two_managers().sheet("司機", department="丙部", superior="經理"),
            "ambiguous-name",
            "'經理' in the sheet of '司機' can be position:甲部/經理 or position:乙部/經理.",
            "「司機」的說明書中的「經理」所指不明，可能是崗位「甲部/經理」或崗位「乙部/經理」。",
        ),
        (
            two_managers().sheet("經理", department="丁部").sheet("司機", department="丙部", superior="經理"),
            "ambiguous-name",
            "'經理' in the sheet of '司機' can be position:甲部/經理 or position:乙部/經理 or position:丁部/經理.",
            "「司機」的說明書中的「經理」所指不明，可能是崗位「甲部/經理」、崗位「乙部/經理」或崗位「丁部/經理」。",
        ),
        (
            Paper("a.txt")
            .sheet("倉庫", department="倉庫")
            .sheet("司機", department="丙部", internal_contacts=["倉庫"]),
            "ambiguous-name",
            "'倉庫' in the sheet of '司機' can be position:倉庫 or department:倉庫.",
            "「司機」的說明書中的「倉庫」所指不明，可能是崗位「倉庫」或部門「倉庫」。",
        ),
        (
            two_managers().sheet("經理"),
            "which-position",
            "The sheet of '經理' can be position:乙部/經理 or position:甲部/經理; it is kept as a post of its own.",
            "「經理」的說明書所指不明，可能是崗位「乙部/經理」或崗位「甲部/經理」；暫且另作一個崗位。",
        ),
        (
            Paper("a.txt").sheet("文員", superior="質檢科"),
            "unit-as-person",
            "'文員' gives the unit '質檢科' as its superior; who in it is not said.",
            "「文員」的直接上級填的是部門「質檢科」，沒有說明是其中哪個崗位。",
        ),
        (
            Paper("a.txt").sheet("總監", superior="總監"),
            "self-reference",
            "'總監' is named as its own superior.",
            "「總監」把自己列為直接上級。",
        ),
        (
            Paper("a.txt").sheet("總監", subordinates=["總監"]),
            "self-reference",
            "'總監' is named as its own subordinate.",
            "「總監」把自己列為直接下級。",
        ),
        (
            Paper("a.txt").sheet("總監", internal_contacts=["總監"]),
            "self-reference",
            "'總監' is named as its own contact.",
            "「總監」把自己列為溝通對象。",
        ),
        (
            Paper("a.txt").sheet("總監", subordinates=["質檢科全體人員"]),
            "unit-without-members",
            "'總監' leads everyone of '質檢科', but no described position is known to be of it.",
            "「總監」管理「質檢科」全體人員，但未見屬於「質檢科」的崗位說明書。",
        ),
        (
            Paper("a.txt").sheet("工程經理", department="技術部").sheet("設計經理", department="技術部"),
            "head-unclear",
            "Several positions may head '技術部': 工程經理、設計經理.",
            "可能主管「技術部」的崗位不止一個：「工程經理」和「設計經理」。",
        ),
        (
            Paper("a.txt").sheet("乙經理", subordinates=["司機", "會計"]).sheet("文員", superior="乙經理"),
            "superior-does-not-list",
            "'文員' names '乙經理' as its superior, but the sheet of '乙經理' lists 司機、會計.",
            "「文員」寫的直接上級是「乙經理」，但「乙經理」的說明書列出的直接下級是「司機」和「會計」。",
        ),
        (
            Paper("a.txt").sheet("乙經理", level="高").sheet("文員", superior="乙經理"),
            "superior-does-not-list",
            "'文員' names '乙經理' as its superior, but the sheet of '乙經理' lists no one.",
            "「文員」寫的直接上級是「乙經理」，但「乙經理」的說明書沒有列出任何直接下級。",
        ),
        (
            Paper("a.txt").sheet("甲經理", subordinates=["文員"]).sheet("文員", superior="乙經理、丙經理"),
            "subordinate-names-another",
            "'甲經理' lists '文員' below itself, but '文員' names '乙經理、丙經理' as its superior.",
            "「甲經理」把「文員」列為直接下級，但「文員」寫的直接上級是「乙經理」和「丙經理」。",
        ),
        *(
            (
                disagreeing(field),
                "sheets-disagree",
                f"The sheets of '出納' give different words for its {field}; '普通' is kept.",
                f"「出納」的幾份說明書寫的{zh}不同，保留「普通」。",
            )
            for field, zh in (("level", "職級"), ("summary", "概述"), ("headcount", "編制人數"))
        ),
        (
            Paper("a.txt").sheet("司機", heading="駕駛員", department="營銷部"),
            "title-contradicts-heading",
            "The sheet of '司機' also calls it '駕駛員'; it is kept as another name.",
            "「司機」的說明書又稱其為「駕駛員」，保留為其別名。",
        ),
        (
            Paper("a.txt").sheet("營銷部", heading="營銷部經理", department="營銷部"),
            "title-contradicts-heading",
            "The sheet of '營銷部經理' also calls it '營銷部'; it is not taken as its name.",
            "「營銷部經理」的說明書又稱其為「營銷部」，不作為其名稱。",
        ),
        (
            disagreeing("level"),
            "described-twice",
            "'出納' has several sheets in one document; they are read as one position.",
            "「出納」在同一份文件中有多份說明書，按同一個崗位讀取。",
        ),
        (
            Paper("a.txt").sheet("出納", superior="總經理"),
            "implied-position",
            "The position '總經理' is named, but no sheet describes it.",
            "文件提到崗位「總經理」，但沒有它的說明書。",
        ),
        (
            Paper("a.txt").sheet("出納", internal_contacts=["倉儲部"]),
            "implied-department",
            "The department '倉儲部' is named, but no sheet describes it.",
            "文件提到部門「倉儲部」，但沒有屬於它的崗位說明書。",
        ),
    ],
)
def test_each_rule_is_said_in_english_and_in_chinese(paper: Paper, rule: str, en: str, zh: str) -> None:
    found = resolved(paper).findings
    assert [(one.sentence, one.chinese) for one in found if one.rule == rule] == [(en, zh)]


@pytest.mark.parametrize(
    ("superior", "above"),
    [
        ("行政及人力資源經理", ["position:行政及人力資源經理"]),
        ("屋苑經理、行政及人力資源經理", ["position:屋苑經理", "position:行政及人力資源經理"]),
        ("工程經理及財務經理", ["position:工程經理", "position:財務經理"]),
        ("Production Manager and Project Manager", ["position:Production Manager", "position:Project Manager"]),
        ("Sales and Marketing Manager", ["position:Sales and Marketing Manager"]),
    ],
)
def test_what_joins_two_posts_may_stand_within_one(superior: str, above: list[str]) -> None:
    found = resolved(Paper("a.txt").sheet("文員", department="總務部", superior=superior))
    assert [edge.target for edge in found.edges if edge.kind == "REPORTS_TO"] == above

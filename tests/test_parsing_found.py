"""Reading what manuals found elsewhere print: numbers before labels, lines without colons, lists under names."""

from __future__ import annotations

from orggraph.model.manual import Sheet
from orggraph.parsing import parse
from orggraph.readers import read_bytes


def read(text: str, name: str = "manual.txt") -> tuple[Sheet, ...]:
    return parse(read_bytes(name, text.encode())).sheets


def shown(sheet: Sheet) -> dict[str, object]:
    """The fields that have something, as text."""
    cells = {
        "title": sheet.title,
        "department": sheet.department,
        "superior": sheet.superior,
        "level": sheet.level,
        "summary": sheet.summary,
    }
    lists = {"subordinates": sheet.subordinates, "internal": sheet.internal_contacts, "kpis": sheet.kpis}
    duties = [(a.area and a.area.text, [item.text for item in a.items]) for a in sheet.duties]
    found: dict[str, object] = {name: cell.text for name, cell in cells.items() if cell}
    found |= {name: [cell.text for cell in some] for name, some in lists.items() if some}
    return found | ({"duties": duties} if duties else {})


def test_the_numbers_of_labels_in_a_flattened_form_end_no_values() -> None:
    flat = (
        "採購員職務說明書一、基本資料1、職務名稱：採購員2、直接上級：採購組長3、所屬部門：廠務部4、職務等級：二級"
        "二、工作概要按時買齊公司內部的用料三、工作職責編號事由1、向三家詢價2、登記到貨日期3、催交逾期的料件"
    )
    (sheet,) = read(flat)
    assert shown(sheet) == {
        "title": "採購員",
        "department": "廠務部",
        "superior": "採購組長",
        "level": "二級",
        "summary": "按時買齊公司內部的用料",
        "duties": [(None, ["向三家詢價", "登記到貨日期", "催交逾期的料件"])],
    }


def test_a_figure_at_the_end_of_a_value_is_no_labels_number() -> None:
    (sheet,) = read(
        "倉管員崗位說明書崗位名稱：倉管員所屬部門：倉儲2直接上級：倉儲2、倉儲3課課長工作職責：1、收貨2、發料"
    )
    assert shown(sheet) == {
        "title": "倉管員",
        "department": "倉儲2",
        "superior": "倉儲2、倉儲3課課長",
        "duties": [(None, ["收貨", "發料"])],
    }


def test_a_qualifier_and_a_bullet_before_a_label_are_parts_of_it() -> None:
    (sheet,) = read(
        "一、基本信息\n*崗位名稱：倉儲主管\n*所屬部門：物流部\n*直接上級：物流經理\n二、核心工作職責\n(一)收貨\n1.核對送貨單。\n"
    )
    assert shown(sheet) == {
        "title": "倉儲主管",
        "department": "物流部",
        "superior": "物流經理",
        "duties": [("收貨", ["核對送貨單。"])],
    }


def test_lines_that_name_positions_open_sheets_where_a_sentence_only_mentions_duties() -> None:
    found = read(
        "各個門店的崗位職責的要點如下。\n一、客服主管\n"
        "客服主管是顧客與門店之間的橋樑，工作包括：\n- 接聽來電\n- 登記投訴\n"
        "二、保管員的質量職責：\n1、按批號堆放貨品\n2、記錄庫房的溫度\n三、核算崗\n負責每月的結賬；\n編制成本報表。\n"
    )
    assert [shown(sheet) for sheet in found] == [
        {
            "title": "客服主管",
            "summary": "客服主管是顧客與門店之間的橋樑，工作包括：",
            "duties": [(None, ["接聽來電", "登記投訴"])],
        },
        {"title": "保管員", "duties": [(None, ["按批號堆放貨品", "記錄庫房的溫度"])]},
        {"title": "核算崗", "duties": [(None, ["負責每月的結賬；", "編制成本報表。"])]},
    ]


def test_duties_of_everybody_are_no_position() -> None:
    (sheet,) = read("工作崗位職責\n各人照章辦事。\n一.總經辦\n總經理崗位職責：\n1、決定年度的預算\n2、簽署合同\n")
    assert shown(sheet) == {
        "title": "總經理",
        "department": "總經辦",
        "duties": [(None, ["決定年度的預算", "簽署合同"])],
    }


def test_a_form_whose_labels_no_colon_closes() -> None:
    (sheet,) = read(
        "倉儲公司司機崗位職責說明書\n崗位基本信息\n崗位名稱司機所屬部門車隊崗位職等三級\n直接上級車隊隊長直接下屬無\n"
        "崗位概要：把貨送到門店\n職責描述\n1.出車前檢查輪胎；\n2.直接上級交辦的其他任務。\n"
    )
    assert shown(sheet) == {
        "title": "司機",
        "department": "車隊",
        "superior": "車隊隊長",
        "level": "三級",
        "summary": "把貨送到門店",
        "duties": [(None, ["出車前檢查輪胎；", "直接上級交辦的其他任務。"])],
    }


def test_numbered_labels_with_a_blank_before_their_values() -> None:
    (sheet,) = read(
        "職位說明書\n\n一、基本資料\n\n(1)崗位名稱 採購主任。\n\n(2)直接上級職位 廠長。\n\n(3)所屬部門 採購課。\n\n"
        "二、工作概要\n\n(1)工作摘要 讓生產線不缺料。\n"
    )
    assert shown(sheet) == {
        "title": "採購主任",
        "department": "採購課",
        "superior": "廠長",
        "summary": "讓生產線不缺料。",
    }


def test_the_first_line_names_the_only_english_form_and_small_letters_are_no_labels() -> None:
    (sheet,) = read(
        "Night Auditor Supervisor - Harbour Inn\nAbout the Job\nDepartment: Front Desk\nReports to: Duty Manager\n"
        "Summary: Closes the day's accounts.\nDuties and Responsibilities:\n1. Balances the tills.\n"
        "2. Keeps good working\nrelationships\nwith the day shift.\n"
    )
    assert shown(sheet) == {
        "title": "Night Auditor Supervisor",
        "department": "Front Desk",
        "superior": "Duty Manager",
        "summary": "Closes the day's accounts.",
        "duties": [(None, ["Balances the tills.", "Keeps good working\nrelationships\nwith the day shift."])],
    }


def test_a_word_for_the_title_in_a_sentence_opens_no_sheet() -> None:
    (sheet,) = read(
        "Position: Harbour Master Reports to: Port Director Position Objective: Keeps the port safe. "
        "Nature and Scope: This is the most senior position within the harbour and answers to nobody else."
    )
    assert shown(sheet) == {
        "title": "Harbour Master",
        "superior": "Port Director",
        "summary": "Keeps the port safe.",
    }


def test_how_many_there_are_stays_out_of_names_in_brackets() -> None:
    (sheet,) = read("崗位名稱：生產主管\n直接上級：廠長\n直接下屬：班組長(3-5人)、統計員（共2名）、焊工(夜班)\n")
    assert shown(sheet) == {
        "title": "生產主管",
        "superior": "廠長",
        "subordinates": ["班組長", "統計員", "焊工(夜班)"],
    }


def test_labels_run_together_in_lines_and_a_sentence_behind_a_headings_word() -> None:
    (sheet,) = read(
        "保健員崗位說明書\n崗位名稱：保健員崗位編號：\n所屬部門/科室：醫務室 直屬上司職位：園長\n"
        "崗位描述：負責全園的晨檢\n崗位職責：\n1、登記缺席的幼兒\n2、檢查食譜\n"
    )
    assert shown(sheet) == {
        "title": "保健員",
        "department": "醫務室",
        "superior": "園長",
        "summary": "負責全園的晨檢",
        "duties": [(None, ["登記缺席的幼兒", "檢查食譜"])],
    }


def test_a_form_on_lines_that_are_pages_is_cut_in_their_midst() -> None:
    (sheet,) = read(
        "某廠工作說明書 一、崗位資料 崗位名稱：車間主任 所屬部門：一車間 直接上級：廠長\n"
        "直接下級：班長 二、崗位職責： 1、安排每天的生產 2、考核直屬下級並輔導他們 3、控制用料\n"
        "4、清點成品 三、工作權限： 1、調換班次\n"
    )
    assert shown(sheet) == {
        "title": "車間主任",
        "department": "一車間",
        "superior": "廠長",
        "subordinates": ["班長"],
        "duties": [(None, ["安排每天的生產", "考核直屬下級並輔導他們", "控制用料", "清點成品"])],
    }


def test_a_grade_of_two_characters_in_a_flattened_form_is_one_even_where_its_value_repeats_it() -> None:
    (sheet,) = read(
        "總會計師職務說明書崗位名稱總會計師所在部門財務部直接上級董事會職系管理職系直接下級會計、出納"
        "崗位分析日期2001年本職：管好公司的賬目職責與工作任務：1、編制年度預算2、核對往來賬目"
    )
    assert shown(sheet) == {
        "title": "總會計師",
        "department": "財務部",
        "superior": "董事會",
        "level": "管理職系",
        "summary": "管好公司的賬目",
        "subordinates": ["會計", "出納"],
        "duties": [(None, ["編制年度預算", "核對往來賬目"])],
    }


def test_an_empty_label_has_not_the_next_label_for_its_value() -> None:
    (sheet,) = read(
        "崗位名稱\n招聘專員\n所屬部門\n人事部\n直接上級\n人事經理\n崗位等級\n薪酬帶寬\n制定日期\n生效日期\n"
    )
    assert shown(sheet) == {"title": "招聘專員", "department": "人事部", "superior": "人事經理"}

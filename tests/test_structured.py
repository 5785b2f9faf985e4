"""Tables, workbooks and the native format: whole values, refusals with their lines, and the way back."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import neo4j
import openpyxl
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from seeded import SEED, plant

from orggraph.cli import main
from orggraph.errors import BadInput, UnreadableFile
from orggraph.formats.native import native, schema
from orggraph.formats.reading import reading
from orggraph.loading import import_text
from orggraph.model.manual import Manual
from orggraph.model.organisation import Organisation
from orggraph.model.text import Text
from orggraph.parsing import parse
from orggraph.readers import read_bytes, read_file
from orggraph.readers.native import FIELDS
from orggraph.resolving import read_aliases, resolve
from orggraph.settings import Bolt

STAFF = """崗位名稱,崗位編號,所屬部門,直接上級,編制,內部溝通,外部溝通,KPI
出納,F-2,財務部,F-1,2,"行政部、採購部",銀行,"準確率;及時率"
財務經理,F-1,財務部,總經理,1,,"稅務機構
銀行",
"""


def manual(name: str, content: str | bytes) -> Manual:
    return parse(read_bytes(name, content.encode() if isinstance(content, str) else content))


def words(value: Any) -> Any:
    """A plain reading without its spans."""
    if isinstance(value, list):
        return [words(item) for item in value]
    if isinstance(value, dict):
        if set(value) == {"text", "spans"}:
            return value["text"]
        return {name: words(item) for name, item in value.items() if name != "spans" and item not in (None, [], {})}
    return value


def sheets(read: Manual) -> list[dict[str, Any]]:
    return words(reading(read)["sheets"])


def cells(text: Text) -> list[tuple[int, int, str]]:
    return [(block.row, block.column, text.content[slice(*block.span)]) for block in text.blocks]


def resolved(*manuals: Manual, aliases: str = "") -> Organisation:
    return resolve(manuals, read_aliases(aliases, "aliases.yaml"))


def edges(organisation: Organisation, kind: str) -> set[tuple[str, str]]:
    return {(edge.source, edge.target) for edge in organisation.edges if edge.kind == kind and edge.basis == "declared"}


def described(organisation: Organisation) -> dict[str, dict[str, Any]]:
    nodes = (node for node in organisation.nodes if node.kind == "Position" and not node.properties["implied"])
    return {node.id: {k: v for k, v in node.properties.items() if k not in ("implied", "title")} for node in nodes}


# Tables in text.


def test_a_row_a_sheet() -> None:
    read = manual("staff.csv", STAFF)
    assert read.coverage()["unread"] == 0
    assert [(s.title.text, s.code and s.code.text, s.headcount and s.headcount.text) for s in read.sheets] == [
        ("出納", "F-2", "2"),
        ("財務經理", "F-1", "1"),
    ]
    first, second = sheets(read)
    assert (first["superior"], first["internal_contacts"], first["kpis"]) == (
        "F-1",
        ["行政部", "採購部"],
        ["準確率", "及時率"],
    )
    assert second["external_contacts"] == ["稅務機構", "銀行"]


def test_cells_stand_in_the_files_own_text() -> None:
    content = '\ufeffsep=;\r\n甲; "乙;丙" ;\r\n"say ""hi""";\t;丁'
    text = read_bytes("a.csv", content.encode())
    assert text.content == content
    assert cells(text) == [(0, 0, "甲"), (0, 1, "乙;丙"), (1, 0, 'say ""hi""'), (1, 2, "丁")]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_every_delimiter_and_encoding_reads_the_same(delimiter: str, encoding: str) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter=delimiter).writerows(csv.reader(STAFF.splitlines(keepends=True)))
    read = manual("staff.csv", written.getvalue().encode(encoding))
    assert sheets(read) == sheets(manual("staff.csv", STAFF))


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.lists(st.text('ab"甲,;\n\r ', max_size=5), min_size=2, max_size=4), min_size=1, max_size=5),
    st.sampled_from(",;\t|"),
)
def test_any_table_gives_its_cells(rows: list[list[str]], delimiter: str) -> None:
    written = io.StringIO()
    written.write(f"sep={delimiter}\r\n")
    csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(rows)
    text = read_bytes("a.csv", written.getvalue().encode())
    found = {(row, column): cell for row, column, cell in cells(text)}
    expected = {(r, c): cell.strip() for r, row in enumerate(rows) for c, cell in enumerate(row) if cell.strip()}
    assert {place: cell.replace('""', '"') for place, cell in found.items()} == expected


def test_a_quote_that_never_ends_is_named_with_its_line() -> None:
    with pytest.raises(UnreadableFile, match=r"^a\.csv:2: a quote opens here and never ends; close it or take it away"):
        read_bytes("a.csv", '崗位,部門\n"出納,財務部\n'.encode())


def test_government_columns() -> None:
    read = manual(
        "senior.csv",
        "Post Unique Reference,Name,Grade (or equivalent),Job Title,Organisation,Unit,Reports to Senior Post\n"
        "1,N/D,SCS3,Director,Ministry,Policy,\n"
        "2,N/D,SCS1,Deputy Director,Ministry,Policy,1\n"
        "3,N/D,SCS1,Deputy Director,Ministry,Policy,1\n"
        "4,N/D,SCS1,Deputy Director,Ministry,Finance,2\n",
    )
    organisation = resolved(read)
    ministry = {"other": ("organisation: Ministry",)}
    assert described(organisation) == {
        "position:Director": {"code": "1", "level": "SCS3", **ministry},
        "position:Policy/Deputy Director#2": {"code": "2", "level": "SCS1", **ministry},
        "position:Policy/Deputy Director#3": {"code": "3", "level": "SCS1", **ministry},
        "position:Finance/Deputy Director": {"code": "4", "level": "SCS1", **ministry},
    }
    assert edges(organisation, "REPORTS_TO") == {
        ("position:Policy/Deputy Director#2", "position:Director"),
        ("position:Policy/Deputy Director#3", "position:Director"),
        ("position:Finance/Deputy Director", "position:Policy/Deputy Director#2"),
    }


# Several documents, one organisation.


def test_references_by_code() -> None:
    read = manual("a.csv", "職位名稱,代碼,部門,上級,下屬\n甲,K1,一部,,\n乙,K2,一部,k1,K3\n丙,K3,一部,,\n")
    assert edges(resolved(read), "REPORTS_TO") == {("position:乙", "position:甲"), ("position:丙", "position:乙")}


def test_references_by_id() -> None:
    content = "職位,部門,上級\n助理,一部,\n助理,二部,\n丙,三部,二部/助理\n"
    assert edges(resolved(manual("a.csv", content)), "REPORTS_TO") == {("position:丙", "position:二部/助理")}


def test_a_name_with_a_separator_is_one_name() -> None:
    content = "職位,部門,上級\n採購及倉儲經理,一部,\n丙,一部,採購及倉儲經理\n"
    assert edges(resolved(manual("a.csv", content)), "REPORTS_TO") == {("position:丙", "position:採購及倉儲經理")}


def test_a_code_is_no_name_that_a_duty_mentions() -> None:
    read = manual("a.csv", "職位名稱,代碼,部門,工作內容\n甲,現金,一部,\n乙,K2,一部,管好現金\n")
    assert edges(resolved(read), "MENTIONS") == set()
    assert [edge.id for edge in resolved(read).edges if edge.kind == "MENTIONS"] == []


def test_a_table_of_indicators_joins_by_title() -> None:
    staff = manual("staff.csv", "崗位名稱,所屬部門,直接上級\n出納,財務部,財務經理\n會計,財務部,財務經理\n")
    indicators = manual("targets.csv", "崗位名稱,KPI\n出納,準確率\n出納,及時率\n会计,準確率\n")
    numbers = manual("numbers.csv", "崗位名稱,所屬部門,編制\n出納,財務部,2\n會計,財務部,3\n")
    for order in ((staff, indicators, numbers), (numbers, indicators, staff)):
        organisation = resolved(*order)
        assert described(organisation) == {"position:出納": {"headcount": "2"}, "position:會計": {"headcount": "3"}}
        assert edges(organisation, "MEASURED_BY") == {
            ("position:出納", "kpi:準確率"),
            ("position:出納", "kpi:及時率"),
            ("position:會計", "kpi:準確率"),
        }
        assert edges(organisation, "BELONGS_TO") == {
            ("position:出納", "department:財務部"),
            ("position:會計", "department:財務部"),
        }


def test_a_code_says_which_post_a_table_means() -> None:
    staff = manual("staff.csv", "崗位名稱,代碼,所屬部門\n助理,A,財務部\n助理,B,行政部\n")
    indicators = manual("kpis.csv", "崗位名稱,代碼,KPI\n助理,B,準確率\n")
    assert edges(resolved(staff, indicators), "MEASURED_BY") == {("position:行政部/助理", "kpi:準確率")}


def test_a_title_of_several_departments_is_not_guessed() -> None:
    staff = manual("staff.csv", "崗位名稱,所屬部門\n助理,財務部\n助理,行政部\n")
    organisation = resolved(staff, manual("kpis.csv", "崗位名稱,KPI\n助理,準確率\n"))
    assert edges(organisation, "MEASURED_BY") == {("position:助理", "kpi:準確率")}
    assert [one.sentence for one in organisation.findings if one.rule == "which-position"] == [
        "The sheet of '助理' can be position:行政部/助理 or position:財務部/助理; it is kept as a post of its own."
    ]


# Workbooks.


def workbook(**given: list[list[Any]]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in given.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def test_a_workbook_reads_as_its_table() -> None:
    rows = [[cell or None for cell in row] for row in csv.reader(STAFF.splitlines(keepends=True))]
    read = manual("staff.xlsx", saved(workbook(Sheet1=rows)))
    assert sheets(read) == sheets(manual("staff.csv", STAFF))


def test_values_merged_cells_and_sheets() -> None:
    book = workbook(
        Sheet1=[["甲", 2.0, 0.5, True], [None, "乙", None, None]],
        人員=[["丙"]],
        Hidden=[["不可見"]],
    )
    book["Sheet1"].merge_cells("A1:A2")
    book["Hidden"].sheet_state = "hidden"
    text = read_bytes("a.xlsx", saved(book))
    assert text.content == "甲\t2\t0.5\tTRUE\n乙\n人員\n丙\n"
    assert [(b.kind, b.table, b.row, b.column, b.row_span, b.column_span) for b in text.blocks] == [
        ("cell", 0, 0, 0, 2, 1),
        ("cell", 0, 0, 1, 1, 1),
        ("cell", 0, 0, 2, 1, 1),
        ("cell", 0, 0, 3, 1, 1),
        ("cell", 0, 1, 1, 1, 1),
        ("heading", -1, -1, -1, 1, 1),
        ("cell", 1, 0, 0, 1, 1),
    ]


def changed(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.namelist():
            content = source.read(entry)
            target.writestr(entry, content.replace(old, new) if entry == part else content)
    return written.getvalue()


PART = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (b"<worksheet", b'<!DOCTYPE x [<!ENTITY a "b">]><worksheet', "it declares entities"),
        (b"</sheetData>", b"</sheet>", "the workbook is damaged (ParseError); save it again."),
    ],
)
def test_a_hostile_workbook_is_refused(old: bytes, new: bytes, sentence: str) -> None:
    data = changed(saved(workbook(Sheet1=[["甲"]])), PART, old, new)
    with pytest.raises(UnreadableFile) as refused:
        read_bytes("a.xlsx", data)
    assert str(refused.value).startswith("a.xlsx: ")
    assert sentence.partition("(")[0] in str(refused.value)


def test_a_workbook_that_claims_to_be_huge_costs_what_it_holds() -> None:
    data = changed(saved(workbook(Sheet1=[["甲"]])), PART, b'ref="A1"', b'ref="A1:XFD1048576"')
    assert read_bytes("a.xlsx", data).content == "甲\n"


# The native format.

NATIVE = """# 示範
organization: 示範公司
positions:
  - title: 出納
    code: "007"
    department: 財務部
    reports_to: 財務經理
    level: 3
    headcount: 2
    summary: 管好 "現金"
    subordinates: [成本部、項目部所有人員]
    duties:
      - {number: "1", area: 現金, items: [{number: 1, text: 管好現金}, 24小時值班]}
      - number: 二
        area: 銀行
        items: [辦理存款、取款]
    authorities: [{number: 1, text: 付款}, {number: 2, text: 簽字}]
    limits: [不得挪用]
    internal_contacts: [行政部、採購部的人]
    external_contacts: [銀行, 項目部]
    kpis: [24小時響應率]
    other: {任職資格: 大專}
  - title: 財務經理
    heading: 財務部經理
    duties: [3年預算, 報表]
"""
EXPECTED = [
    {
        "heading": "出納",
        "title": "出納",
        "department": "財務部",
        "code": "007",
        "superior": "財務經理",
        "subordinates": ["成本部、項目部所有人員"],
        "level": "3",
        "summary": '管好 "現金"',
        "duties": [
            {
                "number": "1",
                "area": "現金",
                "items": [{"number": "1", "text": "管好現金"}, {"text": "24小時值班"}],
            },
            {"number": "二", "area": "銀行", "items": [{"text": "辦理存款、取款"}]},
        ],
        "authorities": [{"number": "1", "text": "付款"}, {"number": "2", "text": "簽字"}],
        "internal_contacts": ["行政部、採購部的人"],
        "external_contacts": ["銀行", "項目部"],
        "kpis": ["24小時響應率"],
        "headcount": "2",
        "limits": [{"text": "不得挪用"}],
        "other": {"任職資格": "大專"},
    },
    {"heading": "財務部經理", "title": "財務經理", "duties": [{"items": [{"text": "3年預算"}, {"text": "報表"}]}]},
]


def given_in(read: Manual) -> list[dict[str, Any]]:
    """The sheets with the fields that `reading` may leave out."""
    found = sheets(read)
    for plain, sheet in zip(found, read.sheets, strict=True):
        if sheet.headcount:
            plain["headcount"] = sheet.headcount.text
        if sheet.limits:
            plain["limits"] = [{"text": item.text} for item in sheet.limits]
    return found


def test_every_field_of_the_native_format() -> None:
    read = manual("a.yaml", NATIVE)
    assert given_in(read) == EXPECTED
    assert (read.title and read.title.text, read.coverage()["unread"]) == ("示範公司", 0)


def test_json_says_the_same_with_escapes_tabs_and_pairs() -> None:
    data = yaml.safe_load(NATIVE)
    data["positions"][0]["summary"] = "現金 \U0001f4b0"
    plain = json.dumps(data, indent="\t")
    assert "\\ud83d\\udcb0" in plain
    expected = [{**EXPECTED[0], "summary": "現金 \U0001f4b0"}, EXPECTED[1]]
    assert given_in(manual("a.json", plain)) == expected
    assert given_in(manual("a.json", json.dumps(data, ensure_ascii=False, separators=(",", ":")))) == expected


def test_every_key_of_the_schema_is_read() -> None:
    properties = schema()["properties"]["positions"]["items"]["properties"]
    assert set(properties) == {*FIELDS, "heading", "reports_to"}


HEAD = "positions:\n  - title: 甲\n"
BAD = [
    ("positions: [", "a.yaml:2: this cannot be read (did not find expected node content)."),
    ("- 甲\n", "a.yaml:1: the file must be a map."),
    ("organization: 甲\n", "a.yaml:1: the file needs positions."),
    ("positions: []\n", "a.yaml:1: the file needs positions."),
    ("position: []\n", "a.yaml:1: unknown key 'position' in the file; known are organization, aliases, positions."),
    ("positions:\n  - code: 1\n", "a.yaml:2: a position needs 'title'."),
    ("positions:\n  - 甲\n", "a.yaml:2: a position must be a map."),
    (HEAD + "    kpis: {a: b}\n", "a.yaml:3: kpis must be a list."),
    (HEAD + "    level: [a]\n", "a.yaml:3: level must be one value."),
    (HEAD + "    duties:\n      - {area: 乙}\n", "a.yaml:4: an area of duties needs items."),
    (HEAD + "    duties:\n      - {items: [乙]}\n", "a.yaml:4: an area of duties needs 'area'."),
    (HEAD + "    authorities:\n      - {number: 1}\n", "a.yaml:4: a statement needs 'text'."),
    (HEAD + "    other: 乙\n", "a.yaml:3: other must be a map of labels and values."),
]
YAML_ONLY = [
    (HEAD + "    title: 乙\n", "a.yaml:3: the key 'title' stands twice."),
    (
        HEAD + "    kpis: &k [a]\n  - title: 乙\n    kpis: *k\n",
        "a.yaml:5: the alias *k is not read; write the value out.",
    ),
    ("a: 1\n---\nb: 1\n", "a.yaml:2: a second document begins; give each a file of its own."),
    ("[" * 40 + "]" * 40, "a.yaml:1: more than 12 lists and maps inside each other."),
]


@pytest.mark.parametrize(("content", "sentence"), [*BAD, *YAML_ONLY])
def test_a_bad_file_is_a_sentence_with_its_line(content: str, sentence: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_bytes("a.yaml", content.encode())
    assert str(refused.value).removesuffix(" See `orggraph schema`.") == sentence


def test_the_schema_agrees_with_the_reader() -> None:
    Draft202012Validator.check_schema(schema())
    validator = Draft202012Validator(schema())
    assert validator.is_valid(yaml.safe_load(NATIVE))
    assert [content for content, _ in BAD[1:] if validator.is_valid(yaml.safe_load(content))] == []


def test_a_bomb_of_aliases_costs_nothing() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    with pytest.raises(UnreadableFile, match=r"^a\.yaml:2: the alias \*a0 is not read"):
        read_bytes("a.yaml", "\n".join(lines).encode())


_WORDS = st.text("丙丁庚辛壬癸ab。、負責", min_size=1, max_size=8).filter(lambda text: text.strip("。、"))
_NAMES = st.text("丙丁庚辛壬癸", min_size=2, max_size=6)
_NUMBERS = st.none() | st.integers(1, 99).map(str) | st.sampled_from("一二三四")
_STATEMENTS = st.builds(lambda number, text: {"number": number, "text": text} if number else text, _NUMBERS, _WORDS)
_LISTS = st.lists(_WORDS, min_size=1, max_size=3)
_AREAS = st.builds(
    lambda number, area, items: {"number": number, "area": area, "items": items},
    st.integers(1, 99).map(str),
    _WORDS,
    st.lists(_STATEMENTS, min_size=1, max_size=3),
)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "title": _NAMES,
                "department": _NAMES.map("{}部".format),
                "kpis": _LISTS,
                "summary": _WORDS,
                "duties": st.lists(_AREAS),
            },
            optional={
                "subordinates": _LISTS,
                "internal_contacts": _LISTS,
                "external_contacts": _LISTS,
                "authorities": st.lists(_STATEMENTS, min_size=1, max_size=3),
            },
        ),
        min_size=1,
        max_size=3,
    )
)
def test_any_values_come_back_as_given(positions: list[dict[str, Any]]) -> None:
    def plain(statement: Any) -> Any:
        return statement if isinstance(statement, dict) else {"text": statement}

    expected: list[dict[str, Any]] = []
    for position in positions:
        sheet = {"heading": position["title"], **position}
        sheet["duties"] = [{**area, "items": list(map(plain, area["items"]))} for area in position["duties"]]
        sheet["authorities"] = list(map(plain, position.get("authorities", [])))
        expected.append({name: value for name, value in sheet.items() if value})
    read = manual("a.json", json.dumps({"positions": positions}))
    assert sheets(read) == expected
    assert read.coverage()["unread"] == 0


# There and back.

Facts = tuple[set[tuple[Any, ...]], set[tuple[Any, ...]]]
_EVIDENCE = {"documents", "evidence_documents", "quotes", "spans", "stretches", "written"}
_SELECT_NODES = "MATCH (n:Entity) WHERE NOT n:Document RETURN labels(n) AS labels, properties(n) AS properties"
_SELECT_EDGES = (
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL RETURN type(r) AS kind, properties(r) AS properties"
)


def facts(driver: neo4j.Driver) -> Facts:
    """All that the store says, less where it is said."""

    def frozen(properties: dict[str, Any]) -> tuple[Any, ...]:
        return tuple(sorted((k, str(v)) for k, v in properties.items() if k not in _EVIDENCE))

    nodes = {(*sorted(row["labels"]), frozen(row["properties"])) for row in driver.execute_query(_SELECT_NODES).records}
    edges_ = {(row["kind"], frozen(row["properties"])) for row in driver.execute_query(_SELECT_EDGES).records}
    return nodes, edges_


def exported(bolt: Bolt, monkeypatch: pytest.MonkeyPatch, out: Path) -> bytes:
    for name in ("uri", "user", "password", "database"):
        monkeypatch.setenv(f"ORGGRAPH_NEO4J_{name.upper()}", getattr(bolt, name))
    with pytest.raises(SystemExit) as ended:
        main(["export", "--format", "native", "--out", str(out)])
    assert ended.value.code == 0
    return out.read_bytes()


def test_the_sample_exported_and_imported_again_is_the_same(
    bolt: Bolt, driver: neo4j.Driver, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plant(bolt)
    before = facts(driver)
    written = exported(bolt, monkeypatch, tmp_path / "seed.yaml")
    assert list(Draft202012Validator(schema()).iter_errors(yaml.safe_load(written))) == []
    driver.execute_query("MATCH (n) DETACH DELETE n")
    text = read_file(tmp_path / "seed.yaml")
    import_text(bolt, text, (SEED / "aliases.yaml").read_text("utf-8"), actor="tests")
    assert min(map(len, before)) > 400
    assert facts(driver) == before
    assert exported(bolt, monkeypatch, tmp_path / "again.yaml") == written
    quotes = driver.execute_query("MATCH ()-[r:REPORTS_TO {basis: 'declared'}]->() RETURN r").records
    for row in quotes:
        for quote, span in zip(row["r"]["quotes"], row["r"]["spans"], strict=True):
            start, _, end = span.partition("-")
            assert text.content[int(start) : int(end)] == quote


def test_titles_that_repeat_are_referred_to_by_code_or_id() -> None:
    def record(kind: str, name: str, known: str, **more: Any) -> dict[str, Any]:
        return {"kind": kind, "id": known, "name": name, "aliases": [], **more}

    def line(source: str, target: str) -> dict[str, Any]:
        evidence = [{"document": "d", "quote": "", "spans": [[0, 1]]}]
        common = {"basis": "declared", "stated_by": ["source"], "evidence": evidence}
        return {"kind": "REPORTS_TO", "source": source, "target": target, **common}

    nodes = [
        record("Position", "助理", "position:甲/助理", code="A"),
        record("Position", "助理", "position:乙/助理"),
        record("Position", "丙", "position:丙"),
    ]
    lines = [line("position:丙", "position:甲/助理"), line("position:丙", "position:乙/助理")]
    assert native(nodes, lines)["positions"][0] == {"title": "丙", "superior": ["A", "乙/助理"]}

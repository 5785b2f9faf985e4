from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from orggraph.catalogue import Catalogue, Type, load, parse, parse_type
from orggraph.catalogue import cypher as reading
from orggraph.catalogue.pages import pages, write
from orggraph.errors import QuestionError
from orggraph.resources import folder

ROOT = Path(__file__).resolve().parent.parent
SUPERIORS = """\
// Everyone above a position, nearest first.
//
// A vacant post still counts as a step, because the manual lists it.
//
// @param   position: position     Whose superiors.
// @param   steps: int = 20        How many steps up, 1 to 50.
// @column  level: int             1 is the direct superior.
// @column  id: str
// @column  title: str
// @example position=出納
MATCH path = (:Position {id: $position})-[:REPORTS_TO]->{1,50}(superior:Position)
WHERE length(path) <= $steps
RETURN length(path) AS level, superior.id AS id, superior.title AS title
ORDER BY level, title
"""


def faults(text: str, place: str = "positions/superiors.cypher") -> list[str]:
    with pytest.raises(QuestionError) as caught:
        parse(place, text)
    return str(caught.value).splitlines()


def with_body(body: str) -> str:
    return f"// What it is.\n// @column n: int\n// @example\n{body}\n"


def test_the_file_of_the_design_reads_as_written() -> None:
    question = parse("positions/superiors.cypher", SUPERIORS)
    assert question.name == "positions/superiors"
    assert question.title == "Everyone above a position, nearest first."
    assert question.prose == "A vacant post still counts as a step, because the manual lists it."
    assert [(item.name, str(item.type), item.default, item.required, item.text) for item in question.parameters] == [
        ("position", "position", None, True, "Whose superiors."),
        ("steps", "int", 20, False, "How many steps up, 1 to 50."),
        ("fields", "list[str[level|id|title]]?", None, False, "Only these columns."),
    ]
    assert [(item.name, str(item.type), item.text) for item in question.columns] == [
        ("level", "int", "1 is the direct superior."),
        ("id", "str", ""),
        ("title", "str", ""),
    ]
    assert question.examples == ({"position": "出納"},)
    assert question.cypher == SUPERIORS[SUPERIORS.index("MATCH") :].strip()


@pytest.mark.parametrize(
    ("place", "route", "words", "tool"),
    [
        (
            "positions/superiors",
            "/v1/positions/{position}/superiors",
            ("positions", "superiors"),
            "positions_superiors",
        ),
        ("positions/show", "/v1/positions/{position}", ("positions", "show"), "positions_show"),
        ("subgraph", "/v1/subgraph", ("subgraph",), "subgraph"),
        ("kpis/by-position", "/v1/kpis/by-position", ("kpis", "by-position"), "kpis_by_position"),
    ],
)
def test_the_path_is_the_name_and_the_route(place: str, route: str, words: tuple[str, ...], tool: str) -> None:
    question = parse(f"{place}.cypher", SUPERIORS)
    assert (question.route, question.words, question.tool) == (route, words, tool)


def test_a_list_has_the_resource_s_own_route() -> None:
    text = with_body("RETURN size($department) AS n")
    text = text.replace("// @example", "// @param department: department?  Only its own.\n// @example")
    assert parse("positions/list.cypher", text).route == "/v1/positions"


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("steps: int = 20 ", "steps: int = ten ", "positions/superiors.cypher:6: 'ten' is not an int"),
        (
            "steps: int = 20 ",
            "steps: int[1..50] = 51 ",
            "positions/superiors.cypher:6: 51 is above 50",
        ),
        (
            "<= $steps",
            "<= $stepz",
            "positions/superiors.cypher:12: $stepz is used but not declared; add `// @param stepz: ...`",
        ),
        ("WHERE length(path) <= $steps\n", "", "positions/superiors.cypher:6: $steps is declared but not used"),
        (
            "<= $steps",
            "<= 20 // $steps",
            "positions/superiors.cypher:6: $steps is declared but not used",
        ),
        ("<= $steps", "<> '$steps'", "positions/superiors.cypher:6: $steps is declared but not used"),
        ("steps: int", "position: int", "positions/superiors.cypher:6: $position is declared twice"),
        ("@column  title", "@column  id", "positions/superiors.cypher:9: column id is declared twice"),
        (
            "@example position=出納",
            "@example steps=3",
            "positions/superiors.cypher:10: the example leaves out position, which is required",
        ),
        (
            "@example position=出納",
            "@example position=出納 step=3",
            "positions/superiors.cypher:10: the example gives step, which is not a parameter",
        ),
        (
            "@example position=出納",
            "@example position=出納 steps=x",
            "positions/superiors.cypher:10: the example's steps: 'x' is not an int",
        ),
        ("@example position=出納", "", "positions/superiors.cypher:1: no @example; give one that returns rows"),
        (
            "// @param   steps",
            "// @parameter steps",
            "positions/superiors.cypher:6: @parameter is none of "
            "@param, @column, @meta, @example, @compute, @sort, @where",
        ),
        (
            "steps: int = 20",
            "format: int = 20",
            "positions/superiors.cypher:6: $format: every question has format already; take another name",
        ),
        (
            "ORDER BY level, title",
            "SET superior.title = 'x'",
            "positions/superiors.cypher:14: SET is not a question's; a question only reads",
        ),
        (
            "->{1,50}(",
            "->{1,}(",
            "positions/superiors.cypher:11: {1,} has no end; bound the path by literals, such as {1,50}",
        ),
    ],
)
def test_a_file_that_breaks_a_rule_is_refused_with_its_line(old: str, new: str, sentence: str) -> None:
    assert old in SUPERIORS
    assert sentence in faults(SUPERIORS.replace(old, new, 1))


def test_an_unknown_type_is_refused_with_all_that_there_are() -> None:
    (first, *_) = faults(SUPERIORS.replace("level: int  ", "level: integer  "))
    assert first.startswith("positions/superiors.cypher:7: 'integer' is not a type; one of list[...], str, words, int,")


def test_every_fault_of_a_file_is_told_at_once() -> None:
    text = SUPERIORS.replace("steps: int = 20", "steps: int = ten").replace("ORDER BY level", "DELETE superior //")
    assert [line.split(": ")[0] for line in faults(text)] == [
        "positions/superiors.cypher:6",
        "positions/superiors.cypher:12",
        "positions/superiors.cypher:14",
    ]


def test_a_name_that_is_no_route_is_refused() -> None:
    assert faults(SUPERIORS, "Positions/Superiors.cypher") == [
        "Positions/Superiors.cypher:1: name the file <question>.cypher or <resource>/<question>.cypher "
        "in small letters, digits and hyphens"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "CREATE (n) RETURN 1 AS n",
        "MERGE (n:A) RETURN 1 AS n",
        "MATCH (n) DETACH DELETE n RETURN 1 AS n",
        "MATCH (n) REMOVE n.x RETURN 1 AS n",
        "MATCH (n) set n.x = 1 RETURN 1 AS n",
        "FOREACH (x IN [1] | CREATE (n)) RETURN 1 AS n",
        "LOAD  CSV FROM 'file:///x' AS row RETURN 1 AS n",
        "CALL db.createLabel('x') RETURN 1 AS n",
        "CALL apoc.periodic.iterate('', '', {}) YIELD batches RETURN 1 AS n",
        "DROP INDEX names",
        "USE other MATCH (n) RETURN 1 AS n",
    ],
)
def test_a_question_only_reads(body: str) -> None:
    told = faults(with_body(body))
    assert {fault.partition(": ")[0] for fault in told} == {"positions/superiors.cypher:4"}


@pytest.mark.parametrize(
    "body",
    [
        "MATCH (a)-[:R*]->(b) RETURN 1 AS n",
        "MATCH (a)-[:R*2..]->(b) RETURN 1 AS n",
        "MATCH (a)-[r:R * ]-(b) RETURN 1 AS n",
        "MATCH (a)-[:R]->+(b) RETURN 1 AS n",
        "MATCH (a)-[:R]-*(b) RETURN 1 AS n",
        "MATCH (a)-->+(b) RETURN 1 AS n",
        "MATCH ((a)-[:R]->(b))+ (c) RETURN 1 AS n",
        "MATCH (x) ((a)-[:R]->(b)) * (c) RETURN 1 AS n",
        "MATCH (x) ((a)-[:R]->(b)){2,} (c) RETURN 1 AS n",
        "MATCH (x)-[:R]->{,}(c) RETURN 1 AS n",
    ],
)
def test_a_path_has_an_end(body: str) -> None:
    (fault,) = faults(with_body(body))
    assert fault.endswith("has no end; bound the path by literals, such as {1,50}")


@pytest.mark.parametrize(
    "body",
    [
        "MATCH (a)-[:R*1..3]->(b) RETURN count(*) AS n",
        "MATCH (a)-[:R*..3]->(b) RETURN (1 + 2) * (3) + count(*) AS n",
        "MATCH (a)-[:R*2]->(b) RETURN count(*) AS n",
        "MATCH (a) ((x)-[r:R]-(y) WHERE r.weight > 2){1,10} (b) RETURN count(*) AS n",
        "MATCH (a {set: 1}) WHERE a.delete = 'CREATE' RETURN a.create AS n // MERGE",
        "CALL db.index.fulltext.queryNodes('search', 'x') YIELD node RETURN count(node) AS n",
        "CALL { MATCH (a) RETURN a } RETURN `SET` + 1 AS n",
        "RETURN size(['SET']) * 2 AS n /* DROP */",
    ],
)
def test_what_only_looks_like_a_write_or_an_endless_path_is_let_through(body: str) -> None:
    assert parse("x.cypher", with_body(body)).cypher == body


def test_two_files_with_one_route_are_refused(tmp_path: Path) -> None:
    (tmp_path / "positions").mkdir()
    (tmp_path / "positions" / "list.cypher").write_text(with_body("RETURN 1 AS n"), encoding="utf-8")
    (tmp_path / "positions.cypher").write_text(with_body("RETURN 1 AS n"), encoding="utf-8")
    with pytest.raises(QuestionError) as caught:
        load(tmp_path)
    assert str(caught.value) == "positions.cypher:1: positions/list.cypher has the route /v1/positions already"


def test_a_file_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.cypher").write_bytes(b"// \xff")
    with pytest.raises(QuestionError, match=r"^x\.cypher:1: the file is not in UTF-8$"):
        load(tmp_path)


def test_an_empty_folder_is_an_empty_catalogue(tmp_path: Path) -> None:
    assert load(tmp_path) == Catalogue(())


@pytest.mark.parametrize(
    ("kind", "raw", "value"),
    [
        ("str", "出納", "出納"),
        ("int", "-3", -3),
        ("int", 7, 7),
        ("int[1..50]", "50", 50),
        ("float", "1.5", 1.5),
        ("float[0..1]", 1, 1.0),
        ("bool", "true", True),
        ("bool", "0", False),
        ("date", "2026-01-31", datetime.date(2026, 1, 31)),
        ("map", '{"a": [1]}', {"a": [1]}),
        ("list[str]", "a, b", ["a", "b"]),
        ("list[str]", ["a", "b,c"], ["a", "b", "c"]),
        ("list[int]", "1,2", [1, 2]),
        ("str[out|in]", "in", "in"),
        ("list[basis]", "mined,declared", ["mined", "declared"]),
        ("position?", "出納", "出納"),
    ],
)
def test_a_type_converts_what_fits(kind: str, raw: object, value: object) -> None:
    converted = parse_type(kind).convert(raw)
    assert (type(converted), converted) == (type(value), value)


@pytest.mark.parametrize(
    ("kind", "raw", "sentence"),
    [
        ("int", "ten", "'ten' is not an int"),
        ("int", "1.0", "'1.0' is not an int"),
        ("int", True, "True is not an int"),
        ("int", "9" * 19, f"'{'9' * 19}' is not an int"),
        ("int[1..50]", "0", "0 is below 1"),
        ("int[1..50]", "51", "51 is above 50"),
        ("float", "nan", "'nan' is not a float"),
        ("bool", "yes", "'yes' is not a bool (true or false)"),
        ("date", "31.1.2026", "'31.1.2026' is not a date (2026-01-31)"),
        ("map", "[1]", "'[1]' is not a map (a JSON object)"),
        ("map", "{", "'{' is not a map (a JSON object)"),
        ("str", ["a", "b"], "['a', 'b'] is not a str"),
        ("words", " ", "' ' holds no word to look for"),
        ("list[str]", "", "an empty list is no answer; name one value or more, separated by commas"),
        ("list[basis]", "guessed", "'guessed' is none of declared, mined, inferred"),
    ],
)
def test_a_type_refuses_what_does_not_fit(kind: str, raw: object, sentence: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011
        parse_type(kind).convert(raw)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    "kind", ["int[1..50]", "str[a|b]", "list[str]", "list[list[int]]", "str?", "list[basis]?", "float[0..0.5]"]
)
def test_a_type_is_written_as_it_was_read(kind: str) -> None:
    assert str(parse_type(kind)) == kind


@pytest.mark.parametrize("kind", ["int[a|b]", "str[]", "bool[1..2]", "list[text]", "", "Int"])
def test_what_is_no_type_is_refused(kind: str) -> None:
    with pytest.raises(ValueError, match="is not a type"):
        parse_type(kind)


def test_parameters_are_found_where_they_count() -> None:
    text = "RETURN $a, '$b', \"$c\", /* $d */ $`e` // $f\n, `$g`"
    assert reading.parameters(text) == {"a": 7, "e": text.index("$`e`")}


def test_a_first_clause_that_looks_up_a_node_by_its_id_is_an_anchor(shipped: Catalogue) -> None:
    direct = [one for one in shipped.questions if one.compute is None and one.listing is None]
    assert {one.name: one.anchor for one in direct if one.resource in ("external-parties", "kpis", None)} == {
        "external-parties/contacts": "external_party",
        "external-parties/departments": "external_party",
        "external-parties/show": "external_party",
        "kpis/shared": None,
        "kpis/show": "kpi",
        "mentions": "node",
        "reach": "start",
        "schema": None,
        "search": None,
        "subgraph": None,
    }


def test_a_node_kind_names_its_label() -> None:
    assert [Type(name).label for name in ("external_party", "node", "int")] == ["ExternalParty", "Entity", None]


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load(folder("cypher") / "questions")


def test_the_package_has_these_questions(shipped: Catalogue) -> None:
    routes = {question.name: question.route for question in shipped.questions}
    assert routes == routes | {
        "authorities/list": "/v1/authorities",
        "departments/list": "/v1/departments",
        "departments/show": "/v1/departments/{department}",
        "documents/list": "/v1/documents",
        "documents/show": "/v1/documents/{document}",
        "documents/text": "/v1/documents/{document}/text",
        "duties/list": "/v1/duties",
        "duties/search": "/v1/duties/search",
        "external-parties/contacts": "/v1/external-parties/{external_party}/contacts",
        "external-parties/list": "/v1/external-parties",
        "external-parties/show": "/v1/external-parties/{external_party}",
        "kpis/list": "/v1/kpis",
        "kpis/show": "/v1/kpis/{kpi}",
        "organization/overview": "/v1/organization/overview",
        "paths": "/v1/paths",
        "positions/contacts": "/v1/positions/{position}/contacts",
        "positions/list": "/v1/positions",
        "positions/show": "/v1/positions/{position}",
        "positions/subordinates": "/v1/positions/{position}/subordinates",
        "positions/superiors": "/v1/positions/{position}/superiors",
        "search": "/v1/search",
        "subgraph": "/v1/subgraph",
        "systems/list": "/v1/systems",
    }


def test_every_list_can_be_paged_sorted_and_narrowed(shipped: Catalogue) -> None:
    lists = [question for question in shipped.questions if question.listing is not None]
    kinds = {"authorities", "departments", "documents", "duties", "external-parties", "kpis", "positions", "systems"}
    assert {question.name for question in lists} >= {f"{kind}/list" for kind in kinds}
    for question in lists:
        assert [item.name for item in question.parameters[-4:]] == ["sort", "limit", "cursor", "fields"], question.name
        assert question.meta[-1].name == "total", question.name


LIST = """\
// Every position.
// @param department: department?  Of this department.
// @param superior: position?      Below this one.
// @param level: str?              Of this level.
// @where department: MATCH (p)-[:BELONGS_TO]->(:Department {id: $department})
// @where superior: MATCH (p)-[r:REPORTS_TO]->(:Position {id: $superior})
//   WHERE r.basis = 'declared'
// @where level: p.level = $level
// @sort title: by_pinyin          By title.
// @sort -subordinates: by_count   By number.
// @column id: str
// @example sort=-title limit=5
MATCH (p:Position)
RETURN p.id AS id
"""


def test_a_list_is_put_together_from_what_its_file_declares() -> None:
    question = parse("positions/list.cypher", LIST)
    assert question.listing is not None
    assert [(item.name, str(item.type), item.default) for item in question.parameters[-4:]] == [
        ("sort", "str[title|-title|subordinates|-subordinates]", "title"),
        ("limit", "int[1..1000]", 100),
        ("cursor", "str?", None),
        ("fields", "list[str[id]]?", None),
    ]
    assert question.cypher.splitlines() == [
        "CALL () {",
        "  MATCH (p:Position) WHERE p.by_pinyin > $after",
        "  RETURN p ORDER BY p.by_pinyin LIMIT $limit",
        "}",
        "RETURN p.id AS id,",
        "  p.by_pinyin AS after",
        "ORDER BY after",
    ]
    assert question.listing.page(frozenset({"superior", "level"}), "subordinates").splitlines() == [
        "CALL () {",
        "  MATCH (p:Position) WHERE p.by_count < $after AND (p.level = $level)",
        "  MATCH (p)-[r:REPORTS_TO]->(:Position {id: $superior}) WHERE r.basis = 'declared'",
        "  WITH DISTINCT p",
        "  RETURN p ORDER BY p.level DESC, p.by_count DESC LIMIT $limit",
        "}",
        "RETURN p.id AS id,",
        "  p.by_count AS after",
        "ORDER BY after DESC",
    ]
    assert question.listing.total(frozenset()).splitlines()[1].startswith("RETURN COUNT { (:Position) } AS total,")
    assert (
        question.listing.total(frozenset({"level"}))
        .splitlines()[1]
        .startswith("RETURN COUNT { MATCH (p:Position) WHERE (p.level = $level) RETURN DISTINCT p } AS total,")
    )


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            "by_pinyin          By",
            "title          By",
            "9: @sort 'title: title          By title.' does not read as `name: key  description`",
        ),
        ("-subordinates: by_count", "title: by_count", "10: @sort title is declared twice"),
        ("@where level: p", "@where department: p", "8: @where department is declared twice"),
        (
            "@where level: p.level = $level",
            "@where level",
            "8: @where 'level' does not read as `parameter: condition` or `parameter: MATCH pattern`",
        ),
        (
            "@param level: str?",
            "@param level: str ",
            "8: @where level: `// @param level: ...?` says that it may be left out",
        ),
        ("(p)-[:BELONGS_TO]->(", "(p)-[r:BELONGS_TO]->(", "6: r stands in another @where already; call it otherwise"),
        (
            "RETURN p.id AS id",
            "RETURN p.id AS id ORDER BY id",
            "9: a list has no ORDER BY, SKIP or LIMIT of its own; @sort says the order",
        ),
        (
            "MATCH (p:Position)\n",
            "OPTIONAL MATCH (p:Position)\n",
            "9: a list starts with MATCH (p:Label) in a line of its own, and goes on with what it returns of it",
        ),
        (
            "sort=-title",
            "sort=name",
            "12: the example's sort: 'name' is none of title, -title, subordinates, -subordinates",
        ),
        ("= $level", "= $grade", "8: $grade is used but not declared; add `// @param grade: ...`"),
    ],
)
def test_a_list_that_breaks_a_rule_is_refused_with_its_line(old: str, new: str, sentence: str) -> None:
    assert old in LIST
    assert f"positions/list.cypher:{sentence}" in faults(LIST.replace(old, new, 1), "positions/list.cypher")


def test_a_filter_without_an_order_is_no_list() -> None:
    text = "\n".join(line for line in LIST.splitlines() if "@sort" not in line).replace("sort=-title limit=5", "")
    assert "positions/list.cypher:5: @where without @sort; a list says how it is sorted" in faults(
        text, "positions/list.cypher"
    )


def test_the_pages_of_the_questions_are_up_to_date(shipped: Catalogue) -> None:
    folder = ROOT / "docs"
    paths = [folder / "questions.md", *(folder / "questions").rglob("*.md")]
    written = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    assert written == pages(shipped), "run: make docs"


def test_the_page_of_a_question_that_is_gone_goes(tmp_path: Path) -> None:
    one = Catalogue((parse("positions/superiors.cypher", SUPERIORS), parse("positions/list.cypher", LIST)))
    write(one, tmp_path)
    assert (tmp_path / "questions" / "positions" / "list.md").exists()
    write(Catalogue(one.questions[:1]), tmp_path)
    assert [path.name for path in (tmp_path / "questions").rglob("*.md")] == ["superiors.md"]


def test_a_question_page_says_how_to_ask() -> None:
    made = pages(Catalogue((parse("positions/superiors.cypher", SUPERIORS), parse("positions/list.cypher", LIST))))
    assert list(made) == ["questions.md", "questions/positions/superiors.md", "questions/positions/list.md"]
    index, page, listed = made.values()
    assert (
        "| [positions/superiors](questions/positions/superiors.md) | Everyone above a position, nearest first. "
        "| `GET /v1/positions/{position}/superiors` |"
    ) in index
    assert page.startswith("# positions/superiors\n\nEveryone above a position, nearest first.\n")
    assert "`GET /v1/positions/{position}/superiors`" in page
    assert "| `steps` | `int` | 20 | How many steps up, 1 to 50. |" in page
    assert "orggraph ask positions superiors 出納" in page
    assert "Near it: [positions/list](../../questions/positions/list.md)." in page
    assert "| `-subordinates`, `subordinates` | By number. |" in listed
    assert "| `title`, `-title` | By title. The default. |" in listed

"""A made-up organisation of any size, the same each time: an endless company with departments, hubs and duties.

Every position has a superior (ten to one), a department (fifty to one), four duties, an authority, two
indicators, three colleagues and two partners it talks to. A few partners are hubs: the tax bureau talks to one
position in fifty.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from orggraph.model.organisation import Edge, Evidence, Node, Value

DOCUMENT = "document:synthetic"
TITLES = (
    "會計",
    "出納",
    "採購員",
    "工程師",
    "文員",
    "司機",
    "倉管員",
    "質檢員",
    "業務代表",
    "設計師",
)
DEPARTMENTS = (
    "財務",
    "採購",
    "工程",
    "行政",
    "倉儲",
    "品質",
    "營業",
    "設計",
    "人事",
    "資訊",
)
PARTIES = (
    ("稅務機構", "government"),
    ("銀行", "bank"),
    ("供應商", "supplier"),
    ("客戶", "client"),
)
HUBS = 4
_VERBS = ("編製", "審核", "提交", "整理", "核對", "跟進", "安排", "匯總")


def title(number: int) -> str:
    """The title of a position: one in a hundred is another's, too."""
    return f"{TITLES[number % 10]}{number - (number % 100 == 99):07d}"


def position(number: int) -> str:
    """Its id."""
    return f"position:{number:07d}"


def department(number: int) -> str:
    """The id of the department that a position of this number belongs to."""
    return f"department:{number // 50:06d}"


def party(number: int) -> str:
    """The id of a partner; the first four are hubs."""
    return f"external_party:{PARTIES[number][0]}" if number < HUBS else f"external_party:{number:06d}"


def nodes(size: int) -> Iterator[Node]:
    """Every node of an organisation of `size` positions, but for its document."""
    yield Node("Organization", "organization:synthetic", "集團", documents=(DOCUMENT,))
    for number in range(0, size, 50):
        name = f"{DEPARTMENTS[number // 50 % 10]}{number // 50:06d}部"
        yield Node("Department", department(number), name, (name[:-1],), documents=(DOCUMENT,))
    for number in range(_parties(size)):
        name, category = PARTIES[number] if number < HUBS else (f"供應商{number:06d}號", "supplier")
        yield Node(
            "ExternalParty",
            party(number),
            name,
            (),
            {"category": category},
            (DOCUMENT,),
        )
    for number in range(_kpis(size)):
        yield Node("Kpi", f"kpi:{number:06d}", f"指標{number:06d}完成率", documents=(DOCUMENT,))
    for number in range(size):
        yield from _position(number)


def _position(number: int) -> Iterator[Node]:
    summary: dict[str, Value] = {
        "level": str(number % 7),
        "summary": f"負責{title(number)}的日常工作。",
    }
    yield Node(
        "Position",
        position(number),
        title(number),
        (f"職{number:07d}",),
        summary,
        (DOCUMENT,),
    )
    for duty in range(4):
        properties: dict[str, Value] = {
            "text": f"{_VERBS[(number + duty) % 8]}第{number % 997}號{DEPARTMENTS[duty]}報表並送交{PARTIES[duty][0]}。",
            "area": f"{DEPARTMENTS[duty]}事務",
            "area_number": str(duty + 1),
            "number": "1",
        }
        text = str(properties["text"])
        yield Node("Duty", f"duty:{number:07d}/{duty}", text[:20], (), properties, (DOCUMENT,))
    text = f"{title(number)}有權審批{number % 89}千元以下的支出。"
    yield Node(
        "Authority",
        f"authority:{number:07d}",
        text[:20],
        (),
        {"text": text, "number": "1"},
        (DOCUMENT,),
    )


def edges(size: int) -> Iterator[Edge]:
    """Every edge, each with a piece of evidence."""
    for number in range(0, size, 50):
        yield _edge("PART_OF", department(number), "organization:synthetic", number)
    for number in range(size):
        yield from _of_position(number, size)


def _of_position(number: int, size: int) -> Iterator[Edge]:
    me, random = position(number), Random(number)
    if number:
        yield _edge("REPORTS_TO", me, position((number - 1) // 10), number)
    yield _edge("BELONGS_TO", me, department(number), number)
    for duty in range(4):
        yield _edge("HAS_DUTY", me, f"duty:{number:07d}/{duty}", number)
    yield _edge("HAS_AUTHORITY", me, f"authority:{number:07d}", number)
    for kpi in {number % _kpis(size), random.randrange(_kpis(size))}:
        yield _edge("MEASURED_BY", me, f"kpi:{kpi:06d}", number)
    for other in {random.randrange(size) for _ in range(3)} - {number}:
        yield _edge("COMMUNICATES_WITH", me, position(other), number, scope="internal")
    yield from _partners(number, size, random)


def _partners(number: int, size: int, random: Random) -> Iterator[Edge]:
    near = HUBS + random.randrange(_parties(size) - HUBS)
    for partner in {near, number // 50 % HUBS} if number % 50 == 0 else {near}:
        yield _edge(
            "COMMUNICATES_WITH",
            position(number),
            party(partner),
            number,
            scope="external",
        )
    yield _edge("MENTIONS", f"duty:{number:07d}/0", party(near), number, basis="mined")


def _edge(
    kind: str,
    source: str,
    target: str,
    number: int,
    basis: str = "declared",
    **more: Value,
) -> Edge:
    quote = f"{title(number)}與{target.partition(':')[2]}"
    start = number * 200 % 90_000_000
    evidence = Evidence(DOCUMENT, quote, ((start, start + len(quote)),))
    return Edge(kind, source, target, basis, ("source",), (evidence,), more)  # type: ignore[arg-type]


def _parties(size: int) -> int:
    return HUBS + 1 + size // 200


def _kpis(size: int) -> int:
    return 1 + size // 100

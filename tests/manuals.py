"""Small manuals in the form of the seed, put together from a few words; and the graph as a test sees it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import neo4j

from orggraph.loading.keys import KEYS
from orggraph.model.text import Text
from orggraph.readers import read_bytes
from orggraph.settings import Bolt


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet. Names in one field are joined by 、."""

    title: str
    department: str = "財務部"
    superior: str = "總經理"
    below: str = "/"
    level: str = "普通"
    duties: Sequence[str] = ("整理文件",)
    inside: str = "總經理"
    outside: str = "客戶"
    kpis: Sequence[str] = ("差錯率",)

    def lines(self) -> Sequence[str]:
        """The sheet in Markdown."""
        return (
            f"## {self.department}",
            f"### {self.title}崗位說明書",
            f"- 崗位名稱:{self.title}\n- 所屬部門:{self.department}\n- 直接上級:{self.superior}",
            f"- 直接下級:{self.below}\n- 崗位級別:{self.level}",
            "#### 具體職責",
            "1. 日常",
            *(f"   {at}. {duty}" for at, duty in enumerate(self.duties, 1)),
            "#### 工作關系",
            f"- 公司內部溝通關系:{self.inside}\n- 公司外部溝通關系:{self.outside}",
            "#### KPI指標",
            *(f"- {kpi}" for kpi in self.kpis),
        )


def manual(name: str, *pages: Page, title: str = "職責說明書") -> Text:
    """A document of these sheets, as reading a file of this name gives it."""
    lines = (f"# {title}", *(line for page in pages for line in page.lines()))
    return read_bytes(name, "\n\n".join(lines).encode())


def snapshot(driver: neo4j.Driver, bolt: Bolt) -> dict[str, Any]:
    """All but the history, without what follows from properties; read under the lock of importers."""
    with driver.session(database=bolt.database) as session, session.begin_transaction(timeout=60) as tx:
        tx.run("MATCH (r:Revision) SET r.id = 'revision'").consume()
        nodes = tx.run("MATCH (n:Entity) RETURN labels(n) AS labels, properties(n) AS own").data()
        edges = tx.run("MATCH (a)-[r]->(b) RETURN type(r) AS kind, a.id AS a, b.id AS b, properties(r) AS own").data()
    return {
        "nodes": {row["own"]["id"]: (sorted(row["labels"]), _stated(row["own"])) for row in nodes},
        "edges": {row["own"]["id"]: (row["kind"], row["a"], row["b"], _stated(row["own"])) for row in edges},
    }


def _stated(own: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in own.items() if name not in KEYS}


def history(driver: neo4j.Driver, bolt: Bolt) -> tuple[int, list[int]]:
    """The revision's number, and the revisions that the history holds."""
    with driver.session(database=bolt.database) as session:
        found = session.run("MATCH (r:Revision) RETURN r.number AS number").data()
        changes = session.run("MATCH (c:Change) RETURN c.revision AS revision ORDER BY revision").data()
    return (found[0]["number"] if found else 0), [row["revision"] for row in changes]

"""Importing into a real Neo4j: the plan, the one transaction, and the graph as stored."""

from __future__ import annotations

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any, LiteralString, cast

import neo4j
import pytest
from manuals import Page, history, manual, snapshot

from orggraph.errors import BadInput, NotFound, StoreUnavailable, TooSlow
from orggraph.loading import Imported, apply_schema, import_text, import_texts, retire_document, summary
from orggraph.loading.plan import Changed, Difference, Entry, Plan, difference
from orggraph.loading.rows import EdgeRow, NodeRow, Rows
from orggraph.loading.sources import Source, document, stored_source
from orggraph.model.text import Block, Text
from orggraph.parsing import parse
from orggraph.readers import read_bytes
from orggraph.settings import Bolt

HEAD = Page(
    "財務經理",
    below="出納",
    level="經理級",
    inside="公司各部門",
    outside="稅務局、銀行",
    duties=("向稅務局申報", "對賬"),
)
CLERK = Page("出納", superior="財務經理", inside="財務經理", duties=("到銀行存款",))
ALIASES = "organization: 公司\nexternal_parties: {稅務機構: [稅務局]}\n"


def imported(bolt: Bolt, text: Text, aliases: str | None = ALIASES, **given: Any) -> Imported:
    return import_text(bolt, text, aliases, actor="tester", **given)


def test_a_first_import_stores_every_fact_with_its_contract(empty: Bolt, driver: neo4j.Driver) -> None:
    text = manual("a.md", HEAD, CLERK)
    done = imported(empty, text)
    assert (done.applied, done.revision) == (True, 1)
    found = snapshot(driver, empty)
    assert sorted(done.plan.counts()["created"].items()) == sorted(
        {
            "BELONGS_TO": 2,
            "COMMUNICATES_WITH": 8,
            "Department": 2,
            "Document": 1,
            "Duty": 3,
            "ExternalParty": 3,
            "HAS_DUTY": 3,
            "HEADS": 1,
            "Kpi": 1,
            "MEASURED_BY": 2,
            "MENTIONS": 2,
            "Organization": 1,
            "PART_OF": 1,
            "Position": 3,
            "REPORTS_TO": 2,
        }.items()
    )
    assert len(found["nodes"]) + len(found["edges"]) == len(done.plan.created)
    at = text.content.index("出納"), text.content.rindex("直接上級:") + len("直接上級:")
    assert found["edges"]["REPORTS_TO|position:出納|position:財務經理|declared"] == (
        "REPORTS_TO",
        "position:出納",
        "position:財務經理",
        {
            "id": "REPORTS_TO|position:出納|position:財務經理|declared",
            "basis": "declared",
            "stated_by": ["source", "target"],
            "documents": ["document:a.md"],
            "evidence_documents": ["document:a.md", "document:a.md"],
            "quotes": ["出納", "財務經理"],
            "spans": [f"{at[0]}-{at[0] + 2}", f"{at[1]}-{at[1] + 4}"],
            "stretches": ["document:a.md#0"],
        },
    )
    assert found["nodes"]["external_party:稅務機構"] == (
        ["Entity", "ExternalParty"],
        {
            "id": "external_party:稅務機構",
            "name": "稅務機構",
            "aliases": ["稅務局"],
            "folded": ["税务机构", "税务局"],
            "category": "government",
            "documents": ["document:a.md"],
        },
    )


def test_a_document_keeps_what_a_later_import_needs(empty: Bolt, driver: neo4j.Driver) -> None:
    text = manual("a.md", HEAD, title="財務手冊")
    imported(empty, text)
    labels, stored = snapshot(driver, empty)["nodes"]["document:a.md"]
    assert labels == ["Document", "Entity"]
    assert (stored["name"], stored["title"], stored["aliases"]) == ("a.md", "財務手冊", ["財務手冊"])
    assert (stored["text"], stored["sha256"], stored["media_type"]) == (text.content, text.sha256, text.media_type)
    assert len(json.loads(stored["layout"])) == len(text.blocks)
    assert stored["aliases_yaml"] == ALIASES
    assert {one["rule"] for one in json.loads(stored["findings"])} == {"implied-position"}


def test_what_an_earlier_version_noted_in_english_alone_gets_its_chinese_with_the_next_import(
    empty: Bolt, driver: neo4j.Driver
) -> None:
    clerk = manual("b.md", Page("出納", superior="總會計師", inside="財務經理"))
    imported(empty, manual("a.md", HEAD))
    imported(empty, clerk)
    now = snapshot(driver, empty)
    notes = {one: now["nodes"][one][1]["findings"] for one in ("document:a.md", "document:b.md")}
    assert {one["rule"]: one["chinese"] for one in json.loads(notes["document:b.md"])} == {
        "implied-position": "文件提到崗位「總會計師」，但沒有它的說明書。",
        "subordinate-names-another": "「財務經理」把「出納」列為直接下級，但「出納」寫的直接上級是「總會計師」。",
    }
    english = {
        known: json.dumps([{k: v for k, v in note.items() if k != "chinese"} for note in json.loads(found)])
        for known, found in notes.items()
    }
    for known, found in english.items():
        driver.execute_query(
            "MATCH (d:Document {id: $id}) SET d.findings = $found", id=known, found=found, database_=empty.database
        )
    again = imported(empty, manual("a.md", HEAD))
    assert again.plan.counts() == {"created": {}, "changed": {"Document": 2}, "retired": {}}
    assert {(one.entry.id, *(each.field for each in one.differences)) for one in again.plan.changed} == {
        ("document:a.md", "findings"),
        ("document:b.md", "findings"),
    }
    assert (again.revision, snapshot(driver, empty)) == (3, now)
    assert imported(empty, clerk).plan == Plan()


def test_layout_is_kept_whole() -> None:
    merged = Block("cell", (0, 4), row=1, column=2, table=3, row_span=4, column_span=5)
    text = replace(manual("a.md", HEAD), blocks=(*manual("a.md", HEAD).blocks, merged))
    stored = document(Source(text, "", 1), parse(text), []).properties
    assert stored_source({"name": "a.md", **stored}).text == text


def test_several_texts_are_one_plan_and_one_revision(empty: Bolt, driver: neo4j.Driver) -> None:
    empty_page = Text("c.md", "text/markdown", "0" * 64, "沒有崗位。")
    texts = [manual("a.md", HEAD), manual("b.md", CLERK), empty_page]
    done = import_texts(empty, texts, ALIASES, actor="tester")
    assert (done.applied, done.revision, done.without_sheets) == (True, 1, ("c.md",))
    found = snapshot(driver, empty)
    assert found["nodes"]["position:出納"][1]["documents"] == ["document:a.md", "document:b.md"]
    assert {node for node in found["nodes"] if node.startswith("document:")} == {"document:a.md", "document:b.md"}
    assert found["nodes"]["document:b.md"][1]["aliases_yaml"] == ALIASES
    with driver.session(database=empty.database) as session:
        (change,) = session.run("MATCH (c:Change) RETURN c.document AS about, c.revision AS revision").data()
    assert change == {"about": "document:a.md, document:b.md", "revision": 1}
    again = import_texts(empty, texts, ALIASES, actor="tester")
    assert (again.plan, again.revision, again.applied, again.without_sheets) == (Plan(), 1, False, ("c.md",))
    with pytest.raises(BadInput, match=r"^c\.md: no position's sheet"):
        import_texts(empty, [empty_page], None, actor="tester")


def test_the_same_file_again_changes_nothing(empty: Bolt, driver: neo4j.Driver) -> None:
    first = imported(empty, manual("a.md", HEAD, CLERK))
    before = snapshot(driver, empty)
    again = imported(empty, manual("a.md", HEAD, CLERK))
    assert (again.plan, again.revision, again.applied) == (Plan(), first.revision, False)
    assert (snapshot(driver, empty), history(driver, empty)) == (before, (1, [1]))


def test_a_dry_run_plans_all_and_writes_nothing(empty: Bolt, driver: neo4j.Driver) -> None:
    planned = imported(empty, manual("a.md", HEAD, CLERK), dry_run=True)
    with driver.session(database=empty.database) as session:
        assert session.run("MATCH (n) RETURN count(n) AS n").single(strict=True)["n"] == 0
    done = imported(empty, manual("a.md", HEAD, CLERK))
    assert (planned.applied, planned.revision, planned.plan) == (False, 0, done.plan)


def test_a_changed_file_gives_a_plan_and_the_graph_of_the_new_file_alone(empty: Bolt, driver: neo4j.Driver) -> None:
    changed = (HEAD, replace(CLERK, level="主管", kpis=("準確率",)), Page("倉管員", superior="財務經理"))
    imported(empty, manual("a.md", *changed))
    fresh = snapshot(driver, empty)
    retire_document(empty, "document:a.md", actor="tester")
    assert snapshot(driver, empty) == {"nodes": {}, "edges": {}}
    imported(empty, manual("a.md", HEAD, CLERK))
    done = imported(empty, manual("a.md", *changed))
    after = snapshot(driver, empty)
    for graph in (fresh, after):
        del graph["nodes"]["document:a.md"][1]["since"]
    assert after == fresh
    by_id = {one.entry.id: one for one in done.plan.changed}
    assert by_id["position:出納"] == Changed(
        Entry("Position", "position:出納", "出納"), (Difference("level", "普通", "主管"),)
    )
    assert [one.id for one in done.plan.retired] == ["MEASURED_BY|position:出納|kpi:差錯率|declared"]
    assert {"kpi:準確率", "position:倉管員", "duty:倉管員/1.1"} <= {one.id for one in done.plan.created}
    assert history(driver, empty)[1] == list(range(1, done.revision + 1))


def test_one_document_comes_and_goes_without_touching_the_others_facts(empty: Bolt, driver: neo4j.Driver) -> None:
    imported(empty, manual("z.md", HEAD, CLERK))
    before = snapshot(driver, empty)
    # Named before the first one, with another duty of the same number and another level.
    imported(empty, manual("a.md", replace(CLERK, level="主管", duties=("開發票",)), Page("司機", "車隊")))
    both = snapshot(driver, empty)["nodes"]
    assert both["position:出納"][1] == {
        **before["nodes"]["position:出納"][1],
        "documents": ["document:a.md", "document:z.md"],
    }
    assert both["duty:出納/1.1"] == before["nodes"]["duty:出納/1.1"]
    assert both["duty:出納/1.1#2"][1]["text"] == "開發票"
    gone = retire_document(empty, "document:a.md", actor="tester")
    assert "position:司機" in {one.id for one in gone.plan.retired}
    assert snapshot(driver, empty) == before


def test_the_alias_file_is_kept_until_another_comes(empty: Bolt, driver: neo4j.Driver) -> None:
    imported(empty, manual("a.md", HEAD))
    assert imported(empty, manual("a.md", HEAD), None).applied is False
    done = imported(empty, manual("a.md", HEAD), "")
    assert "external_party:稅務機構" in {one.id for one in done.plan.retired}
    assert snapshot(driver, empty)["nodes"]["document:a.md"][1]["aliases_yaml"] == ""


def test_two_importers_at_once_take_turns(empty: Bolt, driver: neo4j.Driver) -> None:
    texts = [manual(f"{name}.md", replace(HEAD, title=f"{name}經理", below="/")) for name in ("甲", "乙", "丙")]
    with ThreadPoolExecutor(len(texts)) as pool:
        done = list(pool.map(lambda text: imported(empty, text), texts))
    assert sorted(one.revision for one in done) == [1, 2, 3]
    assert history(driver, empty) == (3, [1, 2, 3])
    assert {"position:甲經理", "position:乙經理", "position:丙經理"} <= set(snapshot(driver, empty)["nodes"])


def test_each_change_is_recorded_with_its_actor(empty: Bolt, driver: neo4j.Driver) -> None:
    done = imported(empty, manual("a.md", HEAD))
    with driver.session(database=empty.database) as session:
        change = session.run("MATCH (c:Change) RETURN properties(c) AS c").single(strict=True)["c"]
        epoch = session.run("MATCH (r:Revision) RETURN r.epoch AS epoch").single(strict=True)["epoch"]
    assert json.loads(change.pop("plan")) == summary(done.plan)
    assert change.pop("at").endswith("Z")
    assert change == {"id": "change:1", "revision": 1, "actor": "tester", "document": "document:a.md"}
    assert len(epoch) == 36


def test_progress_is_told(empty: Bolt) -> None:
    steps: list[tuple[str, int, int]] = []
    done = imported(empty, manual("a.md", HEAD), progress=lambda *step: steps.append(step))
    assert [step for step, _, _ in steps][:4] == [
        "Checking the schema",
        "Waiting for other imports",
        "Reading the documents",
        "Comparing with the graph",
    ]
    assert steps[-1] == ("Writing the graph", len(done.plan.created), len(done.plan.created))


def test_what_cannot_be_imported_is_refused_with_a_sentence(empty: Bolt, driver: neo4j.Driver) -> None:
    with pytest.raises(BadInput, match=r"^a\.md: no position's sheet was found in it"):
        imported(empty, Text("a.md", "text/markdown", "", "只有一句話。"))
    with pytest.raises(BadInput, match=r"^aliases of a\.md:1: unknown key 'names'"):
        imported(empty, manual("a.md", HEAD), "names: []")
    imported(empty, manual("a.md", HEAD), "systems: {甲系統: [甲]}")
    with pytest.raises(BadInput, match="The alias files of the documents disagree: '甲' stands for both"):
        imported(empty, manual("b.md", CLERK), "systems: {乙系統: [甲]}")
    with pytest.raises(NotFound) as caught:
        retire_document(empty, "document:c.md", actor="tester")
    assert caught.value.suggestions == ("document:a.md",)
    assert history(driver, empty) == (1, [1])


def test_a_database_that_does_not_answer_is_said_with_its_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    nowhere = Bolt(f"bolt://127.0.0.1:{port}", "neo4j", "x")
    with pytest.raises(StoreUnavailable, match=rf"^No Neo4j answers at bolt://127\.0\.0\.1:{port} \("):
        imported(nowhere, manual("a.md", HEAD))
    with pytest.raises(BadInput, match=r"^nothing: not an address of a Neo4j"):
        imported(replace(nowhere, uri="nothing"), manual("a.md", HEAD))


def test_a_refused_password_is_said_so(bolt: Bolt) -> None:
    with pytest.raises(StoreUnavailable, match=r"refuses the user 'neo4j'\. Check ORGGRAPH_NEO4J_USER"):
        imported(replace(bolt, password="not this one"), manual("a.md", HEAD))


def test_an_import_waits_for_another_only_so_long(
    empty: Bolt, driver: neo4j.Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(empty, manual("a.md", HEAD))
    monkeypatch.setattr("orggraph.loading.importing.IMPORT_SECONDS", 1.0)
    with driver.session(database=empty.database) as session, session.begin_transaction(timeout=60) as other:
        other.run("MATCH (r:Revision) SET r.id = 'revision'").consume()
        with pytest.raises(TooSlow, match="nothing was changed"):
            imported(empty, manual("b.md", HEAD))
    with pytest.raises(StoreUnavailable, match="could not do it"):
        imported(replace(empty, database="elsewhere"), manual("a.md", HEAD))
    assert history(driver, empty) == (1, [1])


def test_the_schema_is_applied_where_it_is_missing(empty: Bolt, driver: neo4j.Driver) -> None:
    apply_schema(driver, empty.database)
    with driver.session(database=empty.database) as session:
        session.run("DROP INDEX search IF EXISTS").consume()
        session.run("DROP CONSTRAINT kpi_id IF EXISTS").consume()
    assert apply_schema(driver, empty.database) == ("kpi_id", "search")
    assert apply_schema(driver, empty.database) == ()


def test_two_first_importers_create_the_schema_together(empty: Bolt, driver: neo4j.Driver) -> None:
    with driver.session(database=empty.database) as session:
        for name in [row["name"] for row in session.run("SHOW CONSTRAINTS YIELD name")]:
            session.run(neo4j.Query(cast("LiteralString", f"DROP CONSTRAINT {name}"))).consume()
        session.run("DROP INDEX names IF EXISTS").consume()
        session.run("DROP INDEX search IF EXISTS").consume()
    with ThreadPoolExecutor(3) as pool:
        done = list(pool.map(lambda at: imported(empty, manual(f"{at}.md", HEAD)), range(3)))
    assert sorted(one.revision for one in done) == [1, 2, 3]
    assert apply_schema(driver, empty.database) == ()


def test_names_and_words_are_found_in_either_script(empty: Bolt, driver: neo4j.Driver) -> None:
    imported(empty, manual("a.md", HEAD, CLERK))
    with driver.session(database=empty.database) as session:
        found = {
            (index, words): session.run(
                "CALL db.index.fulltext.queryNodes($index, $words) YIELD node "
                "WHERE NOT node:Document RETURN collect(node.id) AS ids",
                index=index,
                words=words,
            ).single(strict=True)["ids"]
            for index, words in (("names", "税务局"), ("names", "税务"), ("search", "存款"), ("search", "税务局"))
        }
    assert found == {
        ("names", "税务局"): ["external_party:稅務機構"],
        ("names", "税务"): [],
        ("search", "存款"): ["duty:出納/1.1"],
        ("search", "税务局"): ["external_party:稅務機構", "duty:財務經理/1.1"],
    }


def test_a_plan_is_exact_and_its_summary_bounded() -> None:
    def kpi(known: str, name: str) -> dict[str, NodeRow]:
        return {known: NodeRow("Kpi", {"id": known, "name": name})}

    def heads(spans: str) -> dict[str, EdgeRow]:
        return {"e": EdgeRow("HEADS", "position:甲", "department:乙", {"id": "e", "spans": [spans]})}

    now = Rows(kpi("kpi:甲", "甲"), heads("1-2"))
    then = Rows({**kpi("kpi:甲", "乙" * 200), **kpi("kpi:丙", "丙")}, heads("2-3"))
    plan = difference(now, then)
    assert plan.counts() == {"created": {"Kpi": 1}, "changed": {"HEADS": 1, "Kpi": 1}, "retired": {}}
    assert summary(plan, limit=0) == {
        "counts": plan.counts(),
        "moved": 1,
        "created": [],
        "changed": [],
        "retired": [],
        "left_out": 2,
    }
    assert summary(plan)["changed"][0]["fields"] == {"name": ["甲", "乙" * 120 + "… (200 characters)"]}
    assert difference(then, now).retired == (Entry("Kpi", "kpi:丙", "丙"),)
    assert difference(now, now).empty


def test_a_companys_own_labels_are_kept_with_the_document(empty: Bolt, driver: neo4j.Driver) -> None:
    source = "# 手冊\n\n## 出納崗位說明書\n\n- 崗位名稱:出納\n- 報告上線:財務經理\n"
    text = read_bytes("own.md", source.encode())
    with pytest.raises(BadInput, match="labels:1: unknown field 'boss'"):
        imported(empty, text, labels="boss: [報告上線]")
    imported(empty, text, labels="superior: [報告上線]")
    assert imported(empty, text).applied is False
    imported(empty, manual("b.md", CLERK))
    records = driver.execute_query(
        "MATCH (:Position)-[r:REPORTS_TO {basis: 'declared'}]->(:Position) RETURN r.documents AS documents",
        database_=empty.database,
    ).records
    assert [record["documents"] for record in records] == [["document:b.md", "document:own.md"]]

import { expect, test } from "vitest";
import type { Link, OrgMap } from "../api/map";
import { BASES } from "../api/rows";
import { body, changed, edits, moved, tiesOf } from "./edits";
import { losses, missed } from "./losses";
import { type Notes, whatIfBoard } from "./whatif";
import { shownTies } from "./whatifties";

const [a, b, c] = ["position:a", "position:b", "position:c"];
const [d, e, all] = ["department:d", "department:e", "department:all"];
const bank = "external_party:bank";
const link = (kind: string, source: string, target: string, basis: Link["basis"] = "declared"): Link => ({
  kind,
  source,
  target,
  basis,
  scope: null,
});
const post = (id: string) => ({ id, name: id.slice(9), level: null, implied: false, departments: [] });
const unit = (id: string, collective = false) => ({ id, name: id.slice(11), implied: false, collective });
const MAP: OrgMap = {
  departments: [unit(all, true), unit(d), unit(e)],
  positions: [a, b, c, "position:far"].map(post),
  parties: [
    { id: bank, name: "bank", category: null },
    { id: "external_party:far", name: "far", category: null },
  ],
  links: [
    link("BELONGS_TO", a, d),
    link("BELONGS_TO", b, d),
    link("BELONGS_TO", c, e),
    link("REPORTS_TO", b, a),
    link("REPORTS_TO", c, b),
    link("COMMUNICATES_WITH", b, bank, "mined"),
    link("COMMUNICATES_WITH", b, all),
    link("COMMUNICATES_WITH", b, e, "inferred"),
    link("COMMUNICATES_WITH", "position:far", "external_party:far"),
  ],
  left: null,
};
const NOTES: Notes = new Map();
const said = (remove: string[], move: string[] = [], merge: string[] = []) => edits({ remove, move, merge });
const after = (given: ReturnType<typeof said>) =>
  changed(tiesOf(MAP.links.slice(0, 6), BASES), given).map((tie) => `${tie.kind} ${tie.source} ${tie.target}`);

test("the address's words are edits; merges into one are asked as one", () => {
  expect(said([a], [`${b}~${e}`, "nothing"], [`${a}~${b}`, `${a}~${c}`])).toEqual({
    remove: [a],
    move: [{ position: b, to: e }],
    merge: [
      { kept: a, other: b },
      { kept: a, other: c },
    ],
  });
  expect(body(said([], [], [`${a}~${b}`, `${a}~${c}`]), ["declared"])).toEqual({
    remove: [],
    move: [],
    merge: [[a, b, c]],
    basis: ["declared"],
  });
});

test("a second move of a position to the same kind of place takes the first one's place", () => {
  expect(moved([`${b}~${e}`, `${b}~${c}`], b, d)).toEqual([`${b}~${c}`, `${b}~${d}`]);
});

test("a move to a position changes its superior alone, to a department its department alone", () => {
  expect(after(said([], [`${c}~${a}`]))).toEqual([
    `BELONGS_TO ${a} ${d}`,
    `BELONGS_TO ${b} ${d}`,
    `BELONGS_TO ${c} ${e}`,
    `REPORTS_TO ${b} ${a}`,
    `COMMUNICATES_WITH ${b} ${bank}`,
    `REPORTS_TO ${c} ${a}`,
  ]);
  expect(after(said([], [`${c}~${d}`])).filter((tie) => tie.includes(c))).toEqual([
    `REPORTS_TO ${c} ${b}`,
    `BELONGS_TO ${c} ${d}`,
  ]);
});

test("what is merged passes on, without a tie to itself; what is removed takes its ties along", () => {
  expect(after(said([], [], [`${a}~${b}`]))).toEqual([
    `BELONGS_TO ${a} ${d}`,
    `BELONGS_TO ${a} ${d}`,
    `BELONGS_TO ${c} ${e}`,
    `REPORTS_TO ${c} ${a}`,
    `COMMUNICATES_WITH ${a} ${bank}`,
  ]);
  expect(after(said([b]))).toEqual([`BELONGS_TO ${a} ${d}`, `BELONGS_TO ${c} ${e}`]);
});

test("only what the edits touch is shown, the rest is counted, a word for many is not spelled out", () => {
  const what = shownTies(MAP, said([], [], ["a~b"]), BASES, new Set());
  expect(Object.fromEntries(what.ties.map((tie) => [tie.key, tie.state]))).toEqual({
    [`COMMUNICATES_WITH|${all}|${b}`]: "gone",
    [`COMMUNICATES_WITH|${bank}|${b}`]: "gone",
    [`REPORTS_TO|${c}|${b}`]: "gone",
    [`REPORTS_TO|${b}|${a}`]: "gone",
    [`COMMUNICATES_WITH|${all}|${a}`]: "new",
    [`COMMUNICATES_WITH|${bank}|${a}`]: "new",
    [`REPORTS_TO|${c}|${a}`]: "new",
  });
  expect(what.left).toEqual({ positions: 1, parties: 1, ties: 1 });
});

test("nothing lies on another at any width, and what moves has a place before and one after", () => {
  const what = shownTies(MAP, said([b], [`${c}~${d}`]), BASES, new Set([bank]));
  expect(what.slots).toEqual([
    { position: a, department: d, before: true, after: true },
    { position: b, department: d, before: true, after: false },
    { position: c, department: e, before: true, after: false },
    { position: c, department: d, before: false, after: true },
  ]);
  for (const width of [300, 640, 1200]) {
    const { pills, boxes, lines } = whatIfBoard(MAP, what, NOTES, width, "none");
    expect(pills.map((pill) => pill.note?.[0] ?? null).sort()).toEqual(["away", "gone", null, null, null]);
    for (const one of pills)
      for (const other of pills)
        if (one !== other) expect(Math.abs(one.y - other.y) >= 28 || Math.abs(one.x - other.x) >= one.width).toBe(true);
    const stays = lines.filter((line) => line.state === "stays");
    expect(stays.filter((line) => line.before !== line.after)).toEqual([]);
    for (const box of boxes) expect(box.x >= 0 && box.x + box.width <= width).toBe(true);
  }
});

test("too many ties are counted, those that change drawn first", () => {
  const many = Array.from({ length: 200 }, (_, n) => link("COMMUNICATES_WITH", b, `external_party:${n}`));
  const what = shownTies({ ...MAP, links: [...many, ...MAP.links] }, said([], [`${b}~position:far`]), BASES, new Set());
  expect([what.ties.length, what.more]).toEqual([160, 45]);
  expect(what.ties.slice(0, 2).map((tie) => [tie.key, tie.state])).toEqual([
    [`REPORTS_TO|${b}|${a}`, "gone"],
    [`REPORTS_TO|${b}|position:far`, "new"],
  ]);
});

test("a line that stays follows the end that moves", () => {
  const what = shownTies(MAP, said([], [`${c}~${d}`]), BASES, new Set());
  const lines = whatIfBoard(MAP, what, NOTES, 640, "none").lines;
  expect(lines.map((line) => [line.key, line.state, line.before === line.after])).toEqual([
    [`REPORTS_TO|${c}|${b}`, "stays", false],
  ]);
});

test("the answer is read with its types; who holds single contacts is missed most", () => {
  const found = losses({
    orphans: [{ id: c, name: "c" }],
    duties: [{ id: "duty:1", text: "pay", position: { id: b, name: "b" } }],
    disconnected_pairs: [
      [
        { id: a, name: "a" },
        { id: c, name: "c" },
      ],
    ],
    metrics: { ties: { before: 3, after: null } },
    positions: [{ id: a, name: "a", degree: { before: 2, after: 1 } }],
  });
  expect(found.orphans).toEqual([{ id: c, name: "c" }]);
  expect(found.duties).toEqual([{ id: "duty:1", name: "pay", position: { id: b, name: "b" } }]);
  expect(found.pairs.map((pair) => pair.map((one) => one.name))).toEqual([["a", "c"]]);
  expect(found.metrics).toEqual([{ name: "ties", before: 3, after: null }]);
  expect(found.positions[0]?.shifts).toEqual([{ name: "degree", before: 2, after: 1 }]);
  const single = [c, b, c].map((id) => ({ position_id: id, position: id }));
  const between = [
    { id: a, position: a, share: 0.5 },
    { id: b, position: b, share: 0.2 },
  ];
  expect(missed(single, between).map((one) => [one.id, one.contacts, one.share])).toEqual([
    [c, 2, null],
    [b, 1, 0.2],
    [a, 0, 0.5],
  ]);
});

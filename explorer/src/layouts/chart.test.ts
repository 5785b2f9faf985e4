import { expect, test } from "vitest";
import type { Link, OrgMap, Post } from "../api/map";
import { BASES, type Basis } from "../api/rows";
import { chart, depthFor, type Seat } from "./chart";
import { chartboard, HEIGHT } from "./chartboard";
import { stepped } from "./chartkeys";
import { disputesOf } from "./disputes";

const post = (name: string, unit = "部"): Post => ({
  id: name,
  name,
  level: null,
  implied: unit === "",
  departments: unit ? [unit] : [],
});
const reports = (source: string, target: string, basis: Basis = "declared"): Link => ({
  kind: "REPORTS_TO",
  source,
  target,
  basis,
  scope: null,
});
const made = (names: readonly string[], links: readonly Link[], chosen = BASES) => {
  const departments = [{ id: "部", name: "甲部", implied: false, collective: false }];
  const positions = names.map((name) => post(name, name === "總" ? "" : "部"));
  const map: OrgMap = { departments, positions, parties: [], links, left: null };
  return chart(map, chosen);
};
const TREE = made(
  ["總", "甲", "乙", "丙", "丁"],
  [
    reports("甲", "總"),
    reports("乙", "總"),
    reports("乙", "甲", "inferred"),
    reports("丙", "甲"),
    reports("丙", "甲", "inferred"),
  ],
);
const LABELS = { note: (seat: Seat) => seat.units.join(), lead: (n: number) => `leads ${n}` };

test("each position stands once, under the superior that is stated most strongly", () => {
  expect([...TREE.seats.values()].map((one) => [one.id, one.above, one.layer, one.span, one.below, one.band])).toEqual([
    ["總", null, 1, 2, 3, "tree"],
    ["丁", null, 1, 0, 0, "island"],
    ["乙", "總", 2, 0, 0, "tree"],
    ["甲", "總", 2, 2, 1, "tree"],
    ["丙", "甲", 3, 0, 0, "tree"],
  ]);
  expect(TREE.lines.map((line) => [line.id, line.role, line.bases])).toEqual([
    ["REPORTS_TO|乙|總|declared", "main", ["declared"]],
    ["REPORTS_TO|乙|甲|inferred", "second", ["inferred"]],
    ["REPORTS_TO|甲|總|declared", "main", ["declared"]],
    ["REPORTS_TO|丙|甲|declared", "main", ["declared", "inferred"]],
  ]);
  expect([TREE.roots, TREE.layers, TREE.statements, TREE.loose]).toEqual([["總", "丁"], [2, 2, 1], 5, 0]);
});

test("a basis that is not chosen states nothing", () => {
  const found = made(["甲", "乙"], [reports("乙", "甲", "inferred")], ["declared"]);
  expect([found.roots, found.lines]).toEqual([["乙", "甲"], []]);
});

test("a circle is drawn from one of its members and closed by a line of its own", () => {
  const found = made(["甲", "乙", "丙"], [reports("甲", "乙"), reports("乙", "丙"), reports("丙", "甲")]);
  expect([...found.seats.values()].map((one) => [one.id, one.layer, one.band])).toEqual([
    ["丙", 1, "circle"],
    ["乙", 2, "tree"],
    ["甲", 3, "tree"],
  ]);
  expect(found.lines.map((line) => [line.id, line.role])).toEqual([
    ["REPORTS_TO|丙|甲|declared", "circle"],
    ["REPORTS_TO|乙|丙|declared", "main"],
    ["REPORTS_TO|甲|乙|declared", "main"],
  ]);
  expect(chartboard(found, () => true, LABELS).bands.map((band) => band.kind)).toEqual(["circle"]);
});

test("one who names itself, and a superior that the answer does not hold", () => {
  const found = made(["甲"], [reports("甲", "甲"), reports("甲", "無")]);
  expect([found.seats.get("甲")?.band, found.loose]).toEqual(["circle", 1]);
  expect(chartboard(found, () => true, LABELS).ways.map((way) => way.line.role)).toEqual(["circle"]);
});

test("nothing gives an empty chart", () => {
  const found = made([], []);
  expect([found.roots, found.layers]).toEqual([[], []]);
  expect(chartboard(found, () => true, LABELS).places).toEqual([]);
});

test.each([
  [[1, 7, 9], 200, 3],
  [[1, 7, 9], 10, 2],
  [[300, 2], 200, 1],
])("of the layers %o no more than %i positions are %i layers", (layers, most, depth) => {
  expect(depthFor(layers, most)).toBe(depth);
});

test("a row a position, a column a layer, and no two boxes touch", () => {
  const names = Array.from({ length: 300 }, (_, index) => `p${index}`);
  const links = names.slice(1).map((name, index) => reports(name, `p${Math.floor(index / 4)}`));
  const { places, columns } = chartboard(made([...names, "甲", "乙"], links), () => true, LABELS);
  expect(places).toHaveLength(302);
  expect(columns.map((column) => column.drawn)).toEqual([3, 4, 16, 64, 215]);
  const apart = places.every((one, index) =>
    places
      .slice(index + 1)
      .every(
        (other) => one.x + one.width < other.x || other.x + other.width < one.x || Math.abs(one.y - other.y) > HEIGHT,
      ),
  );
  expect(apart).toBe(true);
});

test("a closed branch is counted, and so are the lines into it", () => {
  const board = chartboard(TREE, (seat) => seat.id !== "總", LABELS);
  expect(board.places.map((one) => [one.seat.id, one.open])).toEqual([
    ["總", false],
    ["丁", null],
  ]);
  expect([board.hidden, board.hiddenLines, board.ways]).toEqual([3, 1, []]);
});

test.each([
  ["ArrowRight", "總", { go: "乙" }],
  ["ArrowLeft", "總", { toggle: "總" }],
  ["ArrowLeft", "丙", { go: "甲" }],
  ["ArrowDown", "乙", { go: "甲" }],
  ["ArrowUp", "乙", { go: "總" }],
  ["End", "總", { go: "丁" }],
  ["Home", "丁", { go: "總" }],
  [" ", "甲", { toggle: "甲" }],
  ["ArrowRight", "丙", null],
  ["x", "總", null],
])("%s at %s is %o", (key, id, step) => {
  expect(
    stepped(
      key,
      chartboard(TREE, () => true, LABELS),
      id,
    ),
  ).toEqual(step);
});

test("a finding about two sheets is about a line", () => {
  const nodes = [
    { id: "position:甲", name: "甲", kind: "Position" },
    { id: "position:乙", name: "乙", kind: "Position" },
  ];
  const [found] = disputesOf([{ id: "r:1", rule: "r", sentence: "s", nodes, evidence: [] }, { nodes: [] }]);
  expect(found?.line).toBe("REPORTS_TO|position:甲|position:乙|declared");
});

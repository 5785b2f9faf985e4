import { expect, test } from "vitest";
import { grid, heat, moved, steps } from "./matrix";

const row = (source: string, target: string, contacts: number, external = false) => ({
  source,
  source_id: `department:${source}`,
  target,
  target_id: external ? null : `department:${target}`,
  scope: external ? "external" : "internal",
  contacts,
  positions: 1,
  evidence: [],
});
const FOUND = [row("甲", "bank", 9, true), row("乙", "甲", 3), row("甲", "乙", 2), row("甲", "甲", 1)];

test("departments come before kinds of partners, each with its total", () => {
  const made = grid(FOUND);
  expect(made.rows.map((one) => [one.name, one.total])).toEqual([
    ["甲", 12],
    ["乙", 3],
  ]);
  expect(made.columns.map((one) => [one.id, one.total])).toEqual([
    ["department:甲", 4],
    ["department:乙", 2],
    ["bank", 9],
  ]);
  expect([made.total, made.most]).toEqual([15, 9]);
  expect(made.cells.get("department:甲|bank")?.contacts).toBe(9);
});

test("nothing gives an empty grid", () => {
  expect(grid([])).toEqual({ rows: [], columns: [], cells: new Map(), total: 0, most: 0 });
});

test.each([
  [0, 9, 0],
  [1, 9, 1],
  [5, 9, 3],
  [9, 9, 4],
])("%i of %i has the heat %i", (contacts, most, degree) => {
  expect(heat(contacts, most)).toBe(degree);
});

test.each([
  ["ArrowUp", [0, 1]],
  ["ArrowDown", [1, 1]],
  ["ArrowLeft", [0, 0]],
  ["ArrowRight", [0, 2]],
  ["End", [0, 2]],
  ["PageDown", [1, 1]],
  ["x", null],
] as const)("%s moves to %o", (key, place) => {
  expect(moved(key, [0, 1], [2, 3])).toEqual(place);
});

test.each([1, 2, 3, 4, 9, 13])("the steps of %i are what the heat says", (most) => {
  const said = steps(most).flatMap(({ degree, from, to }) =>
    Array.from({ length: to - from + 1 }, (_, at) => [from + at, degree]),
  );
  expect(said).toEqual(Array.from({ length: most }, (_, at) => [at + 1, heat(at + 1, most)]));
});

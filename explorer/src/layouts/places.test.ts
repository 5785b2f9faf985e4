// That nothing overlaps, in every layout, at several sizes.
import { describe, expect, test } from "vitest";
import { BASES } from "../api/rows";
import { apart } from "./apart";
import { blocksOf, covers, settled, sizeOf, unfolded } from "./arrange";
import { interactions } from "./interactions";
import { fitted, textWidth } from "./measure";
import { drawn, KINDS } from "./network";
import { orgboard } from "./orgboard";
import { partyboard } from "./partyboard";
import { large, link, SAMPLE } from "./sample";
import { block } from "./tree";

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ALL = { basis: BASES, scope: "all", kinds: KINDS, categories: [], departments: [], collapsed: [] } as const;

/** Pairs of rectangles, given by their middles, that share some ground. */
function overlaps(rects: readonly Rect[]): number {
  return rects.flatMap((a, at) =>
    rects
      .slice(at + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01,
      ),
  ).length;
}

describe("a block of who reports to whom", () => {
  const leaf = (id: string, above: string | null) => ({ id, above, width: 80, height: 30 });
  const rects = (leaves: readonly ReturnType<typeof leaf>[]) => {
    const { places } = block(leaves);
    return leaves.map((one) => ({ ...one, ...(places.get(one.id) ?? { x: Number.NaN, y: Number.NaN }) }));
  };

  test("has the superior above the middle of those below", () => {
    const { places, width, height } = block([leaf("a", null), leaf("b", "a"), leaf("c", "a")]);
    expect(Object.fromEntries(places)).toEqual({ a: { x: 0, y: -37 }, b: { x: -49, y: 37 }, c: { x: 49, y: 37 } });
    expect([width, height]).toEqual([178, 104]);
  });

  test.each([1, 5, 6, 40, 200])("never overlaps with %d below one", (count) => {
    const leaves = [leaf("top", null), ...Array.from({ length: count }, (_, index) => leaf(`${index}`, "top"))];
    expect(overlaps(rects(leaves))).toBe(0);
  });

  test("holds those in a circle of superiors, and one that is its own", () => {
    const leaves = [leaf("a", "b"), leaf("b", "a"), leaf("c", "c"), leaf("d", "elsewhere")];
    expect(overlaps(rects(leaves))).toBe(0);
    expect(block(leaves).places.size).toBe(4);
  });
});

describe("a picture in the places of another", () => {
  const plan = drawn(SAMPLE, ALL);
  const blocks = blocksOf(plan);
  const corners = new Map([...blocks.keys()].map((id, index) => [id, { x: index * 1000, y: 0 }]));
  const whole = unfolded(blocks, corners, plan);

  test("has everybody where they were, however few lines are left", () => {
    const picture = drawn(SAMPLE, { ...ALL, basis: ["declared"], kinds: ["REPORTS_TO"] });
    expect(covers(plan, picture)).toBe(true);
    const inner = unfolded(blocks, corners, picture);
    const people = picture.nodes.filter((node) => node.kind === "Position");
    expect(people.map((node) => inner.get(node.id))).toEqual(people.map((node) => whole.get(node.id)));
  });

  test("has a department that is one node in the middle of its own", () => {
    const finance = SAMPLE.departments.find((unit) => unit.name === "財務部")?.id ?? "";
    const picture = drawn(SAMPLE, { ...ALL, collapsed: [finance] });
    expect(covers(plan, picture)).toBe(true);
    const inner = unfolded(blocks, corners, picture);
    expect(inner.get(finance)).toEqual(corners.get(finance));
    expect([...inner.keys()].filter((id) => !picture.nodes.some((node) => node.id === id))).toEqual([]);
  });

  test("has no place for whom the other does not know", () => {
    expect(covers(drawn(SAMPLE, { ...ALL, departments: [SAMPLE.departments[0]?.id ?? ""] }), plan)).toBe(false);
  });
});

describe("parties beside the organisation", () => {
  test.each([
    ["the sample", SAMPLE],
    ["2,000 positions with 300 parties", large(50, 40, 300)],
  ])("stand apart from each other and from it: %s", (_, map) => {
    const picture = drawn(map, ALL);
    const blocks = blocksOf(picture);
    // Blocks in a row: where fcose puts them is not this module's.
    const wide = Math.max(...[...blocks.values()].map((one) => one.width)) + 100;
    const corners = new Map([...blocks.keys()].map((id, index) => [id, { x: index * wide, y: 0 }]));
    const inner = unfolded(blocks, corners, picture);
    const { places } = settled(picture, inner);
    const rects = picture.nodes.flatMap((node) => {
      const at = places.get(node.id);
      return at ? [{ ...at, ...sizeOf(node) }] : [];
    });
    expect(rects.length).toBeGreaterThan(5);
    expect(overlaps(rects)).toBe(0);
  });
});

describe("the board of the overview", () => {
  test.each([320, 700, 1280])("fits %d pixels and never overlaps", (width) => {
    const board = orgboard(SAMPLE, width);
    const boxes = board.boxes.map((box) => ({ ...box, x: box.x + box.width / 2, y: box.y + box.height / 2 }));
    expect(overlaps(boxes)).toBe(0);
    for (const box of board.boxes) expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(board.tops.map((top) => top.name)).toEqual(["總經理"]);
    expect(board.collectives.map((unit) => unit.name)).toEqual(["公司各部門"]);
  });

  test("of a large organisation shows who leads each department, and how many more there are", () => {
    const board = orgboard(large(50, 40, 300), 1280);
    expect(board.boxes.map((box) => box.rows.length + box.more)).toEqual(Array.from({ length: 50 }, () => 40));
    expect(Math.max(...board.boxes.map((box) => box.rows.length))).toBeLessThanOrEqual(2);
    expect(overlaps(board.boxes.map((b) => ({ ...b, x: b.x + b.width / 2, y: b.y + b.height / 2 })))).toBe(0);
  });

  test("shows everyone once in their department, heads marked, under whom they report to", () => {
    const finance = orgboard(SAMPLE, 700).boxes.find((box) => box.name === "財務部");
    expect(finance?.rows.map((row) => [row.name, row.head, row.parent !== null])).toEqual([
      ["財務經理", true, false],
      ["出納", false, true],
    ]);
    expect(finance?.hung).toBe(true);
  });

  test("stands a circle of superiors and an empty organisation", () => {
    const circle = [
      link("REPORTS_TO", "position:出納", "position:財務經理"),
      link("REPORTS_TO", "position:財務經理", "position:出納"),
    ];
    const rows = orgboard({ ...SAMPLE, links: circle }, 700).boxes.flatMap((box) => box.rows.map((row) => row.name));
    expect(rows.sort()).toEqual(["出納", "財務經理", "銷售員"].sort());
    const empty = { departments: [], positions: [], parties: [], links: [], left: null };
    expect(orgboard(empty, 700)).toMatchObject({ boxes: [], tops: [], lines: [] });
  });
});

describe("the board of a party", () => {
  const row = (name: string, department: string, superior: string, basis: string) => ({
    position: name,
    position_id: `position:${name}`,
    departments: [department],
    superiors: [superior],
    kpis: [],
    basis,
    evidence: [],
  });
  const found = interactions([
    row("出納", "財務部", "財務經理", "declared"),
    row("出納", "財務部", "財務經理", "mined"),
    row("財務經理", "財務部", "總經理", "declared"),
    row("銷售員", "營銷部", "銷售經理", "inferred"),
  ]);

  test("has each position once with all it rests on", () => {
    expect(found.map((one) => [one.name, one.bases, one.facts.length])).toEqual([
      ["出納", ["declared", "mined"], 2],
      ["財務經理", ["declared"], 1],
      ["銷售員", ["inferred"], 1],
    ]);
  });

  test.each([330, 900])("never overlaps at %d pixels", (width) => {
    const board = partyboard("稅務機構", found, width);
    const rects = board.nodes.map((node) => ({ ...node, x: node.x + node.width / 2, height: 30 }));
    expect(overlaps(rects)).toBe(0);
    for (const node of board.nodes) expect(node.x + node.width).toBeLessThanOrEqual(width);
  });
});

test("a text that is too wide is cut with an ellipsis", () => {
  expect(textWidth("出納", 14)).toBe(28);
  expect(fitted("售后維修工程師", 14, 70)).toBe("售后維修…");
  expect(fitted("出納", 14, 28)).toBe("出納");
});

test.each([2, 30, 150])("%d rectangles in one place are pushed apart, the same way each time", (count) => {
  const rects = Array.from({ length: count }, (_, index) => ({
    x: index % 3,
    y: 0,
    width: 60 + (index % 5) * 20,
    height: 40,
  }));
  const places = apart(rects, 10);
  const moved = rects.map((one, index) => ({ ...one, ...places[index] }));
  expect(overlaps(moved.map((one) => ({ ...one, width: one.width + 9, height: one.height + 9 })))).toBe(0);
  expect(apart(rects, 10)).toEqual(places);
});

test("rectangles that do not touch stay", () => {
  const rects = [
    { x: 0, y: 0, width: 10, height: 10 },
    { x: 50, y: 0, width: 10, height: 10 },
  ];
  expect(apart(rects, 10)).toEqual([
    { x: 0, y: 0 },
    { x: 50, y: 0 },
  ]);
});

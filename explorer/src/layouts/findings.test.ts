import { describe, expect, it } from "vitest";
import { COLUMNS, type Count, findingBoard } from "./findingboard";
import { about, pageOf, severityOf, sidesOf } from "./findings";

const piece = (side: string, start: number, end: number) => ({
  document: "document:a",
  quote: "字".repeat(end - start),
  side: `position:${side}`,
  side_name: side,
  spans: [[start, end]],
});

describe("the words of a finding", () => {
  it("stand by side, each place once, without those inside another", () => {
    const sides = sidesOf([piece("甲", 10, 14), piece("乙", 50, 55), piece("甲", 10, 20), piece("甲", 10, 20)]);
    expect(sides.map((side) => [side.id, side.name, side.evidence.map((one) => one.spans)])).toEqual([
      ["position:甲", "甲", [[[10, 20]]]],
      ["position:乙", "乙", [[[50, 55]]]],
    ]);
  });

  it("of what is no list are none", () => {
    expect(sidesOf(null)).toEqual([]);
    expect(sidesOf([7, "x"])).toEqual([]);
  });

  it("are about positions rather than their duties, and about duties where there is nothing else", () => {
    const duty = { id: "duty:甲/1", name: "甲/1", kind: "Duty" };
    const post = { id: "position:甲", name: "甲", kind: "Position" };
    expect(about([post, duty])).toEqual([{ id: "position:甲", name: "甲" }]);
    expect(about([duty])).toEqual([{ id: "duty:甲/1", name: "甲/1" }]);
  });
});

describe("pages", () => {
  it("say their first and last row", () => {
    expect(pageOf(0, 1)).toEqual({ first: 0, last: 0, pages: 1 });
    expect(pageOf(26, 2)).toEqual({ first: 26, last: 26, pages: 2 });
    expect(pageOf(26, 9)).toEqual({ first: 26, last: 26, pages: 2 });
  });

  it("know three severities", () => {
    expect(["high", "medium", "low", "odd"].map(severityOf)).toEqual(["high", "medium", "low", "low"]);
  });
});

const row = (label: string, high: number): Count => ({
  name: label,
  label,
  counts: { high, medium: 1, low: 0, acknowledged: 0 },
});

describe("the board", () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(`一個很長的規則名稱第${index}條`, index));

  it.each([320, 480, 700, 1200])("at %i pixels keeps every cell inside and apart", (width) => {
    const board = findingBoard(rows, width);
    const cells = board.lines.flatMap((line) => line.cells);
    expect(cells).toHaveLength(20 * COLUMNS.length);
    for (const one of cells) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(board.height);
    }
    const places = new Set(cells.map((one) => `${one.x} ${one.y}`));
    expect(places.size).toBe(cells.length);
  });

  it("fills the colour by the largest number", () => {
    const board = findingBoard([row("甲", 8), row("乙", 2)], 600);
    expect(board.lines.map((line) => line.cells[0]?.share)).toEqual([1, 0.25]);
  });

  it("without rows is no higher than its headings", () => {
    expect(findingBoard([], 600)).toMatchObject({ lines: [], height: 30 });
  });
});

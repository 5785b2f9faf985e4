import { expect, test } from "vitest";
import type { Row } from "../api/rows";
import { wayboard } from "./wayboard";
import { ways, wider } from "./ways";

const edge = (source: string, target: string, basis: string) => ({
  id: `COMMUNICATES_WITH|${source}|${target}|${basis}`,
  kind: "COMMUNICATES_WITH",
  source,
  target,
  basis,
});
const node = (id: string) => ({ id, name: id.toUpperCase(), kind: "Position" });
const ANSWER: readonly Row[] = [
  {
    length: 2,
    nodes: ["a", "b", "z"].map(node),
    edges: [edge("b", "a", "inferred"), edge("b", "a", "declared"), edge("b", "z", "mined")],
  },
  { length: 2, nodes: ["a", "c", "z"].map(node), edges: [edge("a", "c", "declared"), edge("c", "z", "declared")] },
];

test("steps have all that joins their ends, the best founded first", () => {
  expect(ways(ANSWER).map((way) => way.steps.map((step) => step.joins.map((one) => one.basis)))).toEqual([
    [["declared", "inferred"], ["mined"]],
    [["declared"], ["declared"]],
  ]);
});

test("boxes stand by hop from left to right, and neither boxes nor words touch", () => {
  const board = wayboard(ways(ANSWER), 900, (kind, basis) => `${kind} ${basis}`);
  const x = (id: string) => board.boxes.find((box) => box.id === id)?.x ?? 0;
  expect(x("a") < x("b") && x("b") === x("c") && x("c") < x("z")).toBe(true);
  expect(board.lines.map((line) => [line.source, line.target, line.basis, line.heads.length])).toEqual([
    ["B", "A", "declared", 1],
    ["B", "Z", "mined", 1],
    ["A", "C", "declared", 1],
    ["C", "Z", "declared", 1],
  ]);
  const labels = board.lines.map((line) => line.label);
  const touching = labels.filter((one, index) =>
    labels.some(
      (two, at) => at > index && Math.abs(one.y - two.y) < 18 && Math.abs(one.x - two.x) < (one.width + two.width) / 2,
    ),
  );
  expect(touching).toEqual([]);
});

test("a search is widened in one respect each, and at last in all", () => {
  const now = { max: 10, kinds: ["REPORTS_TO"], basis: ["declared"], direction: "both", avoid: [] } as const;
  expect(wider(now, ["REPORTS_TO", "HEADS"]).map((one) => one.key)).toEqual(["basis", "kinds", "all"]);
  expect(wider({ ...now, basis: ["declared", "mined", "inferred"] }, ["REPORTS_TO"])).toEqual([]);
});

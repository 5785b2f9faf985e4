import { expect, test } from "vitest";
import { BASES } from "../api/rows";
import { around, drawn, type Filters, KINDS, thinned } from "./network";
import { SAMPLE } from "./sample";

const ALL: Filters = {
  basis: BASES,
  scope: "all",
  kinds: KINDS,
  categories: [],
  departments: [],
  collapsed: [],
};
const lines = (picture: ReturnType<typeof drawn>) =>
  picture.edges.map((edge) => `${edge.source} ${edge.kind} ${edge.target} ${edge.facts.length}`).sort();
const nodes = (picture: ReturnType<typeof drawn>) => picture.nodes.map((node) => node.id).sort();
/** Every link of a kind that is drawn is a fact behind a line or a number with a reason. */
function accounted(picture: ReturnType<typeof drawn>): number {
  const hidden = [...picture.hiddenLinks.values()].reduce((sum, one) => sum + one, 0);
  return hidden + picture.edges.reduce((sum, edge) => sum + edge.facts.length, 0);
}
const TOTAL = SAMPLE.links.filter((one) => one.kind !== "BELONGS_TO").length;

test("two facts between the same two are one line, and mutual where each names the other", () => {
  const picture = drawn(SAMPLE, ALL);
  expect(lines(picture)).toEqual([
    "position:出納 COMMUNICATES_WITH external_party:銀行 1",
    "position:出納 COMMUNICATES_WITH position:銷售員 2",
    "position:出納 REPORTS_TO position:財務經理 1",
    "position:財務經理 COMMUNICATES_WITH external_party:銀行 1",
    "position:財務經理 REPORTS_TO position:總經理 1",
    "position:銷售員 COMMUNICATES_WITH external_party:客戶 1",
    "position:銷售員 REPORTS_TO position:總經理 1",
  ]);
  expect(picture.edges.filter((edge) => edge.mutual).map((edge) => edge.id)).toEqual([
    "COMMUNICATES_WITH|position:出納|position:銷售員",
  ]);
});

test.each<[string, Partial<Filters>, Record<string, number>]>([
  ["nothing filtered", {}, { own: 2 }],
  ["basis", { basis: ["declared"] }, { basis: 3, own: 1 }],
  ["scope", { scope: "external" }, { scope: 3, own: 1 }],
  ["kind", { kinds: ["REPORTS_TO"] }, { kind: 7 }],
  ["category", { categories: ["bank"] }, { category: 1, own: 2 }],
  ["department", { departments: ["department:財務部"] }, { department: 4, own: 2 }],
  ["one node a department", { collapsed: ["*"] }, { inside: 3 }],
])("what is not drawn is counted: %s", (_, changed, hidden) => {
  const picture = drawn(SAMPLE, { ...ALL, ...changed });
  expect(Object.fromEntries(picture.hiddenLinks)).toEqual(hidden);
  expect(accounted(picture)).toBe(TOTAL);
});

test("a department as one node has its members' lines, rolled up", () => {
  const picture = drawn(SAMPLE, { ...ALL, collapsed: ["department:財務部"] });
  expect(lines(picture)).toEqual([
    "department:財務部 COMMUNICATES_WITH external_party:銀行 2",
    "department:財務部 COMMUNICATES_WITH position:銷售員 2",
    "department:財務部 REPORTS_TO position:總經理 1",
    "position:銷售員 COMMUNICATES_WITH external_party:客戶 1",
    "position:銷售員 REPORTS_TO position:總經理 1",
  ]);
  expect(picture.nodes.find((node) => node.id === "department:財務部")?.stands).toBe(2);
  expect(nodes(picture)).not.toContain("position:出納");
});

test("what has no line is left out and counted", () => {
  const picture = drawn(SAMPLE, { ...ALL, basis: ["declared"] });
  expect(nodes(picture)).not.toContain("external_party:客戶");
  expect(Object.fromEntries(picture.hiddenNodes)).toEqual({ unlinked: 2 });
});

test("around a node, step by step; the rest is counted", () => {
  const whole = drawn(SAMPLE, ALL);
  const one = around(whole, "external_party:銀行", 1, [], 30);
  expect(nodes(one.picture)).toEqual([
    "department:財務部",
    "external_party:銀行",
    "position:出納",
    "position:財務經理",
  ]);
  expect(accounted(one.picture)).toBe(TOTAL);
  const two = around(whole, "external_party:銀行", 2, [], 30);
  expect(nodes(two.picture)).toContain("position:銷售員");
  expect(nodes(two.picture)).not.toContain("external_party:客戶");
});

test("a hub tells its number and waits to be opened", () => {
  const whole = drawn(SAMPLE, ALL);
  const shut = around(whole, "position:出納", 1, [], 2);
  expect(shut.hubs).toEqual([{ id: "position:出納", name: "出納", more: 3 }]);
  expect(shut.picture.edges).toEqual([]);
  const open = around(whole, "position:出納", 1, ["position:出納"], 2);
  expect(open.hubs).toEqual([]);
  expect(nodes(open.picture)).toContain("external_party:銀行");
});

test("an expanded node shows one step more than the others", () => {
  const picture = around(drawn(SAMPLE, ALL), "external_party:銀行", 1, ["position:財務經理"], 30).picture;
  expect(nodes(picture)).toContain("position:總經理");
  expect(nodes(picture)).not.toContain("position:銷售員");
});

test("a ball of wool is thinned to the strongest lines, and the rest is counted", () => {
  const whole = drawn(SAMPLE, ALL);
  const thin = thinned(whole, 4);
  expect(lines(thin)).toEqual([
    "position:出納 COMMUNICATES_WITH position:銷售員 2",
    "position:出納 REPORTS_TO position:財務經理 1",
    "position:財務經理 REPORTS_TO position:總經理 1",
    "position:銷售員 REPORTS_TO position:總經理 1",
  ]);
  expect(thin.hiddenLinks.get("weak")).toBe(3);
  expect(accounted(thin)).toBe(TOTAL);
  expect(thinned(whole, 7)).toBe(whole);
});

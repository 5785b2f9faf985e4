import { describe, expect, it } from "vitest";
import { between, line, percent, stretches } from "./coverage";
import { chosen, idle, planOf, sides, total, worded } from "./plan";

const PLAN = {
  counts: { created: { Kpi: 1, HAS_DUTY: 2 }, changed: { Position: 1 }, retired: {} },
  moved: 3,
  created: [{ kind: "Kpi", id: "kpi:a", name: "a" }],
  changed: [
    {
      kind: "Position",
      id: "position:出納",
      name: "出納",
      fields: { level: ["普通", null], aliases: [[], ["收款員"]] },
    },
  ],
  retired: [],
  left_out: 2,
};

describe("a plan", () => {
  it("has a row for each kind, things before relations", () => {
    expect(planOf(PLAN).counts).toEqual([
      { kind: "Position", created: 0, changed: 1, retired: 0 },
      { kind: "Kpi", created: 1, changed: 0, retired: 0 },
      { kind: "HAS_DUTY", created: 2, changed: 0, retired: 0 },
    ]);
  });

  it("says each field before and after", () => {
    expect(chosen(planOf(PLAN), "changed", "Position").map((one) => one.fields)).toEqual([
      [
        { name: "level", before: "普通", after: "" },
        { name: "aliases", before: "", after: "收款員" },
      ],
    ]);
    expect(chosen(planOf(PLAN), "", null)).toHaveLength(2);
    expect(chosen(planOf(PLAN), "retired", null)).toEqual([]);
  });

  it("tells what is kept for the machine from what a reader asks for", () => {
    const field = (name: string) => ({ name, before: "", after: "x" });
    expect(sides([field("spans"), field("level")])).toEqual([[field("level")], [field("spans")]]);
  });

  it("counts in all, and is idle only where nothing is to be done", () => {
    const plan = planOf(PLAN);
    expect([total(plan.counts, "created"), plan.moved, plan.leftOut, idle(plan)]).toEqual([3, 3, 2, false]);
    expect(idle(planOf(null))).toBe(true);
  });

  it("keeps the sentence of what is no import", () => {
    expect(planOf({ counts: {}, audit: "a: b" }).note).toBe("a: b");
    expect(worded({ a: 1 })).toBe('{"a":1}');
  });
});

describe("coverage", () => {
  const text = Array.from("𠀀標題\n第一行的字\n第二行");

  it("joins neighbours of one kind and cuts at a page's ends", () => {
    const all = stretches([
      [0, 1, "fields"],
      [1, 3, "fields"],
      [3, 9, "unread"],
      [9, 13, "odd"],
    ]);
    expect(all).toEqual([
      { start: 0, end: 3, kind: "fields" },
      { start: 3, end: 13, kind: "unread" },
    ]);
    expect(between(all, text, 1, 5)).toEqual([
      { start: 1, kind: "fields", text: "標題" },
      { start: 3, kind: "unread", text: "\n第" },
    ]);
  });

  it("marks the words in their line, whatever their characters are made of", () => {
    expect(line(text, [[6, 8]]).map((one) => [one.text, one.marked])).toEqual([
      ["第一", false],
      ["行的", true],
      ["字", false],
    ]);
    expect(line(text, [])).toEqual([]);
  });

  it("never says all where something is left, nor none where something is there", () => {
    expect([percent(999_999, 1_000_000), percent(1, 1_000_000), percent(5, 5), percent(0, 5), percent(0, 0)]).toEqual([
      "99.9",
      "0.1",
      "100",
      "0",
      "0",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { flag, oneOf, optional, readAll, someOf, texts, whole, writeAll, written } from "./params";

const SCHEMA = {
  id: optional(),
  scope: oneOf(["all", "internal", "external"], "all"),
  basis: someOf(["declared", "mined", "inferred"], ["declared"]),
  department: texts(),
  steps: whole(1, 4, 1),
  open: flag(),
};
const query = (text: string) => new URLSearchParams(text);

describe("the address as values", () => {
  test("says the defaults where it says nothing", () => {
    expect(readAll(SCHEMA, query(""))).toEqual({
      id: null,
      scope: "all",
      basis: ["declared"],
      department: [],
      steps: 1,
      open: false,
    });
  });

  test("reads what was written, whatever the values", () => {
    const values = {
      id: "position:出納",
      scope: "external" as const,
      basis: ["mined", "inferred"] as const,
      department: ["a,b", "100%", "財務部"],
      steps: 3,
      open: true,
    };
    const said = writeAll(SCHEMA, query("lang=en"), values);
    expect(said.get("lang")).toBe("en");
    expect(readAll(SCHEMA, query(written(said)))).toEqual({ ...values, department: [...values.department].sort() });
  });

  test("does not write what is the default, in any order", () => {
    const said = writeAll(SCHEMA, query("basis=mined&steps=2"), { basis: ["declared"], steps: 1, open: false });
    expect(written(said)).toBe("");
  });

  test("tells none from the default", () => {
    expect(writeAll(SCHEMA, query(""), { basis: [] }).get("basis")).toBe("-");
    expect(readAll(SCHEMA, query("basis=-")).basis).toEqual([]);
  });

  test.each(["steps=9", "steps=-1", "steps=x", "scope=moon", "basis=guessed", "open=yes"])(
    "takes no nonsense: %s",
    (raw) => {
      const { steps, scope, open } = readAll(SCHEMA, query(raw));
      expect([steps, scope, open]).toEqual([1, "all", false]);
    },
  );

  test("can be read by a person", () => {
    expect(written(query("id=position:%E5%87%BA%E7%B4%8D&edge=A%7Cb&q=a%26b%20c"))).toBe(
      "?id=position:出納&edge=A|b&q=a%26b%20c",
    );
  });
});

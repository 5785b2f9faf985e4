import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { CURES } from "./cures";
import { NAMES } from "./ruleNames";

const RULES = readdirSync(new URL("../../../cypher/audit", import.meta.url))
  .filter((file) => file.endsWith(".cypher"))
  .map((file) => file.replace(".cypher", ""))
  .sort();

test("every rule of the audit has a name and a cure in Chinese, and nothing else has", () => {
  expect(Object.keys(NAMES).sort()).toEqual(RULES);
  expect(Object.keys(CURES).sort()).toEqual(RULES);
});

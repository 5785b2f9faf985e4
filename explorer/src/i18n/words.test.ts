import { expect, test } from "vitest";
import { filled, preferred } from "./words";

test.each([
  [["zh-TW", "en"], "zh-Hant"],
  [["zh-HK"], "zh-Hant"],
  [["zh-Hant-CN"], "zh-Hant"],
  [["zh-CN"], "zh-Hans"],
  [["zh"], "zh-Hans"],
  [["zh-Hans-HK"], "zh-Hans"],
  [["fr", "en-GB", "zh-TW"], "en"],
  [["fr"], "en"],
  [[], "en"],
])("%j reads %s", (tags, language) => {
  expect(preferred(tags)).toBe(language);
});

test("a pattern takes values, numbers as the language writes them, and the right plural", () => {
  expect(filled("{n} {n|row|rows} of {name}", { n: 1, name: "出納" }, "en")).toBe("1 row of 出納");
  expect(filled("{n} {n|row|rows}", { n: 12345 }, "en")).toBe("12,345 rows");
  expect(filled("{n} 列", { n: 0 }, "zh-Hant")).toBe("0 列");
});

import { expect, test } from "vitest";
import { reasonIn } from "./reasonNames";

test("the server's reasons are read in Chinese, names as they are", () => {
  expect(reasonIn("zh-Hant", "in the same department, and communicates with it")).toBe("同部門，也與其往來");
  expect(reasonIn("zh-Hans", "knows 供應商, 客戶 and 銀行, 3 of its 8 contacts")).toBe(
    "认识其 8 个联系对象中的 3 个：供應商、客戶、銀行",
  );
  expect(reasonIn("zh-Hant", "has duties like 4 of its 11, such as 「付款 and 收款, 對賬」")).toBe(
    "11 項職責中有 4 項相似，例如「付款 and 收款, 對賬」",
  );
  expect(reasonIn("zh-Hant", "belongs to 財務部 too")).toBe("同屬財務部");
});

test("English, and what is not known, stay as the server says it", () => {
  expect(reasonIn("en", "is its superior")).toBe("is its superior");
  expect(reasonIn("zh-Hant", "sits nearby")).toBe("sits nearby");
});

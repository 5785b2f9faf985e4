import { expect, test } from "vitest";
import { csv, sorted } from "./rows";

interface One {
  readonly name: string;
  readonly n: number | null;
}
const columns = [
  { key: "name", title: "名稱", value: (row: One) => row.name },
  { key: "n", title: "N", value: (row: One) => row.n },
];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const rows: readonly One[] = [
  { name: "b", n: 10 },
  { name: "a", n: null },
  { name: "c", n: 9 },
];

test("rows are sorted by size, nothing last either way", () => {
  const names = (down: boolean) => sorted(rows, columns, { key: "n", down }, compare).map((row) => row.name);
  expect(names(false)).toEqual(["c", "b", "a"]);
  expect(names(true)).toEqual(["b", "c", "a"]);
});

test("a file opens with Chinese intact, and no cell starts a formula", () => {
  const text = csv(columns, [
    { name: '=1+1, "x"\n出納', n: -3 },
    { name: "@cmd", n: null },
  ]);
  expect(text).toBe('\uFEFF名稱,N\r\n"\'=1+1, ""x""\n出納",-3\r\n\'@cmd,\r\n');
});

import { expect, test } from "vitest";
import { pdf } from "./pdf";

const TILE = { x: 0, y: 0, width: 100, height: 40, columns: 200, rows: 80, data: Uint8Array.of(0x78, 0x9c, 0xff) };
const WORD = { x: 10, y: 20, size: 16, text: "甲" };
const said = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes);

test("every object stands where the table says", () => {
  const text = said(pdf({ title: "圖", width: 100, height: 40 }, [TILE, TILE], [WORD]));
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  const offsets = [...text.slice(start).matchAll(/(\d{10}) 00000 n/g)].map((match) => Number(match[1]));
  expect(offsets.map((offset, index) => text.startsWith(`${index + 1} 0 obj`, offset))).toEqual(Array(11).fill(true));
  expect(text.slice(start, start + 9)).toBe("xref\n0 12");
});

test("a pixel of the screen is three quarters of a point, counted from the top", () => {
  const text = said(pdf({ title: "", width: 100, height: 40 }, [TILE], [WORD]));
  expect(text).toContain("/MediaBox [0 0 75 30]");
  expect(text).toContain("q 75 0 0 30 0 0 cm /I0 Do Q");
  expect(text).toContain("/F0 12 Tf 1 0 0 1 7.5 15 Tm <7532> Tj");
});

test("a chart longer than a page may be is made smaller, not cut", () => {
  const text = said(pdf({ title: "", width: 1000, height: 144_000 }, [], []));
  expect(text).toContain("/MediaBox [0 0 100 14400]");
});

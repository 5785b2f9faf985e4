import { expect, test } from "vitest";
import { context, elided, pieces } from "./codepoints";
import { edgeName } from "./edges";
import { spansOf } from "./spans";

test("a character beyond the first plane counts as one, as in the document's offsets", () => {
  const text = "𠮷野家\n會計";
  expect(pieces(text, 0, [[4, 6]])).toEqual([
    { text: "𠮷野家\n", marked: false, start: 0 },
    { text: "會計", marked: true, start: 4 },
  ]);
});

test("marks in a stretch of a document, in any order, overlapping or outside of it", () => {
  expect(
    pieces("abcdef", 100, [
      [104, 200],
      [101, 103],
      [102, 104],
      [0, 50],
    ]).map((piece) => [piece.text, piece.marked]),
  ).toEqual([
    ["a", false],
    ["bc", true],
    ["d", true],
    ["ef", true],
  ]);
});

test("what lies long between two marks is left out, and nothing else", () => {
  const rows = Array.from({ length: 9 }, (_, index) => `行${index},名${index},部${index}`).join("\n");
  const found = elided(
    pieces(rows, 0, [
      [3, 5],
      [rows.length - 5, rows.length - 3],
    ]),
  );
  expect(found.map((piece) => piece.text)).toEqual(["行0,", "名0", ",部0\n⋯\n行8,", "名8", ",部8"]);
  const near = pieces(rows, 0, [
    [3, 5],
    [6, 8],
  ]);
  expect(elided(near)).toEqual(near);
});

test("the context of a mark is its line", () => {
  expect(context("一行\n這一行有字\n三行", 10, [[14, 16]])).toEqual([13, 18]);
});

test("an edge's id has its parts", () => {
  expect(edgeName("REPORTS_TO|position:出納|position:財務經理|declared")).toEqual({
    kind: "REPORTS_TO",
    source: "position:出納",
    target: "position:財務經理",
    basis: "declared",
  });
  expect(edgeName("position:出納")).toBeNull();
});

test("spans of an address; what is none is left out", () => {
  expect(spansOf("4032-4035,9-3,x,7-8")).toEqual([
    [4032, 4035],
    [7, 8],
  ]);
  expect(spansOf(null)).toEqual([]);
});

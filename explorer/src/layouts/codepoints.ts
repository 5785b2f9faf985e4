// Offsets of evidence count characters as Python does, by code point; JavaScript's strings count otherwise.
import type { Span } from "../api/rows";

/** A stretch of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
  /** First character, counted from the start of the document. */
  readonly start: number;
}

/** `text`, which starts at character `offset` of its document, in pieces: those inside a span are marked. */
export function pieces(text: string, offset: number, spans: readonly Span[]): readonly Piece[] {
  const points = Array.from(text);
  const found: Piece[] = [];
  let at = 0;
  const push = (end: number, marked: boolean) => {
    if (end > at) found.push({ text: points.slice(at, end).join(""), marked, start: offset + at });
    at = Math.max(at, end);
  };
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const from = Math.min(Math.max(start - offset, at), points.length);
    push(from, false);
    push(Math.min(end - offset, points.length), true);
  }
  push(points.length, false);
  return found;
}

const LINES_BETWEEN = 3;
const LONGEST_BETWEEN = 400;
const LEFT = 120;

/** Pieces with what lies long between two marks left out: the end of its first line and the start of its last stay. */
export function elided(found: readonly Piece[]): readonly Piece[] {
  return found.map((piece, index) => {
    const lines = piece.text.split("\n");
    const short = lines.length <= LINES_BETWEEN && piece.text.length <= LONGEST_BETWEEN;
    if (piece.marked || short || !found[index - 1]?.marked || !found[index + 1]?.marked) return piece;
    const [head, tail] = [Array.from(lines[0] ?? ""), Array.from(lines.at(-1) ?? "")];
    return { ...piece, text: `${head.slice(0, LEFT).join("")}\n⋯\n${tail.slice(-LEFT).join("")}` };
  });
}

/** The lines around the spans: from the start of the first line to the end of the last, as offsets. */
export function context(text: string, offset: number, spans: readonly Span[], longest = 400): Span {
  const points = Array.from(text);
  const first = Math.min(...spans.map((span) => span[0])) - offset;
  const last = Math.max(...spans.map((span) => span[1])) - offset;
  let start = Math.max(0, first);
  let end = Math.min(points.length, last);
  while (start > 0 && points[start - 1] !== "\n" && first - start < longest) start--;
  while (end < points.length && points[end] !== "\n" && end - last < longest) end++;
  return [start + offset, end + offset];
}

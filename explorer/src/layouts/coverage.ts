// What of a text was understood: its stretches by what they were taken for, and the lines around places. Pure.

import type { Span } from "../api/rows";
import { list, number, text } from "../api/rows";
import { context, elided, type Piece, pieces } from "./codepoints";

export const KINDS = ["fields", "labels", "layout", "unread"] as const;
export type Kind = (typeof KINDS)[number];

export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** The stretches of a reading's `segments`, neighbours of one kind joined. */
export function stretches(segments: unknown): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const segment of list(segments)) {
    const [start, end, word] = list(segment);
    const kind = KINDS.find((one) => one === text(word)) ?? "unread";
    const last = found.at(-1);
    if (last?.kind === kind && last.end === number(start)) found[found.length - 1] = { ...last, end: number(end) };
    else found.push({ start: number(start), end: number(end), kind });
  }
  return found;
}

/** The parts of the stretches between two characters, with their words; `points` is the text by code point. */
export function between(all: readonly Stretch[], points: readonly string[], from: number, to: number) {
  return all
    .filter((one) => one.end > from && one.start < to)
    .map((one) => {
      const [start, end] = [Math.max(one.start, from), Math.min(one.end, to)];
      return { start, kind: one.kind, text: points.slice(start, end).join("") };
    });
}

/** Percent that a part is of a whole, to one digit, so that what is not all is never shown as all. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "0";
  const exact = (part / whole) * 100;
  const shown = Math.min(exact, part < whole ? 99.9 : 100);
  const least = part > 0 ? Math.max(shown, 0.1) : 0;
  return (Math.floor(least * 10 + 1e-9) / 10).toString();
}

const AROUND = 200;

/** The lines around some spans, in pieces of which the spans are marked. */
export function line(points: readonly string[], spans: readonly Span[]): readonly Piece[] {
  const first = spans[0]?.[0];
  const last = spans.at(-1)?.[1];
  if (first === undefined || last === undefined) return [];
  const from = Math.max(0, first - AROUND);
  const near = points.slice(from, last + AROUND).join("");
  const [start, end] = context(near, from, spans, AROUND);
  return elided(pieces(points.slice(start, end).join(""), start, spans));
}

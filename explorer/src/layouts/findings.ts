// Findings of the audit as a reader takes them in: gravest first, the words of each side together. Pure.
import { type Evidence, evidence, type Row, rows, text } from "../api/rows";

export const SEVERITIES = ["high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Rows of a page. */
export const PAGE = 25;

/** The words of one sheet. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

export interface Thing {
  readonly id: string;
  readonly name: string;
}

/** A severity of the API's; what is no severity counts as the least. */
export function severityOf(word: string): Severity {
  return SEVERITIES.find((one) => one === word) ?? "low";
}

/** Evidence by whose sheet it is from, each place once, in the order in which the finding names them. */
export function sidesOf(value: unknown): readonly Side[] {
  const sides = new Map<string, Side & { readonly evidence: Evidence[]; readonly seen: Set<string> }>();
  for (const row of rows(value)) {
    const [piece] = evidence([row]);
    if (!piece) continue;
    const id = text(row["side"]);
    const side = sides.get(id) ?? { id, name: text(row["side_name"]), evidence: [], seen: new Set<string>() };
    sides.set(id, side);
    const place = `${piece.document} ${piece.spans.join(" ")}`;
    if (side.seen.has(place)) continue;
    side.seen.add(place);
    side.evidence.push(piece);
  }
  return [...sides.values()].map(({ id, name, evidence: own }) => ({ id, name, evidence: widest(own) }));
}

/** Without places that lie inside another one: the longer words say it too. */
function widest(own: readonly Evidence[]): readonly Evidence[] {
  const inside = (one: Evidence, other: Evidence) =>
    one !== other &&
    one.document === other.document &&
    one.spans.every(([start, end]) => other.spans.some(([from, to]) => from <= start && end <= to));
  return own.filter((one) => !own.some((other) => inside(one, other)));
}

/** Whom a finding is about, without the duties and powers that the evidence shows anyway. */
export function about(value: unknown): readonly Thing[] {
  const shown = (row: Row) => !["Duty", "Authority"].includes(text(row["kind"]));
  const found = rows(value).map((row) => ({ id: text(row["id"]), name: text(row["name"]) }));
  const main = found.filter((_, index) => shown(rows(value)[index] ?? {}));
  return main.length > 0 ? main : found;
}

/** The first and last row of a page, from 1, and how many pages there are. */
export function pageOf(total: number, page: number, size = PAGE): { first: number; last: number; pages: number } {
  const pages = Math.max(1, Math.ceil(total / size));
  const at = Math.min(page, pages);
  return { first: total === 0 ? 0 : (at - 1) * size + 1, last: Math.min(total, at * size), pages };
}

// A plan, or what an import of the past did: counts by kind, and each thing field by field. Pure.
import { list, number, type Row, rows, text } from "../api/rows";

export const DEEDS = ["created", "changed", "retired"] as const;
export type Deed = (typeof DEEDS)[number];

/** Entries of a page. */
export const PAGE = 50;

export interface Field {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Entry {
  readonly deed: Deed;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly fields: readonly Field[];
}

/** How many of a kind. */
export interface KindCount extends Readonly<Record<Deed, number>> {
  readonly kind: string;
}

export interface Plan {
  readonly counts: readonly KindCount[];
  readonly entries: readonly Entry[];
  readonly moved: number;
  readonly leftOut: number;
  /** What was done where it was no import, in a sentence: the audit's policy, an acknowledgement. */
  readonly note: string;
}

// Things before what holds between them, as a reader asks for them.
const ORDER = [
  "Organization",
  "Document",
  "Department",
  "Position",
  "ExternalParty",
  "Duty",
  "Authority",
  "Kpi",
  "System",
];

/** The plan in an answer, whatever it is of. */
export function planOf(value: unknown): Plan {
  const plan = (typeof value === "object" && value !== null ? value : {}) as Row;
  return {
    counts: countsOf(plan["counts"]),
    entries: DEEDS.flatMap((deed) => rows(plan[deed]).map((row) => entry(deed, row))),
    moved: number(plan["moved"]),
    leftOut: number(plan["left_out"]),
    note: text(plan["audit"]),
  };
}

/** Counts as a row for each kind. */
export function countsOf(value: unknown): readonly KindCount[] {
  const counts = (value ?? {}) as Row;
  const of = (deed: Deed) => (counts[deed] ?? {}) as Row;
  const kinds = [...new Set(DEEDS.flatMap((deed) => Object.keys(of(deed))))];
  const rank = (kind: string) => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);
  return kinds
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((kind) => ({
      kind,
      created: number(of("created")[kind]),
      changed: number(of("changed")[kind]),
      retired: number(of("retired")[kind]),
    }));
}

/** How many of all kinds. */
export function total(counts: readonly KindCount[], deed: Deed): number {
  return counts.reduce((sum, row) => sum + row[deed], 0);
}

/** Whether there is nothing to do. */
export function idle(plan: Plan): boolean {
  return DEEDS.every((deed) => total(plan.counts, deed) === 0);
}

/** The entries that were asked for: of a deed, of a kind, or all. */
export function chosen(plan: Plan, deed: Deed | "", kind: string | null): readonly Entry[] {
  return plan.entries.filter((one) => (deed === "" || one.deed === deed) && (kind === null || one.kind === kind));
}

function entry(deed: Deed, row: Row): Entry {
  const fields = Object.entries((row["fields"] ?? {}) as Row).map(([name, values]) => {
    const [before, after] = list(values);
    const said = (value: unknown) => (name === "documents" ? worded(value).replaceAll("document:", "") : worded(value));
    return { name, before: said(before), after: said(after) };
  });
  return { deed, kind: text(row["kind"]), id: text(row["id"]), name: text(row["name"]), fields };
}

// Where words stand and how they are searched: true of every change, and of use to nobody who reads a plan.
const KEPT = ["evidence_documents", "spans", "stretches", "folded", "by_pinyin", "by_stroke", "sha256", "findings"];

/** The fields that a reader asks for, and those that are kept for the machine. */
export function sides(fields: readonly Field[]): readonly [readonly Field[], readonly Field[]] {
  return [fields.filter((one) => !KEPT.includes(one.name)), fields.filter((one) => KEPT.includes(one.name))];
}

/** A value of a field as a person reads it; nothing is empty. */
export function worded(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(worded).join("、");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

// Ways from one thing to another, as the API answers them, and as a picture: things from left to right by hop. Pure.
import { BASES, type Basis, bases, type Evidence, evidence, number, type Row, rows, text, texts } from "../api/rows";

export interface Stop {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** One statement that joins two things; it may point against the way. */
export interface Join {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly statedBy: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** From one thing to the next, with all that joins the two, the best founded first. */
export interface Step {
  readonly from: Stop;
  readonly to: Stop;
  readonly joins: readonly Join[];
}

export interface Way {
  readonly length: number;
  readonly stops: readonly Stop[];
  readonly steps: readonly Step[];
}

/** The ways in an answer of `/v1/paths`. */
export function ways(answer: readonly Row[]): readonly Way[] {
  return answer.map((row) => {
    const stops = rows(row["nodes"]).map((one) => ({
      id: text(one["id"]),
      name: text(one["name"]) || text(one["text"]) || text(one["id"]),
      kind: text(one["kind"]),
    }));
    const joins = rows(row["edges"]).map(join);
    const steps = stops.slice(1).flatMap((to, index) => {
      const from = stops[index];
      return from ? [{ from, to, joins: between(joins, from.id, to.id) }] : [];
    });
    return { length: number(row["length"]), stops, steps };
  });
}

function join(row: Row): Join {
  return {
    id: text(row["id"]),
    kind: text(row["kind"]),
    source: text(row["source"]),
    target: text(row["target"]),
    basis: bases(row["basis"])[0] ?? "inferred",
    statedBy: texts(row["stated_by"]),
    evidence: evidence(row["evidence"]),
  };
}

function between(joins: readonly Join[], a: string, b: string): readonly Join[] {
  return joins
    .filter((one) => (one.source === a && one.target === b) || (one.source === b && one.target === a))
    .sort((one, two) => BASES.indexOf(one.basis) - BASES.indexOf(two.basis) || (one.kind < two.kind ? 1 : -1));
}

/** What a search without a way may be asked for instead, and what would change. */
export interface Search {
  readonly max: number;
  readonly kinds: readonly string[];
  readonly basis: readonly Basis[];
  readonly direction: "both" | "out" | "in";
  readonly avoid: readonly string[];
}

export const LONGEST = 10;

export interface Wider {
  readonly key: "longer" | "basis" | "direction" | "avoid" | "kinds" | "all";
  readonly change: Partial<Search>;
}

/** Searches that are wider than this one in one respect each, the mildest first, and at last in all. */
export function wider(now: Search, kinds: readonly string[]): readonly Wider[] {
  const found: Wider[] = [];
  if (now.basis.length < BASES.length) found.push({ key: "basis", change: { basis: BASES } });
  if (now.max < LONGEST) found.push({ key: "longer", change: { max: LONGEST } });
  if (now.direction !== "both") found.push({ key: "direction", change: { direction: "both" } });
  if (now.avoid.length > 0) found.push({ key: "avoid", change: { avoid: [] } });
  if (now.kinds.length < kinds.length) found.push({ key: "kinds", change: { kinds } });
  if (found.length < 2) return found;
  return [...found, { key: "all", change: Object.assign({}, ...found.map((one) => one.change)) as Partial<Search> }];
}

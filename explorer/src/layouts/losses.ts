// What an edit costs, as the answer to `/v1/what-if` tells it, and whom the company could least be without. Pure.
import { list, number, numberOrNull, type Row, rows, text, texts } from "../api/rows";

export interface Thing {
  readonly id: string;
  readonly name: string;
}

export interface Held extends Thing {
  /** Whose it was. */
  readonly position: Thing;
}

export interface Shift {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Shifted extends Thing {
  readonly shifts: readonly Shift[];
}

export const PARTS = ["duties", "contacts", "department", "line"] as const;

export interface Successor extends Thing {
  readonly insteadOf: Thing;
  readonly score: number;
  readonly parts: Readonly<Record<(typeof PARTS)[number], number>>;
  readonly reasons: readonly string[];
}

export interface Losses {
  readonly summary: readonly string[];
  readonly orphans: readonly Thing[];
  readonly partiesLost: readonly Thing[];
  readonly partiesOnOne: readonly Held[];
  readonly departmentsLost: readonly {
    readonly source: Thing;
    readonly target: Thing;
    readonly by: readonly string[];
  }[];
  readonly duties: readonly Held[];
  readonly authorities: readonly Held[];
  readonly kpis: readonly Held[];
  readonly disconnected: number;
  readonly pairs: readonly (readonly [Thing, Thing])[];
  readonly metrics: readonly Shift[];
  readonly positions: readonly Shifted[];
  readonly successors: readonly Successor[];
}

function thing(value: unknown): Thing {
  const row = rows([value])[0] ?? {};
  return { id: text(row["id"]), name: text(row["name"]) || text(row["text"]) };
}

const held = (value: unknown): readonly Held[] =>
  rows(value).map((row) => ({ ...thing(row), position: thing(row["position"]) }));

function shift(name: string, value: unknown): Shift {
  const row = rows([value])[0] ?? {};
  return { name, before: numberOrNull(row["before"]), after: numberOrNull(row["after"]) };
}

const isMap = (value: unknown): boolean => rows([value]).length === 1;

/** The answer's data with their types. */
export function losses(data: Row): Losses {
  return {
    summary: texts(data["summary"]),
    orphans: rows(data["orphans"]).map(thing),
    partiesLost: rows(data["parties_lost"]).map(thing),
    partiesOnOne: held(data["parties_on_one"]),
    departmentsLost: rows(data["departments_lost"]).map((row) => ({
      source: thing(row["source"]),
      target: thing(row["target"]),
      by: texts(row["held_by"]),
    })),
    duties: held(data["duties"]),
    authorities: held(data["authorities"]),
    kpis: held(data["kpis"]),
    disconnected: number(data["disconnected"]),
    pairs: list(data["disconnected_pairs"]).map((pair) => [thing(list(pair)[0]), thing(list(pair)[1])] as const),
    metrics: Object.entries(rows([data["metrics"]])[0] ?? {}).map(([name, value]) => shift(name, value)),
    positions: rows(data["positions"]).map((row) => ({
      ...thing(row),
      shifts: Object.entries(row)
        .filter(([, value]) => isMap(value))
        .map(([name, value]) => shift(name, value)),
    })),
    successors: rows(data["successors"]).map(successor),
  };
}

function successor(row: Row): Successor {
  const parts = rows([row["parts"]])[0] ?? {};
  const [duties, contacts, department, line] = PARTS.map((part) => number(parts[part]));
  return {
    ...thing(row),
    insteadOf: thing(row["instead_of"]),
    score: number(row["score"]),
    parts: { duties: duties ?? 0, contacts: contacts ?? 0, department: department ?? 0, line: line ?? 0 },
    reasons: texts(row["reasons"]),
  };
}

/** A position that would be missed: contacts that hang on it alone, and the share of all pairs that it stands between. */
export interface Missed extends Thing {
  readonly contacts: number;
  readonly share: number | null;
}

/** The positions that would be missed most, first. */
export function missed(
  single: readonly { readonly position_id: string; readonly position: string }[],
  between: readonly { readonly id: string; readonly position: string; readonly share: number }[],
): readonly Missed[] {
  const found = new Map<string, Missed>(
    between.map(({ id, position, share }) => [id, { id, name: position, contacts: 0, share }]),
  );
  for (const { position_id: id, position } of single) {
    const before = found.get(id) ?? { id, name: position, contacts: 0, share: null };
    found.set(id, { ...before, contacts: before.contacts + 1 });
  }
  return [...found.values()]
    .filter((one) => one.contacts > 0 || (one.share ?? 0) > 0)
    .sort((a, b) => b.contacts - a.contacts || (b.share ?? 0) - (a.share ?? 0) || (a.id < b.id ? -1 : 1));
}

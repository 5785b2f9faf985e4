// Who interacts with a party, position by position, out of the rows of the answer. Pure.
import { BASES, type Basis, bases, type Evidence, evidence, type Row, text, textOrNull, texts } from "../api/rows";

/** One reason to say that a position deals with the party. */
export interface Fact {
  readonly basis: Basis;
  readonly duty: string | null;
  readonly dutyId: string | null;
  readonly area: string | null;
  readonly evidence: readonly Evidence[];
}

export interface Interaction {
  readonly id: string;
  readonly name: string;
  readonly departments: readonly string[];
  readonly superiors: readonly string[];
  readonly kpis: readonly string[];
  readonly backup: { readonly id: string; readonly name: string; readonly why: string | null } | null;
  readonly bases: readonly Basis[];
  readonly facts: readonly Fact[];
}

/** The positions in the order of the rows, each with all its facts. */
export function interactions(rows: readonly Row[]): readonly Interaction[] {
  const found = new Map<string, Interaction>();
  for (const row of rows) {
    const id = text(row["position_id"]);
    const basis = bases(row["basis"])[0] ?? "inferred";
    const fact = {
      basis,
      duty: textOrNull(row["duty"]),
      dutyId: textOrNull(row["duty_id"]),
      area: textOrNull(row["duty_area"]),
      evidence: evidence(row["evidence"]),
    };
    const before = found.get(id);
    const facts = [...(before?.facts ?? []), fact];
    const backup = textOrNull(row["backup_id"]);
    found.set(id, {
      id,
      name: text(row["position"]),
      departments: texts(row["departments"]),
      superiors: texts(row["superiors"]),
      kpis: texts(row["kpis"]),
      backup: backup ? { id: backup, name: text(row["backup"]), why: textOrNull(row["backup_why"]) } : null,
      bases: BASES.filter((one) => facts.some((known) => known.basis === one)),
      facts,
    });
  }
  return [...found.values()];
}

// The whole organisation as one map, as `organization/network` answers it.
import type { Answer } from "./client";
import { type Basis, bases, number, numberOrNull, rows, text, textOrNull, texts, truth } from "./rows";

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly implied: boolean;
  /** Stands for several, such as all departments. */
  readonly collective: boolean;
}

export interface Post {
  readonly id: string;
  readonly name: string;
  readonly level: string | null;
  readonly implied: boolean;
  readonly departments: readonly string[];
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly category: string | null;
}

export interface Link {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly scope: string | null;
}

/** How many of each the server left out, where the organisation is larger than the picture's limits. */
export interface Left {
  readonly positions: number;
  readonly departments: number;
  readonly parties: number;
  readonly links: number;
}

export interface OrgMap {
  readonly departments: readonly Unit[];
  readonly positions: readonly Post[];
  readonly parties: readonly Party[];
  readonly links: readonly Link[];
  readonly left: Left | null;
}

/** The map in an answer; empty where the graph is. */
export function orgMap(answer: Answer<"/v1/organization/network">): OrgMap {
  const row = answer.data[0];
  const cut = answer.meta.cut;
  return {
    departments: rows(row?.departments).map((one) => ({
      id: text(one["id"]),
      name: text(one["name"]),
      implied: truth(one["implied"]),
      collective: truth(one["collective"]),
    })),
    positions: rows(row?.positions).map((one) => ({
      id: text(one["id"]),
      name: text(one["name"]),
      level: textOrNull(one["level"]),
      implied: truth(one["implied"]),
      departments: texts(one["departments"]),
    })),
    parties: rows(row?.external_parties).map((one) => ({
      id: text(one["id"]),
      name: text(one["name"]),
      category: textOrNull(one["category"]),
    })),
    links: rows(row?.links).map((one) => ({
      kind: text(one["kind"]),
      source: text(one["source"]),
      target: text(one["target"]),
      basis: bases(one["basis"])[0] ?? "inferred",
      scope: textOrNull(one["scope"]),
    })),
    left: cut && {
      positions: numberOrNull(cut["positions"]) ?? 0,
      departments: number(cut["departments"]),
      parties: number(cut["external_parties"]),
      links: number(cut["links"]),
    },
  };
}

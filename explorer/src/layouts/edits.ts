// Edits of the organisation that are only thought of: how the address says them, and what they do to the ties. Pure.
// The server's own edits mean the same: moves come first, then merges, then removals.
import type { Link, OrgMap } from "../api/map";
import type { Basis } from "../api/rows";

export interface Move {
  readonly position: string;
  /** A position: its only superior; a department: its only one. */
  readonly to: string;
}

export interface Merge {
  readonly kept: string;
  /** Goes, and what it holds passes to `kept`. */
  readonly other: string;
}

export interface Edits {
  readonly remove: readonly string[];
  readonly move: readonly Move[];
  readonly merge: readonly Merge[];
}

/** Edits as the address has them: pairs are joined by `~`. */
export interface Said {
  readonly remove: readonly string[];
  readonly move: readonly string[];
  readonly merge: readonly string[];
}

const halves = (pair: string): readonly string[] => pair.split("~").filter((half) => half !== "");

/** The edits that the address says; what is no pair is left out. */
export function edits({ remove, move, merge }: Said): Edits {
  const pairs = (given: readonly string[]) =>
    given.flatMap((pair): readonly (readonly [string, string])[] => {
      const [first, second, more] = halves(pair);
      return first && second && more === undefined ? [[first, second]] : [];
    });
  return {
    remove,
    move: pairs(move).map(([position, to]) => ({ position, to })),
    merge: pairs(merge).map(([kept, other]) => ({ kept, other })),
  };
}

export const isEmpty = ({ remove, move, merge }: Edits): boolean => remove.length + move.length + merge.length === 0;

/** The moves with one more, which takes the place of an earlier one of the same position to the same kind. */
export function moved(move: readonly string[], position: string, to: string): readonly string[] {
  const kind = (id: string) => id.slice(0, id.indexOf(":"));
  const others = move.filter((pair) => {
    const [one, place = ""] = halves(pair);
    return one !== position || kind(place) !== kind(to);
  });
  return [...others, `${position}~${to}`];
}

/** What the server is asked: merges into the same position are one. */
export function body({ remove, move, merge }: Edits, basis: readonly Basis[]): Readonly<Record<string, unknown>> {
  const groups = new Map<string, string[]>();
  for (const { kept, other } of merge) groups.set(kept, [...(groups.get(kept) ?? [kept]), other]);
  return { remove, move, merge: [...groups.values()], basis };
}

/** The edits with ids where the address has names. */
export function resolved({ remove, move, merge }: Edits, map: OrgMap): Edits {
  const ids = new Map([...map.departments, ...map.positions].map((one) => [one.name, one.id]));
  const id = (word: string) => (word.includes(":") ? word : (ids.get(word) ?? word));
  return {
    remove: remove.map(id),
    move: move.map(({ position, to }) => ({ position: id(position), to: id(to) })),
    merge: merge.map(({ kept, other }) => ({ kept: id(kept), other: id(other) })),
  };
}

/** A name by its id, which ends with it. */
export const named = (id: string): string => id.slice(id.indexOf(":") + 1);

/** A tie, and the one in the graph that it is or comes from; null where an edit made it. */
export interface Tie {
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly basis: Basis;
  readonly from: Link | null;
}

/** The ties of some bases as they are. */
export function tiesOf(links: readonly Link[], basis: readonly Basis[]): readonly Tie[] {
  return links
    .filter((link) => basis.includes(link.basis))
    .map(({ kind, source, target, basis: own, ...rest }) => ({
      kind,
      source,
      target,
      basis: own,
      from: { kind, source, target, basis: own, ...rest },
    }));
}

/** The ties after the edits. */
export function changed(ties: readonly Tie[], { remove, move, merge }: Edits): readonly Tie[] {
  let now = ties;
  for (const { position, to } of move) {
    const kind = to.startsWith("department:") ? "BELONGS_TO" : "REPORTS_TO";
    const before = now.find((tie) => tie.kind === kind && tie.source === position && tie.target === to);
    const made: Tie = { kind, source: position, target: to, basis: "declared", from: before?.from ?? null };
    now = [...now.filter((tie) => tie.kind !== kind || tie.source !== position), made];
  }
  for (const { kept, other } of merge) {
    const to = (id: string) => (id === other ? kept : id);
    now = now
      .map((tie) => ({ ...tie, source: to(tie.source), target: to(tie.target) }))
      .filter((tie) => tie.source !== tie.target);
  }
  const gone = new Set(remove);
  return now.filter((tie) => !gone.has(tie.source) && !gone.has(tie.target));
}

// Which ties and things a picture of before and after shows: those of the positions that are edited and of the parties
// that lose somebody. Pure; what is left out is counted.
import type { OrgMap } from "../api/map";
import { BASES, type Basis } from "../api/rows";
import { changed, type Edits, resolved, type Tie, tiesOf } from "./edits";

export type State = "stays" | "gone" | "new";

export interface Joined extends Tie {
  readonly key: string;
  readonly state: State;
}

/** Where a position belongs; "" is nowhere. */
export interface Slot {
  readonly position: string;
  readonly department: string;
  readonly before: boolean;
  readonly after: boolean;
}

export interface Shown {
  readonly edits: Edits;
  readonly ties: readonly Joined[];
  readonly slots: readonly Slot[];
  /** Departments that somebody talks with as a whole. */
  readonly departments: readonly string[];
  readonly parties: readonly string[];
  /** Positions that an edit names. */
  readonly edited: ReadonlySet<string>;
  readonly left: { readonly positions: number; readonly parties: number; readonly ties: number };
  /** Ties that the edits touch, but that are too many for a picture. */
  readonly more: number;
}

const MOST = 160;
const RANK: Readonly<Record<State, number>> = { gone: 0, new: 1, stays: 2 };

/** What is shown of the organisation; `parties` are those that nobody or one alone deals with afterwards. */
export function shownTies(map: OrgMap, given: Edits, basis: readonly Basis[], parties: ReadonlySet<string>): Shown {
  const edits = resolved(given, map);
  const before = tiesOf(map.links, basis);
  const after = changed(before, edits);
  const all = joined(before, after, map);
  const edited = editedBy(edits);
  const near = all.filter(
    ({ source, target, state }) =>
      state !== "stays" || edited.has(source) || edited.has(target) || parties.has(source) || parties.has(target),
  );
  const ties = [...near].sort((a, b) => RANK[a.state] - RANK[b.state]).slice(0, MOST);
  const ends = new Set([...edited, ...parties, ...ties.flatMap(({ source, target }) => [source, target])]);
  const kept = <T extends { readonly id: string }>(some: readonly T[]) => some.filter((one) => ends.has(one.id));
  const positions = kept(map.positions);
  const shown = kept(map.parties);
  const slots = slotsOf(
    positions.map((one) => one.id),
    homes(before),
    homes(after),
    new Set([...edits.remove, ...edits.merge.map((one) => one.other)]),
  );
  return {
    edits,
    ties,
    slots,
    departments: kept(map.departments).map((one) => one.id),
    parties: shown.map((one) => one.id),
    edited,
    left: {
      positions: map.positions.length - positions.length + (map.left?.positions ?? 0),
      parties: map.parties.length - shown.length + (map.left?.parties ?? 0),
      ties: all.length - near.length + (map.left?.links ?? 0),
    },
    more: near.length - ties.length,
  };
}

function editedBy({ remove, move, merge }: Edits): ReadonlySet<string> {
  const merged = merge.flatMap(({ kept, other }) => [kept, other]);
  return new Set([...remove, ...move.map((one) => one.position), ...merged]);
}

/** A contact is one whoever states it, a line of reporting has a direction; of several bases the strongest is told. */
function keyOf({ kind, source, target }: Tie): string {
  const ends = kind === "COMMUNICATES_WITH" ? [source, target].sort() : [source, target];
  return [kind, ...ends].join("|");
}

function joined(before: readonly Tie[], after: readonly Tie[], map: OrgMap): readonly Joined[] {
  const [then, now] = [byKey(spoken(before, map)), byKey(spoken(after, map))];
  const state = (key: string): State => (now.has(key) ? (then.has(key) ? "stays" : "new") : "gone");
  return [...new Map([...now, ...then])].map(([key, tie]) => ({ ...tie, key, state: state(key) }));
}

function byKey(ties: readonly Tie[]): ReadonlyMap<string, Tie> {
  const strongest = [...ties].sort((a, b) => BASES.indexOf(b.basis) - BASES.indexOf(a.basis));
  return new Map(strongest.map((tie) => [keyOf(tie), tie]));
}

/** Lines and contacts, without those that only spell out a word for many, which is there itself. */
function spoken(ties: readonly Tie[], map: OrgMap): readonly Tie[] {
  const many = new Set(map.departments.filter((one) => one.collective).map((one) => one.id));
  const toMany = new Set(ties.filter((tie) => many.has(tie.target)).map((tie) => tie.source));
  return ties.filter(
    ({ kind, source, target, basis }) =>
      kind === "REPORTS_TO" ||
      (kind === "COMMUNICATES_WITH" &&
        !(basis === "inferred" && target.startsWith("department:") && toMany.has(source))),
  );
}

function homes(ties: readonly Tie[]): ReadonlyMap<string, string> {
  return new Map(ties.filter((tie) => tie.kind === "BELONGS_TO").map((tie) => [tie.source, tie.target]));
}

function slotsOf(
  positions: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  gone: ReadonlySet<string>,
): readonly Slot[] {
  return positions.flatMap((position): readonly Slot[] => {
    const [from, to] = [before.get(position) ?? "", after.get(position) ?? ""];
    if (gone.has(position)) return [{ position, department: from, before: true, after: false }];
    if (from === to) return [{ position, department: from, before: true, after: true }];
    return [
      { position, department: from, before: true, after: false },
      { position, department: to, before: false, after: true },
    ];
  });
}

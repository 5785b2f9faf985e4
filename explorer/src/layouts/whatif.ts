// Before and after as two pictures with the same places: departments in boxes on the left, parties outside on the
// right. Pure: what is shown and a width in, places out; no two names lie on each other.
import type { OrgMap } from "../api/map";
import { type Basis, kindOf } from "../api/rows";
import { named, type Tie } from "./edits";
import { fitted } from "./measure";
import type { Shown, Slot, State } from "./whatifties";

export interface Box {
  readonly id: string;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Note = "gone" | "merged" | "away" | "orphan" | "lost" | "single";

/** A position or a party. `before` and `after` say whether it is there; `y` is its middle. */
export interface Pill {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly edited: boolean;
  readonly before: boolean;
  readonly after: boolean;
  /** What is said of it afterwards, and of whom that speaks. */
  readonly note: readonly [Note, string] | null;
}

export interface Line {
  readonly key: string;
  /** The way before and the way after: they differ where an end has moved. Empty where there is none. */
  readonly before: string;
  readonly after: string;
  readonly kind: string;
  readonly basis: Basis;
  readonly outside: boolean;
  readonly state: State;
  /** Where its sign stands. */
  readonly sign: Spot;
}

export interface WhatIfBoard {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly pills: readonly Pill[];
  readonly lines: readonly Line[];
}

/** What is said of things afterwards: orphans, and parties that nobody or one alone deals with. */
export type Notes = ReadonlyMap<string, readonly [Note, string]>;

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Group {
  readonly id: string;
  readonly slots: readonly Slot[];
}

const TYPE = 14;
const PILL = 28;
const ROW = 50;
const TITLE = 26;
const PAD = 8;
const GAP = 14;
const MARGIN = 26;

/** The places of everything at a width; `nowhere` names the box of those who belong to no department. */
export function whatIfBoard(map: OrgMap, what: Shown, notes: Notes, width: number, nowhere: string): WhatIfBoard {
  const columns = columnsOf(what, width >= 520);
  const count = columns.length + (what.parties.length > 0 ? 1 : 0);
  const wide = Math.min(160, (width - MARGIN - 2 - 46 * (count - 1)) / count);
  const gap = count > 1 ? Math.min(180, (width - MARGIN - 2 - wide * count) / (count - 1)) : 0;
  const left = (index: number) => MARGIN + index * (wide + gap);
  const heights = [...columns.map((column) => column.reduce((sum, one) => sum + high(one) + GAP, 0))];
  const height = Math.max(...heights, what.parties.length * ROW, ROW);
  const names = new Map([...map.departments, ...map.positions, ...map.parties].map((one) => [one.id, one.name]));
  const boxes: Box[] = [];
  const pills: Pill[] = [];
  const name = (id: string) => names.get(id) ?? named(id);
  columns.forEach((column, index) => {
    let y = (height - (heights[index] ?? 0)) / 2;
    for (const group of column) {
      const title = group.id === "" ? nowhere : name(group.id);
      boxes.push({
        id: group.id,
        shown: fitted(title, 13, wide - 12),
        x: left(index),
        y,
        width: wide,
        height: high(group),
      });
      group.slots.forEach((slot, row) => {
        const spot = { x: left(index) + PAD, y: y + TITLE + row * ROW + PILL / 2, width: wide - 2 * PAD };
        pills.push(pillOf(slot, name, spot, what, notes));
      });
      y += high(group) + GAP;
    }
  });
  const ordered = inOrder(what, pills);
  ordered.forEach((id, row) => {
    const y = (height - ordered.length * ROW) / 2 + row * ROW + PILL / 2;
    const at = { x: left(count - 1), y, width: wide };
    const there = { before: true, after: true, edited: false };
    const note = notes.get(id) ?? null;
    pills.push({ key: id, id, name: name(id), shown: fitted(name(id), TYPE, wide - 12), ...at, ...there, note });
  });
  return { width, height: height + 4, boxes, pills, lines: linesOf(what.ties, boxes, pills) };
}

const high = (group: Group) => TITLE + group.slots.length * ROW + (group.slots.length > 0 ? 0 : 2);

/** Departments in which nothing is edited, then those in which something is; one column where there is no room. */
function columnsOf(what: Shown, roomy: boolean): readonly (readonly Group[])[] {
  const ids = [...new Set([...what.slots.map((slot) => slot.department), ...what.departments])].sort();
  const groups = ids.map((id) => ({ id, slots: what.slots.filter((slot) => slot.department === id) }));
  const busy = (group: Group) => group.slots.some((slot) => what.edited.has(slot.position));
  const [still, moving] = [groups.filter((one) => !busy(one)), groups.filter(busy)];
  return (roomy ? [still, moving] : [[...moving, ...still]]).filter((column) => column.length > 0);
}

function pillOf(
  slot: Slot,
  name: (id: string) => string,
  spot: { readonly x: number; readonly y: number; readonly width: number },
  what: Shown,
  notes: Notes,
): Pill {
  const { position: id, department, before, after } = slot;
  const title = name(id);
  const shown = fitted(title, TYPE, spot.width - 10);
  const note = after ? (notes.get(id) ?? null) : goneNote(slot, name, what);
  return {
    key: `${department} ${id}`,
    id,
    name: title,
    shown,
    ...spot,
    before,
    after,
    edited: what.edited.has(id),
    note,
  };
}

function goneNote({ position }: Slot, name: (id: string) => string, { edits }: Shown): readonly [Note, string] {
  const merge = edits.merge.find((one) => one.other === position);
  if (merge) return ["merged", name(merge.kept)];
  if (edits.remove.includes(position)) return ["gone", ""];
  const to = edits.move.find((one) => one.position === position && kindOf(one.to) === "Department");
  return ["away", to ? name(to.to) : ""];
}

/** Parties from top to bottom as those who deal with them stand, so that lines cross little. */
function inOrder(what: Shown, pills: readonly Pill[]): readonly string[] {
  const at = new Map(pills.map((pill) => [pill.id, pill.y]));
  const mean = new Map(
    what.parties.map((party) => {
      const ys = what.ties.flatMap(({ source, target }) =>
        source === party || target === party ? [at.get(source) ?? at.get(target) ?? 0] : [],
      );
      return [party, ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length)] as const;
    }),
  );
  return [...what.parties].sort((a, b) => (mean.get(a) ?? 0) - (mean.get(b) ?? 0) || (a < b ? -1 : 1));
}

interface End {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function linesOf(
  ties: readonly (Tie & { readonly key: string; readonly state: State })[],
  boxes: readonly Box[],
  pills: readonly Pill[],
): readonly Line[] {
  const heads = new Map(boxes.map((box) => [box.id, { ...box, y: box.y + TITLE / 2 }]));
  const place = (id: string, then: boolean): End | undefined =>
    pills.find((pill) => pill.id === id && (then ? pill.before : pill.after)) ??
    pills.find((pill) => pill.id === id) ??
    heads.get(id);
  const between = (source: string, target: string, then: boolean) => {
    const [from, to] = [place(source, then), place(target, then)];
    return from && to ? curve(from, to) : null;
  };
  return ties.flatMap(({ key, kind, source, target, basis, state }) => {
    const before = between(source, target, true);
    // What is lost stands as a ghost where it was.
    const after = state === "gone" ? before : between(source, target, false);
    if (!before || !after) return [];
    const outside = [source, target].some((id) => kindOf(id) === "ExternalParty");
    const then = state === "new" ? "" : before.path;
    return [{ key, kind, basis, outside, state, before: then, after: after.path, sign: after.sign }];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A curve between two ends: beside the column where both stand in one, else from right to left. */
function curve(a: End, b: End): { readonly path: string; readonly sign: Spot } {
  const beside = Math.abs(a.x - b.x) < 60;
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const from = { x: beside ? left.x : left.x + left.width, y: left.y };
  const to = { x: right.x, y: right.y };
  const bend = beside ? -Math.min(36, 14 + Math.abs(a.y - b.y) / 8) : (to.x - from.x) / 2;
  const [first, second] = [
    { x: Math.max(2, from.x + bend), y: from.y },
    { x: Math.max(2, to.x + (beside ? bend : -bend)), y: to.y },
  ];
  const t = beside ? 0.5 : 0.72;
  const at = (name: "x" | "y") => {
    const u = 1 - t;
    return u ** 3 * from[name] + 3 * u * u * t * first[name] + 3 * u * t * t * second[name] + t ** 3 * to[name];
  };
  const said = [from, first, second, to].map((spot) => `${round(spot.x)} ${round(spot.y)}`);
  return { path: `M${said[0]}C${said.slice(1).join(" ")}`, sign: { x: round(at("x")), y: round(at("y")) } };
}

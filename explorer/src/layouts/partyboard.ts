// A party and who deals with it: superiors, positions in their departments, the party, in columns from left to right.
// Pure: interactions and a width in, places out; names fit their boxes.
import type { Basis } from "../api/rows";
import type { Interaction } from "./interactions";
import { fitted, textWidth } from "./measure";

export interface PartyNode {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly shown: string;
  readonly kind: "superior" | "position" | "party";
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PartyBox {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PartyLine {
  readonly key: string;
  readonly path: string;
  readonly kind: "reports" | "deals";
  readonly basis: Basis;
}

export interface PartyBoard {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PartyNode[];
  readonly boxes: readonly PartyBox[];
  readonly lines: readonly PartyLine[];
}

const TYPE = 14;
const ROW = 40;
const HEIGHT = 30;
const TITLE = 28;
const PAD = 12;
const GAP = 14;

/** The places of everything in a picture of this width. */
export function partyboard(party: string, found: readonly Interaction[], width: number): PartyBoard {
  const narrow = width < 520;
  const wide = (names: readonly string[], most: number) =>
    Math.min(most, Math.max(60, ...names.map((name) => textWidth(name, TYPE) + 24)));
  const superiorsWide = narrow
    ? 0
    : wide(
        found.flatMap((one) => one.superiors),
        180,
      );
  const positionsWide = wide([...found.flatMap((one) => [one.name, one.departments.join("、")])], narrow ? 150 : 220);
  const partyWide = wide([party], narrow ? 110 : 200);
  const boxX = narrow ? 2 : Math.max(superiorsWide + 60, (width - positionsWide) / 2 - PAD);
  const nodes: PartyNode[] = [];
  const boxes: PartyBox[] = [];
  let y = 2;
  for (const [name, members] of byDepartment(found)) {
    const height = TITLE + members.length * ROW;
    boxes.push({ name, x: boxX, y, width: positionsWide + 2 * PAD, height });
    members.forEach((one, index) => {
      const at = y + TITLE + index * ROW + ROW / 2 - 4;
      nodes.push(node(one.id, one.id, one.name, "position", boxX + PAD, at, positionsWide));
    });
    y += height + GAP;
  }
  const height = Math.max(y - GAP + 2, HEIGHT + 8);
  const seats = new Map(nodes.map((one) => [one.id, one]));
  const end = node("party", null, party, "party", width - partyWide - 2, height / 2, partyWide);
  const above = narrow ? [] : superiors(found, seats, superiorsWide, height);
  return { width, height, nodes: [...above, ...nodes, end], boxes, lines: lines(found, seats, above, end) };
}

function node(
  key: string,
  id: string | null,
  name: string,
  kind: PartyNode["kind"],
  x: number,
  y: number,
  width: number,
): PartyNode {
  return { key, id, name, shown: fitted(name, TYPE, width - 16), kind, x, y, width };
}

function byDepartment(found: readonly Interaction[]): ReadonlyMap<string, readonly Interaction[]> {
  const groups = new Map<string, Interaction[]>();
  for (const one of found) {
    const name = one.departments.join("、") || "—";
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return groups;
}

/** Superiors beside the mean of those below them, pushed apart where they would overlap. */
function superiors(
  found: readonly Interaction[],
  seats: ReadonlyMap<string | null, PartyNode>,
  width: number,
  height: number,
): readonly PartyNode[] {
  const below = new Map<string, number[]>();
  for (const one of found)
    for (const name of one.superiors) below.set(name, [...(below.get(name) ?? []), seats.get(one.id)?.y ?? 0]);
  const placed = [...below]
    .map(([name, ys]) => ({ name, y: ys.reduce((sum, y) => sum + y, 0) / ys.length }))
    .sort((a, b) => a.y - b.y || (a.name < b.name ? -1 : 1));
  let last = -ROW;
  const nodes = placed.map(({ name, y }) => {
    last = Math.max(y, last + ROW, HEIGHT / 2 + 2);
    return node(`superior ${name}`, null, name, "superior", 2, last, width);
  });
  const over = Math.max(0, last + HEIGHT / 2 + 2 - height);
  return nodes.map((one, index) => ({ ...one, y: Math.max(one.y - over, HEIGHT / 2 + 2 + index * ROW) }));
}

function lines(
  found: readonly Interaction[],
  seats: ReadonlyMap<string | null, PartyNode>,
  above: readonly PartyNode[],
  end: PartyNode,
): readonly PartyLine[] {
  return found.flatMap((one) => {
    const seat = seats.get(one.id);
    if (!seat) return [];
    const up = above
      .filter((node) => one.superiors.includes(node.name))
      .map((node) => ({
        key: `${one.id} ${node.key}`,
        path: curve(seat.x, seat.y, node.x + node.width, node.y),
        kind: "reports" as const,
        basis: "declared" as const,
      }));
    const spread = one.bases.map((basis, index) => {
      const off = (index - (one.bases.length - 1) / 2) * 9;
      return {
        key: `${one.id} ${basis}`,
        path: curve(seat.x + seat.width, seat.y + off, end.x, end.y + off),
        kind: "deals" as const,
        basis,
      };
    });
    return [...up, ...spread];
  });
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

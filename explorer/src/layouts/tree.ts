// A department as a block: who reports to whom inside it from top to bottom, rows of equals broken where they grow too
// wide. Pure, and no two names touch.
import type { Point, Size } from "./sides";

export interface Leaf extends Size {
  readonly id: string;
  /** The one above it in the same block; null at the top. */
  readonly above: string | null;
}

/** Places around (0, 0), and the size of the block. */
export interface Block extends Size {
  readonly places: ReadonlyMap<string, Point>;
}

const ACROSS = 18;
const DOWN = 44;
const WIDEST = 5;

interface Part extends Size {
  readonly places: readonly (readonly [string, Point])[];
}

/** The block of these leaves; places are of their middles. */
export function block(leaves: readonly Leaf[]): Block {
  const known = new Set(leaves.map((leaf) => leaf.id));
  const below = new Map<string | null, Leaf[]>();
  for (const leaf of leaves) {
    const above = leaf.above !== null && known.has(leaf.above) && leaf.above !== leaf.id ? leaf.above : null;
    below.set(above, [...(below.get(above) ?? []), leaf]);
  }
  const done = new Set<string>();
  const grown = (leaf: Leaf): Part => {
    done.add(leaf.id);
    const parts = (below.get(leaf.id) ?? []).filter((one) => !done.has(one.id)).map(grown);
    return parts.length === 0 ? alone(leaf) : under(leaf, rowsOf(parts));
  };
  const tops = (below.get(null) ?? []).map(grown);
  // A circle of superiors has no top: each of its members is one.
  const circles = leaves.filter((leaf) => !done.has(leaf.id)).map(alone);
  const whole = rowsOf([...tops, ...circles]);
  const [halfWidth, halfHeight] = [whole.width / 2, whole.height / 2];
  const places = whole.places.map(([id, { x, y }]) => [id, { x: x - halfWidth, y: y - halfHeight }] as const);
  return { places: new Map(places), width: whole.width, height: whole.height };
}

function alone(leaf: Leaf): Part {
  const { width, height } = leaf;
  return { width, height, places: [[leaf.id, { x: width / 2, y: height / 2 }]] };
}

/** A leaf above the middle of its parts. */
function under(leaf: Leaf, parts: Part): Part {
  const width = Math.max(leaf.width, parts.width);
  const shift = (width - parts.width) / 2;
  return {
    width,
    height: leaf.height + DOWN + parts.height,
    places: [
      [leaf.id, { x: width / 2, y: leaf.height / 2 }],
      ...parts.places.map(([id, { x, y }]) => [id, { x: x + shift, y: y + leaf.height + DOWN }] as const),
    ],
  };
}

/** Parts side by side, in rows of a few where they are many. */
function rowsOf(parts: readonly Part[]): Part {
  const each = parts.length <= WIDEST ? parts.length : Math.ceil(Math.sqrt(parts.length * 1.6));
  const rows: Part[] = [];
  for (let at = 0; at < parts.length; at += Math.max(1, each)) rows.push(beside(parts.slice(at, at + each)));
  const width = Math.max(0, ...rows.map((row) => row.width));
  let y = 0;
  const places = rows.flatMap((row, index) => {
    const top = y;
    y += row.height + (index < rows.length - 1 ? DOWN / 2 : 0);
    const shift = (width - row.width) / 2;
    return row.places.map(([id, at]) => [id, { x: at.x + shift, y: at.y + top }] as const);
  });
  return { width, height: y, places };
}

function beside(parts: readonly Part[]): Part {
  let x = 0;
  const places = parts.flatMap((part) => {
    const left = x;
    x += part.width + ACROSS;
    return part.places.map(([id, at]) => [id, { x: at.x + left, y: at.y }] as const);
  });
  return { width: Math.max(0, x - ACROSS), height: Math.max(0, ...parts.map((part) => part.height)), places };
}

// External parties in columns left and right of the organisation, under the names of their categories, each beside
// those it deals with. Pure, and no two overlap.
import type { DrawnEdge, DrawnNode } from "./network";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The name of a category above its parties. */
export interface Heading extends Point {
  readonly category: string;
}

export interface Sides {
  readonly places: ReadonlyMap<string, Point>;
  readonly headings: readonly Heading[];
}

interface Group {
  readonly category: string;
  readonly parties: readonly DrawnNode[];
  readonly lean: number;
  readonly depth: number;
}

const GAP = 10;
const HEADING = 30;
const AWAY = 150;
const BETWEEN = 40;
const TALLEST = 1.35;
const COLUMN = 170;
const SHAPE = 1.6;

/** Places for parties beside a frame in which everything else has its place already. */
export function sides(
  parties: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  inner: ReadonlyMap<string, Point>,
  frame: Frame,
  size: (node: DrawnNode) => Size,
): Sides {
  const mean = barycentres(parties, edges, inner, frame);
  const groups = grouped(parties, mean);
  const high = (group: Group) => HEADING + group.parties.reduce((sum, one) => sum + size(one).height + GAP, 0);
  const [left, right] = halves(groups, high);
  // Columns no higher than a screen's shape wants, however many parties there are.
  const all = groups.reduce((sum, group) => sum + high(group), 0);
  const limit = Math.max(600, (frame.bottom - frame.top) * TALLEST, Math.sqrt((all * COLUMN) / SHAPE));
  const places = new Map<string, Point>();
  const headings: Heading[] = [];
  for (const [side, sign] of [
    [left, -1],
    [right, 1],
  ] as const) {
    let edge = sign < 0 ? frame.left - AWAY : frame.right + AWAY;
    for (const column of columns(side, high, limit)) {
      const wide = Math.max(...column.flatMap((group) => group.parties.map((one) => size(one).width)));
      const total = column.reduce((sum, group) => sum + high(group), 0);
      let y = (frame.top + frame.bottom) / 2 - total / 2;
      for (const group of column) {
        const x = edge + (sign * wide) / 2;
        headings.push({ category: group.category, x, y: y + HEADING / 2 });
        y += HEADING;
        for (const one of group.parties) {
          const { height } = size(one);
          places.set(one.id, { x, y: y + height / 2 });
          y += height + GAP;
        }
      }
      edge += sign * (wide + BETWEEN);
    }
  }
  return { places, headings };
}

/** The mean place of those whom a party deals with; the middle where it deals with none. */
function barycentres(
  parties: readonly DrawnNode[],
  edges: readonly DrawnEdge[],
  inner: ReadonlyMap<string, Point>,
  frame: Frame,
): ReadonlyMap<string, Point> {
  const sums = new Map<string, { x: number; y: number; n: number }>();
  for (const edge of edges) {
    for (const [party, other] of [
      [edge.source, edge.target],
      [edge.target, edge.source],
    ] as const) {
      const at = inner.get(other);
      if (!at || inner.has(party)) continue;
      const sum = sums.get(party) ?? { x: 0, y: 0, n: 0 };
      sums.set(party, { x: sum.x + at.x, y: sum.y + at.y, n: sum.n + 1 });
    }
  }
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  return new Map(
    parties.map((party) => {
      const sum = sums.get(party.id);
      return [party.id, sum ? { x: sum.x / sum.n, y: sum.y / sum.n } : middle];
    }),
  );
}

function grouped(parties: readonly DrawnNode[], mean: ReadonlyMap<string, Point>): readonly Group[] {
  const byCategory = new Map<string, DrawnNode[]>();
  for (const party of parties) {
    const category = party.category ?? "other";
    byCategory.set(category, [...(byCategory.get(category) ?? []), party]);
  }
  return [...byCategory].map(([category, own]) => {
    const at = own.map((party) => mean.get(party.id) ?? { x: 0, y: 0 });
    const total = (pick: (point: Point) => number) => at.reduce((sum, point) => sum + pick(point), 0) / at.length;
    const y = (party: DrawnNode) => mean.get(party.id)?.y ?? 0;
    const sortedParties = [...own].sort((a, b) => y(a) - y(b) || (a.id < b.id ? -1 : 1));
    return { category, parties: sortedParties, lean: total((point) => point.x), depth: total((point) => point.y) };
  });
}

/** The groups that lean left and those that lean right, about as high as each other; each from top to bottom. */
function halves(
  groups: readonly Group[],
  high: (group: Group) => number,
): readonly [readonly Group[], readonly Group[]] {
  const order = [...groups].sort((a, b) => a.lean - b.lean || (a.category < b.category ? -1 : 1));
  const total = order.reduce((sum, group) => sum + high(group), 0);
  const left: Group[] = [];
  let sum = 0;
  for (const group of order) {
    if (left.length > 0 && sum + high(group) / 2 > total / 2) break;
    left.push(group);
    sum += high(group);
  }
  const down = (a: Group, b: Group) => a.depth - b.depth || (a.category < b.category ? -1 : 1);
  return [left.sort(down), order.filter((group) => !left.includes(group)).sort(down)];
}

/** Groups in columns no higher than the limit; a group larger than that is cut into several. */
function columns(
  groups: readonly Group[],
  high: (group: Group) => number,
  limit: number,
): readonly (readonly Group[])[] {
  const found: Group[][] = [];
  let sum = Number.POSITIVE_INFINITY;
  for (const group of groups.flatMap((one) => pieces(one, high(one), limit))) {
    if (sum + high(group) > limit) {
      found.push([]);
      sum = 0;
    }
    found.at(-1)?.push(group);
    sum += high(group);
  }
  return found;
}

function pieces(group: Group, height: number, limit: number): readonly Group[] {
  const count = Math.ceil(height / limit);
  const each = Math.ceil(group.parties.length / count);
  return Array.from({ length: count }, (_, index) => ({
    ...group,
    parties: group.parties.slice(index * each, (index + 1) * each),
  })).filter((one) => one.parties.length > 0);
}

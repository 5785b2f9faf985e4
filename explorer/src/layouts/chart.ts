// Who reports to whom as a tree: every position once, under the superior that is stated most strongly; other superiors,
// circles and positions that nothing joins are kept as what they are. Pure: a map in, seats and lines out.
import type { OrgMap, Post } from "../api/map";
import { BASES, type Basis } from "../api/rows";

/** Direct subordinates from which on a superior counts as overloaded, as `management/overloaded` has it. */
export const OVERLOADED = 6;

/** A line of the tree; one to another superior; or one that would close a circle. */
export type Role = "main" | "second" | "circle";

/** That one reports to the other, on whatever it rests: one line a pair. */
export interface Line {
  /** Of the edge that states it most strongly. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly bases: readonly Basis[];
  readonly role: Role;
}

export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly implied: boolean;
  /** Names of its departments. */
  readonly units: readonly string[];
  /** The id of its first department. */
  readonly unit: string | null;
  /** The one of the tree first. */
  readonly superiors: readonly Line[];
  readonly above: string | null;
  readonly children: readonly string[];
  /** Direct subordinates over all lines. */
  readonly span: number;
  /** All below it in the tree. */
  readonly below: number;
  /** 1 at the top. */
  readonly layer: number;
  readonly band: "tree" | "circle" | "island";
}

export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly positions: number;
}

export interface Chart {
  readonly seats: ReadonlyMap<string, Seat>;
  /** Largest tree first, then circles, then those that nothing joins. */
  readonly roots: readonly string[];
  /** How many positions each layer has. */
  readonly layers: readonly number[];
  /** Departments with positions, the largest first. */
  readonly units: readonly Ranked[];
  readonly lines: readonly Line[];
  /** Edges that say so; a pair may be stated on several bases. */
  readonly statements: number;
  /** Lines whose other end the map does not have. */
  readonly loose: number;
}

type Pair = Omit<Line, "role">;
type Above = ReadonlyMap<string, readonly Pair[]>;

/** The chart of a map by the lines that rest on one of these bases. */
export function chart(map: OrgMap, chosen: readonly Basis[]): Chart {
  const posts = new Map(map.positions.map((post) => [post.id, post]));
  const stated = map.links.filter((link) => link.kind === "REPORTS_TO" && chosen.includes(link.basis));
  const inside = stated.filter((link) => posts.has(link.source) && posts.has(link.target));
  const pairs = paired(inside);
  const depths = shortest(posts, pairs);
  const above = grouped(pairs, (one) => one.source, strongest(depths));
  const parents = rooted([...posts.keys()], above, depths);
  const units = ranked(map);
  const seats = seated(map, posts, above, parents, units);
  const band = { tree: 0, circle: 1, island: 2 };
  const roots = [...seats.values()]
    .filter((seat) => seat.above === null)
    .sort((a, b) => band[a.band] - band[b.band] || b.below - a.below || (a.id < b.id ? -1 : 1));
  const layers: number[] = [];
  for (const { layer } of seats.values()) layers[layer - 1] = (layers[layer - 1] ?? 0) + 1;
  return {
    seats,
    roots: roots.map((seat) => seat.id),
    layers,
    units,
    lines: [...seats.values()].flatMap((seat) => seat.superiors),
    statements: inside.length,
    loose: stated.length - inside.length,
  };
}

/** How many layers fit without showing more than so many positions; the first always. */
export function depthFor(layers: readonly number[], most: number): number {
  let sum = 0;
  const over = layers.findIndex((count) => {
    sum += count;
    return sum > most;
  });
  return over < 0 ? layers.length : Math.max(1, over);
}

function paired(links: OrgMap["links"]): readonly Pair[] {
  const found = new Map<string, { source: string; target: string; bases: Set<Basis> }>();
  for (const { source, target, basis } of links) {
    const key = `${source}|${target}`;
    const pair = found.get(key) ?? { source, target, bases: new Set<Basis>() };
    pair.bases.add(basis);
    found.set(key, pair);
  }
  return [...found].map(([key, { source, target, bases }]) => {
    const ordered = BASES.filter((basis) => bases.has(basis));
    return { id: `REPORTS_TO|${key}|${ordered[0]}`, source, target, bases: ordered };
  });
}

function grouped<T>(items: readonly T[], key: (one: T) => string, order: (a: T, b: T) => number) {
  const found = new Map<string, T[]>();
  for (const one of items) {
    const list = found.get(key(one));
    if (list) list.push(one);
    else found.set(key(one), [one]);
  }
  for (const list of found.values()) list.sort(order);
  return found as ReadonlyMap<string, readonly T[]>;
}

/** Steps up to a top, by the shortest way; those that only a circle leads up have none. */
function shortest(posts: ReadonlyMap<string, Post>, pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const lower = grouped(
    pairs,
    (one) => one.target,
    () => 0,
  );
  const reporting = new Set(pairs.map((one) => one.source));
  const depths = new Map<string, number>([...posts.keys()].filter((id) => !reporting.has(id)).map((id) => [id, 0]));
  for (const [id, depth] of depths)
    for (const { source } of lower.get(id) ?? []) if (!depths.has(source)) depths.set(source, depth + 1);
  return depths;
}

const strongest = (depths: ReadonlyMap<string, number>) => (a: Pair, b: Pair) => {
  const rank = (one: Pair) => BASES.indexOf(one.bases[0] ?? "inferred");
  const far = (one: Pair) => depths.get(one.target) ?? Number.MAX_SAFE_INTEGER;
  return rank(a) - rank(b) || far(a) - far(b) || (a.id < b.id ? -1 : 1);
};

/** The one above each in the tree; the first of every circle has none. */
function rooted(ids: readonly string[], above: Above, depths: ReadonlyMap<string, number>): Map<string, string | null> {
  const parents = new Map(ids.map((id) => [id, above.get(id)?.[0]?.target ?? null]));
  const safe = new Set<string>();
  for (const id of ids) {
    const way: string[] = [];
    let at: string | null = id;
    while (at !== null && !safe.has(at) && !way.includes(at)) {
      way.push(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && !safe.has(at)) {
      const circle = way.slice(way.indexOf(at));
      const far = (one: string) => depths.get(one) ?? Number.MAX_SAFE_INTEGER;
      const [first] = circle.sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1));
      if (first !== undefined) parents.set(first, null);
    }
    for (const one of way) safe.add(one);
  }
  return parents;
}

function ranked(map: OrgMap): readonly Ranked[] {
  const counts = new Map<string, number>();
  for (const post of map.positions) for (const id of post.departments) counts.set(id, (counts.get(id) ?? 0) + 1);
  return map.departments
    .filter((unit) => counts.has(unit.id))
    .map(({ id, name }) => ({ id, name, positions: counts.get(id) ?? 0 }))
    .sort((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1));
}

function seated(
  map: OrgMap,
  posts: ReadonlyMap<string, Post>,
  above: Above,
  parents: ReadonlyMap<string, string | null>,
  units: readonly Ranked[],
): ReadonlyMap<string, Seat> {
  const names = new Map(map.departments.map((unit) => [unit.id, unit.name]));
  const rank = new Map(units.map((unit, index) => [unit.id, index]));
  const place = (id: string) => rank.get(posts.get(id)?.departments[0] ?? "") ?? units.length;
  const under = grouped(
    [...parents].flatMap(([id, parent]) => (parent === null ? [] : [{ id, parent }])),
    (one) => one.parent,
    (a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1),
  );
  const spans = new Map<string, number>();
  for (const { target } of [...above.values()].flat()) spans.set(target, (spans.get(target) ?? 0) + 1);
  const order = downward(parents, (id) => under.get(id)?.map((one) => one.id) ?? []);
  const layers = new Map<string, number>();
  for (const id of order) layers.set(id, (layers.get(parents.get(id) ?? "") ?? 0) + 1);
  const below = new Map<string, number>();
  for (const id of order.toReversed()) {
    const parent = parents.get(id) ?? null;
    if (parent !== null) below.set(parent, (below.get(parent) ?? 0) + 1 + (below.get(id) ?? 0));
  }
  const seat = (post: Post): Seat => {
    const parent = parents.get(post.id) ?? null;
    const own = above.get(post.id) ?? [];
    const span = spans.get(post.id) ?? 0;
    return {
      id: post.id,
      name: post.name,
      implied: post.implied,
      units: post.departments.map((id) => names.get(id) ?? id),
      unit: post.departments[0] ?? null,
      superiors: own.map((one, index) => ({
        ...one,
        role: index > 0 ? "second" : parent === null ? "circle" : "main",
      })),
      above: parent,
      children: under.get(post.id)?.map((one) => one.id) ?? [],
      span,
      below: below.get(post.id) ?? 0,
      layer: layers.get(post.id) ?? 1,
      band: parent !== null || own.length === 0 ? (parent === null && span === 0 ? "island" : "tree") : "circle",
    };
  };
  return new Map(order.flatMap((id) => posts.get(id) ?? []).map((post) => [post.id, seat(post)]));
}

/** Every id, each after the one above it. */
function downward(
  parents: ReadonlyMap<string, string | null>,
  children: (id: string) => readonly string[],
): readonly string[] {
  const order = [...parents].filter(([, parent]) => parent === null).map(([id]) => id);
  for (let at = 0; at < order.length; at++) order.push(...children(order[at] ?? ""));
  return order;
}

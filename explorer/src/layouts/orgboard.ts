// The organisation at a glance: a box a department with its positions as the tree of who reports to whom, in as many
// columns as fit, all hanging from the positions above them. Pure: a map and a width in, places out.
import type { OrgMap, Post, Unit } from "../api/map";
import { fitted, textWidth } from "./measure";
import { MANY } from "./network";

export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  /** Of the row above whose position this one reports to; null at the top of a box. */
  readonly parent: { readonly x: number; readonly y: number } | null;
  readonly head: boolean;
  readonly implied: boolean;
}

export interface BoardBox {
  readonly id: string;
  readonly name: string;
  readonly implied: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly BoardRow[];
  /** How many of its positions have no row, where the organisation is too large for all. */
  readonly more: number;
  /** Whether someone in it reports to a position at the top. */
  readonly hung: boolean;
}

export interface Board {
  readonly width: number;
  readonly height: number;
  readonly tops: readonly BoardRow[];
  readonly boxes: readonly BoardBox[];
  /** Lines, as SVG paths, from the tops to the boxes. */
  readonly lines: readonly string[];
  /** Departments that stand for several and have no box. */
  readonly collectives: readonly Unit[];
}

const TYPE = 14;
const ROW = 28;
const TITLE = 34;
const PAD = 12;
const INDENT = 18;
const GAP = 16;
const RAIL = 18;
const COLUMN = 210;
const TOP = 36;
/** Rows of a department in an organisation that is too large for all. */
const FEW = 2;

/** The places of everything, in a picture of this width. */
export function orgboard(map: OrgMap, width: number): Board {
  const superiors = reporting(map);
  const tops = topmost(map, superiors);
  const peopled = new Set(map.positions.flatMap((post) => post.departments));
  const units = map.departments
    .filter((unit) => !unit.collective)
    .sort((a, b) => Number(peopled.has(b.id)) - Number(peopled.has(a.id)));
  const columns = Math.max(1, Math.min(units.length, Math.floor((width + GAP) / (COLUMN + GAP + RAIL))));
  // A pixel for the lines of the boxes at the edge.
  const step = (width - 2 + GAP) / columns;
  const busY = tops.length > 0 ? TOP + GAP : 0;
  const staff = staffed(map);
  const leading = new Set(tops.map((top) => top.id));
  const heights = Array.from({ length: columns }, () => busY + GAP);
  const boxes = units.map((unit) => {
    const column = heights.indexOf(Math.min(...heights));
    const x = column * step + RAIL;
    const y = heights[column] ?? 0;
    const box = boxed(unit, staff(unit), superiors, leading, x, y, step - GAP - RAIL);
    heights[column] = y + box.height + GAP;
    return box;
  });
  return {
    width,
    height: Math.max(busY + GAP, ...heights.map((height) => height - GAP)) + 2,
    tops: topRows(tops, width),
    boxes,
    lines: tops.length > 0 ? hangers(boxes, width, busY) : [],
    collectives: map.departments.filter((unit) => unit.collective),
  };
}

/** Superiors by position, declared ones first. */
function reporting(map: OrgMap): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const order = { declared: 0, mined: 1, inferred: 2 };
  const links = map.links.filter((link) => link.kind === "REPORTS_TO");
  for (const link of [...links].sort((a, b) => order[a.basis] - order[b.basis]))
    found.set(link.source, [...new Set([...(found.get(link.source) ?? []), link.target])]);
  return found;
}

/** Positions of no department that others report to. */
function topmost(map: OrgMap, superiors: ReadonlyMap<string, readonly string[]>): readonly Post[] {
  const above = new Set([...superiors.values()].flat());
  return map.positions.filter(
    (post) => post.departments.length === 0 && (above.has(post.id) || !superiors.has(post.id)),
  );
}

function topRows(tops: readonly Post[], width: number): readonly BoardRow[] {
  const widths = tops.map((top) => textWidth(top.name, TYPE) + 2 * PAD);
  let x = (width - widths.reduce((sum, one) => sum + one, 0) - GAP * (tops.length - 1)) / 2;
  return tops.map((top, index) => {
    const own = widths[index] ?? 0;
    const row = { id: top.id, name: top.name, shown: top.name, x: x + own / 2, y: TOP / 2, parent: null };
    x += own + GAP;
    return { ...row, head: true, implied: top.implied };
  });
}

/** A position under the one it reports to, where that stands in the same box. */
interface Branch {
  readonly post: Post;
  readonly depth: number;
  readonly parent: string | null;
}

function branches(posts: readonly Post[], superiors: ReadonlyMap<string, readonly string[]>): readonly Branch[] {
  const inside = new Map(posts.map((post) => [post.id, post]));
  const parentOf = (post: Post) => superiors.get(post.id)?.find((id) => inside.has(id) && id !== post.id) ?? null;
  const done = new Set<string>();
  const grow = (parent: string | null, depth: number): readonly Branch[] =>
    posts
      .filter((post) => !done.has(post.id) && parentOf(post) === parent)
      .flatMap((post) => {
        done.add(post.id);
        return [{ post, depth, parent }, ...grow(post.id, depth + 1)];
      });
  const rooted = grow(null, 0);
  // A circle of superiors has no top: its members stand for themselves.
  const circles = posts.filter((post) => !done.has(post.id)).map((post) => ({ post, depth: 0, parent: null }));
  return [...rooted, ...circles];
}

/** Who stands in the box of a department. */
interface Staff {
  readonly posts: readonly Post[];
  readonly heads: ReadonlySet<string>;
  /** How many rows its box has at most. */
  readonly most: number;
}

/** The staff of any department: its positions, or who heads it where it has none. */
function staffed(map: OrgMap): (unit: Unit) => Staff {
  const posts = new Map(map.positions.map((post) => [post.id, post]));
  const members = new Map<string, Post[]>();
  const heads = new Map<string, Set<string>>();
  for (const post of map.positions)
    for (const unit of post.departments) members.set(unit, (members.get(unit) ?? []).concat(post));
  for (const { kind, source, target } of map.links)
    if (kind === "HEADS") heads.set(target, (heads.get(target) ?? new Set()).add(source));
  return (unit) => {
    const leading = heads.get(unit.id) ?? new Set();
    const own = members.get(unit.id) ?? [...leading].flatMap((id) => posts.get(id) ?? []);
    return { posts: own, heads: leading, most: map.positions.length > MANY ? FEW : own.length };
  };
}

/** The first rows of a box; of those that are too many, who heads it and who has nobody above in it. */
function listed({ posts, heads, most }: Staff, superiors: ReadonlyMap<string, readonly string[]>): readonly Branch[] {
  const all = branches(posts, superiors);
  if (all.length <= most + 1) return all;
  const foremost = all.filter(({ post, depth }) => heads.has(post.id) || depth === 0);
  const rank = ({ post }: Branch) => Number(!heads.has(post.id));
  return foremost
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map(({ post }) => ({ post, depth: 0, parent: null }));
}

function boxed(
  unit: Unit,
  staff: Staff,
  superiors: ReadonlyMap<string, readonly string[]>,
  tops: ReadonlySet<string>,
  x: number,
  y: number,
  width: number,
): BoardBox {
  const { posts, heads } = staff;
  const places = new Map<string, { x: number; y: number }>();
  const rows = listed(staff, superiors).map(({ post, depth, parent }, index) => {
    const at = { x: x + PAD + Math.min(depth, 5) * INDENT, y: y + TITLE + index * ROW + ROW / 2 };
    places.set(post.id, at);
    const shown = fitted(post.name, TYPE, x + width - PAD - at.x);
    const above = parent === null ? null : (places.get(parent) ?? null);
    return {
      id: post.id,
      name: post.name,
      shown,
      ...at,
      parent: above,
      head: heads.has(post.id),
      implied: post.implied,
    };
  });
  const more = posts.length - rows.length;
  const lines = rows.length + Number(more > 0);
  return {
    id: unit.id,
    name: unit.name,
    implied: unit.implied,
    x,
    y,
    width,
    height: TITLE + lines * ROW + (lines > 0 ? PAD / 2 : 0),
    rows,
    more,
    hung: posts.some((post) => superiors.get(post.id)?.some((id) => tops.has(id))),
  };
}

/** A line down from the tops, one along all columns, and a rail beside each column with a tick to every box. */
function hangers(boxes: readonly BoardBox[], width: number, busY: number): readonly string[] {
  const hung = boxes.filter((box) => box.hung);
  if (hung.length === 0) return [];
  const rails = new Map<number, number>();
  for (const box of hung) rails.set(box.x, Math.max(rails.get(box.x) ?? 0, box.y + TITLE / 2));
  const xs = [...rails.keys()].map((x) => x - RAIL / 2);
  return [
    `M${width / 2} ${TOP}V${busY}`,
    `M${Math.min(...xs, width / 2)} ${busY}H${Math.max(...xs, width / 2)}`,
    ...[...rails].map(([x, y]) => `M${x - RAIL / 2} ${busY}V${y}`),
    ...hung.map((box) => `M${box.x - RAIL / 2} ${box.y + TITLE / 2}H${box.x}`),
  ];
}

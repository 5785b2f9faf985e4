// Places for everything in a network: a block a department, fcose for the blocks, and columns
// beside them for those outside. Pure, but for fcose, which has a thread of its own.

import { textWidth } from "./measure";
import type { Drawn, DrawnNode } from "./network";
import { type Frame, type Point, type Sides, type Size, sides } from "./sides";
import { type Block, block } from "./tree";

/** What the layout's thread is asked: blocks as large as they are, from these places, and what ties them. */
export interface Arranging {
  readonly ticket: number;
  readonly blocks: readonly (Point & Size & { readonly id: string })[];
  readonly ties: readonly (readonly [string, string])[];
}

/** What it answers. */
export interface Arranged {
  readonly ticket: number;
  readonly places: readonly (readonly [string, Point])[];
}

/** The blocks of a picture: each department with its positions in their places, and whatever stands alone. */
export type Blocks = ReadonlyMap<string, Block>;

export const TYPE = 14;

/** The size of a node: its name fits into it. */
export function sizeOf(node: DrawnNode): Size {
  const grown = node.collapsed ? Math.min(40, 8 * Math.sqrt(node.stands)) : 0;
  return { width: Math.ceil(textWidth(node.name, TYPE)) + 20 + grown, height: 30 + grown / 2 };
}

const EDGE = 20;
const HEAD = 12;

/** Everything inside the company in blocks, by the id of the department or of what stands alone. */
export function blocksOf(picture: Drawn): Blocks {
  const members = new Map<string, DrawnNode[]>();
  const boxes = new Set(picture.nodes.map((node) => node.box));
  for (const node of picture.nodes) {
    if (node.kind === "ExternalParty" || (boxes.has(node.id) && !node.collapsed)) continue;
    const id = node.box ?? node.id;
    members.set(id, [...(members.get(id) ?? []), node]);
  }
  const above = new Map<string, string>();
  for (const edge of picture.edges) {
    const declared = edge.bases[0] === "declared";
    if (edge.kind === "REPORTS_TO" && (declared || !above.has(edge.source))) above.set(edge.source, edge.target);
  }
  return new Map(
    [...members].map(([id, nodes]) => [
      id,
      block(nodes.map((node) => ({ id: node.id, above: above.get(node.id) ?? null, ...sizeOf(node) }))),
    ]),
  );
}

/** The question to the layout's thread: blocks on a circle, from where fcose moves them. */
export function arranging(picture: Drawn, blocks: Blocks, ticket: number): Arranging {
  const ids = [...blocks.keys()].sort();
  const around = 120 + 60 * Math.sqrt(ids.length) * Math.sqrt(ids.length);
  const placed = ids.map((id, index) => {
    const { width = 0, height = 0 } = blocks.get(id) ?? {};
    const angle = (2 * Math.PI * index) / ids.length - Math.PI / 2;
    const size = { width: width + 2 * EDGE, height: height + 2 * EDGE + HEAD };
    return { id, x: around * 1.3 * Math.cos(angle), y: around * Math.sin(angle), ...size };
  });
  const home = new Map([...blocks].flatMap(([id, one]) => [...one.places.keys()].map((node) => [node, id] as const)));
  const ties = new Set(
    picture.edges.flatMap((edge) => {
      const [from, to] = [home.get(edge.source) ?? edge.source, home.get(edge.target) ?? edge.target];
      return from !== to && blocks.has(from) && blocks.has(to) ? [[from, to].sort().join(" | ")] : [];
    }),
  );
  const pairs = [...ties].map((tie) => tie.split(" | ")).map(([from = "", to = ""]) => [from, to] as const);
  return { ticket, blocks: placed, ties: pairs };
}

/** Whether everyone inside the company in a picture has a place in the plan of another, if only as its department. */
export function covers(plan: Drawn, picture: Drawn): boolean {
  const home = new Map(plan.nodes.map((node) => [node.id, node]));
  return picture.nodes.every((node) => node.kind === "ExternalParty" || home.has(node.id));
}

/** The places of all inside in a picture, once the blocks of its plan have places. */
export function unfolded(
  blocks: Blocks,
  places: ReadonlyMap<string, Point>,
  picture: Drawn,
): ReadonlyMap<string, Point> {
  const shown = new Map(picture.nodes.map((node) => [node.id, node]));
  return new Map(
    [...blocks].flatMap(([id, one]) => {
      const at = places.get(id) ?? { x: 0, y: 0 };
      // A department as one node stands in the middle of where its positions were.
      if (shown.get(id)?.collapsed) return [[id, at] as const];
      // The box has its name above.
      return [...one.places]
        .filter(([node]) => shown.has(node))
        .map(([node, { x, y }]) => [node, { x: at.x + x, y: at.y + y + HEAD / 2 }] as const);
    }),
  );
}

/** The frame around places, with the nodes' own sizes. */
export function frameOf(nodes: readonly DrawnNode[], places: ReadonlyMap<string, Point>): Frame {
  let frame: Frame = { left: 0, top: 0, right: 0, bottom: 0 };
  let first = true;
  for (const node of nodes) {
    const at = places.get(node.id);
    if (!at) continue;
    const { width, height } = sizeOf(node);
    const own = { left: at.x - width / 2, top: at.y - height / 2, right: at.x + width / 2, bottom: at.y + height / 2 };
    frame = first
      ? own
      : {
          left: Math.min(frame.left, own.left),
          top: Math.min(frame.top, own.top),
          right: Math.max(frame.right, own.right),
          bottom: Math.max(frame.bottom, own.bottom),
        };
    first = false;
  }
  return frame;
}

/** Everything in its place, once the thread has answered. */
export function settled(picture: Drawn, inner: ReadonlyMap<string, Point>): Sides {
  const parties = picture.nodes.filter((node) => node.kind === "ExternalParty");
  const outside = sides(parties, picture.edges, inner, frameOf(picture.nodes, inner), sizeOf);
  return { places: new Map([...inner, ...outside.places]), headings: outside.headings };
}

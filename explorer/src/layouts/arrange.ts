// Places for everything in a network: fcose for the organisation, columns beside it for those outside.

import { textWidth } from "./measure";
import type { Drawn, DrawnNode } from "./network";
import { type Frame, type Point, type Sides, type Size, sides } from "./sides";

/** What the layout's thread is asked. */
export interface Arranging {
  readonly ticket: number;
  readonly nodes: readonly {
    readonly id: string;
    readonly box: string | null;
    readonly width: number;
    readonly height: number;
    readonly x: number;
    readonly y: number;
  }[];
  readonly edges: readonly (readonly [string, string])[];
}

/** What it answers. */
export interface Arranged {
  readonly ticket: number;
  readonly places: readonly (readonly [string, Point])[];
}

export const TYPE = 14;

/** The size of a node: its name fits into it. */
export function sizeOf(node: DrawnNode): Size {
  const grown = node.collapsed ? Math.min(40, 8 * Math.sqrt(node.stands)) : 0;
  return { width: Math.ceil(textWidth(node.name, TYPE)) + 20 + grown, height: 30 + grown / 2 };
}

/** The question to the layout's thread: departments on a circle, their members around each. */
export function arranging(picture: Drawn, ticket: number): Arranging {
  const inside = picture.nodes.filter((node) => node.kind !== "ExternalParty");
  const boxes = new Set(inside.map((node) => node.box));
  const groups = [...new Set(inside.map((node) => node.box ?? node.id))].sort();
  const radius = 90 + 45 * groups.length;
  const centre = new Map(
    groups.map((id, index) => {
      const angle = (2 * Math.PI * index) / groups.length - Math.PI / 2;
      return [id, { x: radius * 1.25 * Math.cos(angle), y: radius * Math.sin(angle) }];
    }),
  );
  const seats = new Map<string, number>();
  const nodes = inside
    .filter((node) => node.kind === "Position" || node.collapsed || !boxes.has(node.id))
    .map((node) => {
      const group = node.box ?? node.id;
      const seat = seats.get(group) ?? 0;
      seats.set(group, seat + 1);
      const { x, y } = centre.get(group) ?? { x: 0, y: 0 };
      const turn = seat * 2.4;
      const away = seat === 0 ? 0 : 55 * Math.sqrt(seat);
      return {
        id: node.id,
        box: node.box,
        ...sizeOf(node),
        x: x + away * Math.cos(turn),
        y: y + away * Math.sin(turn),
      };
    });
  const parents = [...boxes].flatMap((id) => (id ? [{ id, box: null, width: 1, height: 1, x: 0, y: 0 }] : []));
  const leaves = new Set(nodes.map((node) => node.id));
  const edges = picture.edges
    .filter((edge) => leaves.has(edge.source) && leaves.has(edge.target))
    .map((edge) => [edge.source, edge.target] as const);
  return { ticket, nodes: [...parents, ...nodes], edges };
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

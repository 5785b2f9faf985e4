// The picture of some ways: a box a thing, in columns by how far it is from the start, no two boxes or words on each
// other. Pure: ways and a width in, places out.
import type { Basis } from "../api/rows";
import { fitted, textWidth } from "./measure";
import type { Step, Stop, Way } from "./ways";

export interface WayBox extends Stop {
  readonly shown: string;
  /** The left edge, and the middle from top to bottom. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly end: boolean;
}

/** A line a kind of relation between two things; its words lie on `label`. */
export interface WayLine {
  readonly key: string;
  readonly edge: string;
  readonly kind: string;
  readonly basis: Basis;
  readonly path: string;
  /** Arrow heads, each as a closed path. */
  readonly heads: readonly string[];
  readonly words: string;
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  /** Its ends, as read aloud: who, to whom. */
  readonly source: string;
  readonly target: string;
}

export interface WayBoard {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly WayBox[];
  readonly lines: readonly WayLine[];
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const TYPE = 14;
const SMALL = 12;
const BOX = 34;
const ROW = 76;
const LINE = 24;
const WIDEST = 170;
const EDGE = 3;

/** The places of everything; `say` gives the words of a line. Wider than `width` where the ways need it. */
export function wayboard(found: readonly Way[], width: number, say: (kind: string, basis: Basis) => string): WayBoard {
  const columns = columnsOf(found);
  const steps = stepsOf(found);
  const sizes = columns.map((column) => Math.min(WIDEST, Math.max(64, ...column.map((stop) => wide(stop.name)))));
  const words = steps.flatMap((step) => step.joins.map((one) => textWidth(say(one.kind, one.basis), SMALL)));
  const least = Math.max(90, ...words) + 44;
  const boxesWide = sizes.reduce((sum, one) => sum + one, 0);
  const gaps = Math.max(1, columns.length - 1);
  const gap = Math.min(Math.max(least, (width - boxesWide - 2 * EDGE) / gaps), 320);
  const tall = Math.max(...columns.map((column) => column.length), 1) * ROW * roomy(steps);
  const height = Math.max(tall, crowded(columns, steps) * LINE) + 2 * EDGE;
  const boxes = placed(columns, sizes, gap, height, found);
  const lines = linesOf(steps, new Map(boxes.map((box) => [box.id, box])), say);
  const bottom = Math.max(height, ...lines.map((line) => line.label.y + SMALL + EDGE));
  return { width: boxesWide + gaps * gap + 2 * EDGE, height: bottom, boxes, lines };
}

const wide = (name: string) => textWidth(name, TYPE) + 26;

/** Rows stand wider apart where a step has several lines. */
function roomy(steps: readonly Step[]): number {
  return Math.max(1, ...steps.map((step) => (kindsOf(step).length * LINE + 20) / ROW));
}

/** How many lines leave the fullest column: each has words that need a height of their own. */
function crowded(columns: readonly (readonly Stop[])[], steps: readonly Step[]): number {
  const at = new Map(columns.flatMap((column, index) => column.map((stop) => [stop.id, index] as const)));
  const counts = columns.map(() => 0);
  for (const step of steps) {
    const first = Math.min(at.get(step.from.id) ?? 0, at.get(step.to.id) ?? 0);
    counts[first] = (counts[first] ?? 0) + kindsOf(step).length;
  }
  return Math.max(0, ...counts);
}

/** Things by the nearest hop at which a way meets them; where the ways lead stands last. */
function columnsOf(found: readonly Way[]): readonly (readonly Stop[])[] {
  const near = new Map<string, number>();
  const stops = new Map<string, Stop>();
  for (const way of found)
    way.stops.forEach((stop, hop) => {
      stops.set(stop.id, stop);
      near.set(stop.id, Math.min(near.get(stop.id) ?? hop, hop));
    });
  const last = new Set(found.flatMap((way) => way.stops.at(-1)?.id ?? []));
  const longest = Math.max(0, ...found.map((way) => way.stops.length - 1));
  const columns = Array.from({ length: longest + 1 }, () => [] as Stop[]);
  for (const stop of stops.values()) columns[last.has(stop.id) ? longest : (near.get(stop.id) ?? 0)]?.push(stop);
  return swept(
    columns.filter((column) => column.length > 0),
    found,
  );
}

/** Each column in the order of the middles of its neighbours, so that lines cross little. */
function swept(columns: readonly (readonly Stop[])[], found: readonly Way[]): readonly (readonly Stop[])[] {
  const beside = new Map<string, Set<string>>();
  for (const { from, to } of stepsOf(found)) {
    beside.set(from.id, (beside.get(from.id) ?? new Set()).add(to.id));
    beside.set(to.id, (beside.get(to.id) ?? new Set()).add(from.id));
  }
  let now = columns;
  for (let round = 0; round < 4; round++) {
    const at = new Map(
      now.flatMap((column) => column.map((stop, index) => [stop.id, (index + 0.5) / column.length] as const)),
    );
    const middle = (stop: Stop) => {
      const known = [...(beside.get(stop.id) ?? [])].map((id) => at.get(id) ?? 0.5);
      return known.length === 0 ? 0.5 : known.reduce((sum, one) => sum + one, 0) / known.length;
    };
    now = now.map((column) => [...column].sort((a, b) => middle(a) - middle(b)));
  }
  return now;
}

function stepsOf(found: readonly Way[]): readonly Step[] {
  const steps = new Map<string, Step>();
  for (const way of found)
    for (const step of way.steps) {
      const key = [step.from.id, step.to.id].sort().join("|");
      if (!steps.has(key)) steps.set(key, step);
    }
  return [...steps.values()];
}

function placed(
  columns: readonly (readonly Stop[])[],
  sizes: readonly number[],
  gap: number,
  height: number,
  found: readonly Way[],
): readonly WayBox[] {
  const ends = new Set(found.flatMap((way) => [way.stops[0]?.id, way.stops.at(-1)?.id]));
  let x = EDGE;
  return columns.flatMap((column, index) => {
    const width = sizes[index] ?? 0;
    const left = x;
    x += width + gap;
    return column.map((stop, row) => ({
      ...stop,
      shown: fitted(stop.name, TYPE, width - 18),
      x: left,
      y: ((row + 0.5) * height) / column.length,
      width,
      end: ends.has(stop.id),
    }));
  });
}

/** The kinds of a step's joins, each with its best founded join. */
function kindsOf(step: Step): readonly Step["joins"][number][] {
  return [...new Map([...step.joins].reverse().map((one) => [one.kind, one])).values()].reverse();
}

function linesOf(
  steps: readonly Step[],
  boxes: ReadonlyMap<string, WayBox>,
  say: (kind: string, basis: Basis) => string,
): readonly WayLine[] {
  const labels: { x: number; y: number; width: number }[] = [];
  return steps.flatMap((step) => {
    const kinds = kindsOf(step);
    const [a, b] = [boxes.get(step.from.id), boxes.get(step.to.id)];
    if (!a || !b) return [];
    const [left, right] = a.x <= b.x ? [a, b] : [b, a];
    return kinds.map((one, index) => {
      const off = (index - (kinds.length - 1) / 2) * LINE;
      const points = bent(left, right, off);
      const toRight = step.joins.some((join) => join.kind === one.kind && join.target === right.id);
      const toLeft = step.joins.some((join) => join.kind === one.kind && join.target === left.id);
      const words = say(one.kind, one.basis);
      const label = free(points, textWidth(words, SMALL) + 10, labels, [...boxes.values()]);
      labels.push(label);
      return {
        key: `${step.from.id} ${step.to.id} ${one.kind}`,
        edge: one.id,
        kind: one.kind,
        basis: one.basis,
        path: pathOf(points),
        heads: [...(toRight ? [head(points[2], points[3])] : []), ...(toLeft ? [head(points[1], points[0])] : [])],
        words,
        label,
        source: boxes.get(one.source)?.name ?? "",
        target: boxes.get(one.target)?.name ?? "",
      };
    });
  });
}

type Curve = readonly [Spot, Spot, Spot, Spot];

/** A curve from the right of one box to the left of the next; beside the column where both stand in one. */
function bent(left: WayBox, right: WayBox, off: number): Curve {
  const spread = Math.max(-BOX / 2 + 5, Math.min(BOX / 2 - 5, off / 2));
  const from = { x: left.x + left.width, y: left.y + spread };
  if (left.x === right.x) {
    const to = { x: right.x + right.width, y: right.y - spread };
    const far = from.x + 70 + Math.abs(off);
    return [from, { x: far, y: from.y }, { x: far, y: to.y }, to];
  }
  const to = { x: right.x, y: right.y + spread };
  const bend = (to.x - from.x) / 2;
  return [from, { x: from.x + bend, y: from.y + off }, { x: to.x - bend, y: to.y + off }, to];
}

const round = (value: number) => Math.round(value * 10) / 10;

function pathOf([a, b, c, d]: Curve): string {
  return `M${round(a.x)} ${round(a.y)}C${[b, c, d].map((spot) => `${round(spot.x)} ${round(spot.y)}`).join(" ")}`;
}

/** A small arrow head at `tip`, coming from `from`. */
function head(from: Spot, tip: Spot): string {
  const turn = Math.atan2(tip.y - from.y, tip.x - from.x);
  const side = (angle: number) => `${round(tip.x - 9 * Math.cos(angle))} ${round(tip.y - 9 * Math.sin(angle))}`;
  return `M${round(tip.x)} ${round(tip.y)}L${side(turn + 0.42)}L${side(turn - 0.42)}Z`;
}

function spotAt([a, b, c, d]: Curve, t: number): Spot {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const TRIED = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72, 0.2, 0.8];

/** The first place on a curve where its words touch neither other words nor a box; below all of them otherwise. */
function free(curve: Curve, width: number, labels: readonly Label[], boxes: readonly WayBox[]): Label {
  const clear = (x: number, y: number) =>
    labels.every((one) => Math.abs(one.x - x) > (one.width + width) / 2 || Math.abs(one.y - y) > SMALL + 6) &&
    boxes.every(
      (box) =>
        Math.abs(box.x + box.width / 2 - x) > (box.width + width) / 2 + 2 ||
        Math.abs(box.y - y) > (BOX + SMALL) / 2 + 4,
    );
  for (const t of TRIED) {
    const { x, y } = spotAt(curve, t);
    if (clear(x, y)) return { x: round(x), y: round(y), width };
  }
  const { x, y } = spotAt(curve, 0.5);
  for (let down = 1; down < 60; down++)
    for (const way of [down, -down])
      if (y + way * 9 > SMALL && clear(x, y + way * 9)) return { x: round(x), y: round(y + way * 9), width };
  return { x: round(x), y: round(y), width };
}

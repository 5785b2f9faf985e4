// The places of an org chart: a column a layer, from left to right, a row a position; the first below a superior stands
// on its row. Pure: a chart in, places out; names fit their boxes and no two boxes touch.
import type { Chart, Line, Seat } from "./chart";
import { fitted, textWidth } from "./measure";

export interface Placed {
  readonly seat: Seat;
  /** The name, cut where it is too long for a box. */
  readonly shown: string;
  readonly note: string;
  readonly lead: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether its branch is drawn; null where nobody is below it. */
  readonly open: boolean | null;
  /** Its place among those of the same superior, from 1, and how many they are. */
  readonly nth: number;
  readonly of: number;
}

export interface Column {
  readonly layer: number;
  readonly x: number;
  readonly width: number;
  readonly positions: number;
  readonly drawn: number;
}

export interface Way {
  readonly line: Line;
  readonly path: string;
  /** The part that belongs to this line alone. */
  readonly own: string;
  /** The head of the arrow; empty in the tree, where left is above. */
  readonly arrow: string;
}

/** Where another kind of tree begins. */
export interface Band {
  readonly kind: "circle" | "island";
  readonly y: number;
}

export interface ChartBoard {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Placed[];
  readonly columns: readonly Column[];
  readonly ways: readonly Way[];
  readonly bands: readonly Band[];
  /** Positions in branches that are closed. */
  readonly hidden: number;
  /** Lines beside the tree of which an end is hidden. */
  readonly hiddenLines: number;
}

/** What stands in a box beside the name. */
export interface Labels {
  readonly note: (seat: Seat) => string;
  readonly lead: (span: number) => string;
}

export const HEIGHT = 46;
const ROW = 55;
const HEAD = 36;
const GAP = 66;
const PAD = 14;
const LEFT = 30;
const BAND = 30;
const WIDEST = 232;
const NARROWEST = 116;
const TYPE = 15;
const SMALL = 12;

/** The places of all that is not in a closed branch. */
export function chartboard(chart: Chart, open: (seat: Seat) => boolean, labels: Labels): ChartBoard {
  const columns = columnsOf(chart, labels);
  const rows = rowsOf(chart, open, columns.length);
  const places = rows.seats.map(({ seat, row, column, shift, nth, of }): Placed => {
    const { x, width } = columns[column] ?? { x: LEFT, width: WIDEST };
    const lead = seat.span > 0 ? labels.lead(seat.span) : "";
    return {
      seat,
      shown: fitted(seat.name, TYPE, width - 2 * PAD),
      note: fitted(labels.note(seat), SMALL, width - 2 * PAD - (lead ? textWidth(lead, SMALL) + 8 : 0)),
      lead,
      x,
      y: HEAD + row * ROW + shift,
      width,
      open: seat.children.length > 0 ? open(seat) : null,
      nth,
      of,
    };
  });
  const at = new Map(places.map((one) => [one.seat.id, one]));
  const ways = places.flatMap(({ seat }) => seat.superiors.flatMap((line) => way(line, at) ?? []));
  const last = columns.at(-1);
  const drawn = new Map<number, number>();
  for (const { seat } of places) drawn.set(seat.layer, (drawn.get(seat.layer) ?? 0) + 1);
  const bottom = Math.max(HEAD, ...places.map((one) => one.y + HEIGHT));
  return {
    width: last ? last.x + last.width + LEFT : 2 * LEFT,
    height: bottom + 12,
    places,
    columns: columns.map((one) => ({ ...one, drawn: drawn.get(one.layer) ?? 0 })),
    ways,
    bands: rows.bands.map(({ kind, row, shift }) => ({ kind, y: HEAD + row * ROW + shift - 9 })),
    hidden: chart.seats.size - places.length,
    hiddenLines: chart.lines.filter((line) => line.role !== "main" && !(at.has(line.source) && at.has(line.target)))
      .length,
  };
}

function columnsOf(chart: Chart, labels: Labels): readonly Omit<Column, "drawn">[] {
  const wanted = chart.layers.map(() => NARROWEST);
  for (const seat of chart.seats.values()) {
    const lead = seat.span > 0 ? textWidth(labels.lead(seat.span), SMALL) + 10 : 0;
    const own = 2 * PAD + Math.max(textWidth(seat.name, TYPE), textWidth(labels.note(seat), SMALL) + lead);
    wanted[seat.layer - 1] = Math.max(wanted[seat.layer - 1] ?? 0, own);
  }
  let x = LEFT;
  return wanted.map((one, index) => {
    const width = Math.ceil(Math.min(WIDEST, one));
    const column = { layer: index + 1, x, width, positions: chart.layers[index] ?? 0 };
    x += width + GAP;
    return column;
  });
}

interface Row {
  readonly seat: Seat;
  readonly row: number;
  readonly column: number;
  /** Room for the names of bands above it. */
  readonly shift: number;
  readonly nth: number;
  readonly of: number;
}

function rowsOf(chart: Chart, open: (seat: Seat) => boolean, columns: number) {
  const seats: Row[] = [];
  const bands: { kind: Band["kind"]; row: number; shift: number }[] = [];
  let row = 0;
  let islands = 0;
  const waiting = chart.roots.map((id, index) => ({ id, nth: index + 1, of: chart.roots.length })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const seat = chart.seats.get(next.id);
    if (!seat) continue;
    if (seat.above === null && seat.band !== "tree" && bands.at(-1)?.kind !== seat.band)
      bands.push({ kind: seat.band, row, shift: (bands.length + 1) * BAND });
    const shift = bands.length * BAND;
    const { nth, of } = next;
    if (seat.band === "island") {
      // Those that nothing joins stand side by side, whatever the layers.
      seats.push({ seat, row: row + Math.floor(islands / columns), column: islands % columns, shift, nth, of });
      islands += 1;
      continue;
    }
    seats.push({ seat, row, column: seat.layer - 1, shift, nth, of });
    const below = open(seat) ? seat.children : [];
    if (below.length === 0) row += 1;
    for (const [index, id] of [...below.entries()].reverse()) waiting.push({ id, nth: index + 1, of: below.length });
  }
  return { seats, bands };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function way(line: Line, at: ReadonlyMap<string, Placed>): Way | null {
  const [lower, upper] = [at.get(line.source), at.get(line.target)];
  if (!lower || !upper) return null;
  return line.role === "main" ? branch(line, lower, upper) : bow(line, lower, upper);
}

/** From the superior to the right, down, and to the right. */
function branch(line: Line, lower: Placed, upper: Placed): Way {
  const [from, y] = [upper.x + upper.width, upper.y + HEIGHT / 2];
  const turn = lower.x - 26;
  const end = lower.y + HEIGHT / 2;
  const path = end === y ? `M${from} ${y}H${lower.x}` : `M${from} ${y}H${turn}V${end}H${lower.x}`;
  return { line, path, own: `M${turn} ${end}H${lower.x}`, arrow: "" };
}

/** A bow beside the tree, with an arrow at the superior. */
function bow(line: Line, lower: Placed, upper: Placed): Way {
  const [y, end] = [lower.y + HEIGHT - 11, upper.y + (upper.y > lower.y ? 11 : HEIGHT - 11)];
  const right = upper.x < lower.x;
  const x = upper.x > lower.x ? lower.x + lower.width : lower.x;
  const tip = right ? upper.x + upper.width : upper.x;
  const out = right ? 1 : -1;
  const reach = upper.x === lower.x ? 26 : Math.max(40, Math.abs(tip - x) / 2);
  const away = upper.x > lower.x ? reach : -reach;
  const path = `M${x} ${y}C${round(x + away)} ${y} ${round(tip + out * reach)} ${end} ${tip + out * 8} ${end}`;
  const arrow = `M${tip} ${end}l${out * 9} -5v10z`;
  return { line, path, own: path, arrow };
}

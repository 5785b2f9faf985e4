// How many findings each department or rule has, by severity, as a board of numbers. Pure.
import { fitted, textWidth } from "./measure";

export const COLUMNS = ["high", "medium", "low", "acknowledged"] as const;
export type Column = (typeof COLUMNS)[number];

/** A row of the summary: `name` is what it is filtered by, `label` what is read; null filters nothing. */
export interface Count {
  readonly name: string | null;
  readonly label: string;
  readonly counts: Readonly<Record<Column, number>>;
}

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly column: Column;
  readonly count: number;
  /** How full the colour is, 0 to 1: the share of the largest number of all cells. */
  readonly share: number;
}

export interface Line {
  readonly row: Count;
  readonly shown: string;
  readonly x: number;
  readonly y: number;
  readonly cells: readonly Cell[];
}

export interface Heading {
  readonly x: number;
  readonly y: number;
  readonly column: Column;
}

export interface FindingBoard {
  readonly width: number;
  readonly height: number;
  readonly headings: readonly Heading[];
  readonly lines: readonly Line[];
}

const FONT = 14;
const CELL = { width: 62, most: 280, height: 26, gap: 4 };
const GAP = 14;
const TOP = 30;
const STEP = CELL.height + CELL.gap;
const LABEL = 22;
/** Cells beside their label need this much; narrower boards have them below it. */
const BESIDE = 470;
/** From this width on, a long board stands in two columns. */
const TWICE = 1000;
const LONG = 12;

/** How wide all cells of a row are, and how wide each is in a given room. */
const span = (cell: number) => COLUMNS.length * (cell + CELL.gap) - CELL.gap;
const fill = (room: number) => Math.min(CELL.most, Math.floor((room + CELL.gap) / COLUMNS.length) - CELL.gap);

/** The board for a width; no text is wider than its place. */
export function findingBoard(rows: readonly Count[], width: number): FindingBoard {
  const most = Math.max(1, ...rows.flatMap((row) => COLUMNS.map((column) => row.counts[column])));
  const columns = width >= TWICE && rows.length > LONG ? 2 : 1;
  const each = Math.ceil(rows.length / columns);
  const wide = (width - (columns - 1) * GAP * 2) / columns;
  const below = wide < BESIDE;
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, FONT)));
  const label = below ? wide : Math.min(longest + 4, wide - span(CELL.width) - GAP);
  const cellWidth = fill(below ? wide : wide - label - GAP);
  const step = below ? LABEL + STEP + 6 : STEP;
  const lines = rows.map((row, index) => {
    const left = Math.floor(index / each) * (wide + GAP * 2);
    const y = TOP + (index % each) * step;
    const cells = { x: below ? left : left + label + GAP, y: below ? y + LABEL : y };
    return {
      row,
      shown: fitted(row.label, FONT, label),
      x: left,
      y: below ? y + LABEL / 2 : y + CELL.height / 2,
      cells: COLUMNS.map((column, at) => cell(row, column, { ...cells, at, width: cellWidth }, most)),
    };
  });
  const heads = Array.from({ length: columns }, (_, index) => index * (wide + GAP * 2) + (below ? 0 : label + GAP));
  const headings = heads.flatMap((x) =>
    COLUMNS.map((column, at) => ({ x: x + at * (cellWidth + CELL.gap) + cellWidth / 2, y: TOP / 2, column })),
  );
  return { width, height: TOP + each * step, headings, lines };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly at: number;
  readonly width: number;
}

function cell(row: Count, column: Column, place: Place, most: number): Cell {
  const { x, y, at, width } = place;
  const count = row.counts[column];
  return { x: x + at * (width + CELL.gap), y, width, height: CELL.height, column, count, share: count / most };
}

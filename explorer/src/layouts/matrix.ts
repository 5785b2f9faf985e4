// Who deals with whom by department, as a grid: a row a department, columns of departments and of kinds of partners.
// Pure: rows of departments/matrix in, cells, totals and degrees of heat out.
import { type Basis, bases, type Evidence, evidence, number, type Row, rows, text, textOrNull } from "../api/rows";

export interface Tie {
  readonly source: string;
  readonly from: string;
  readonly target: string;
  readonly to: string;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
}

export interface Cell {
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly source: string;
  readonly target: string;
  readonly external: boolean;
  readonly contacts: number;
  readonly positions: number;
  /** The first few of its contacts. */
  readonly ties: readonly Tie[];
}

export interface Axis {
  readonly id: string;
  readonly name: string;
  readonly external: boolean;
  readonly total: number;
}

export interface Grid {
  readonly rows: readonly Axis[];
  /** Departments, then categories. */
  readonly columns: readonly Axis[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly total: number;
  readonly most: number;
}

/** The grid of these rows; lines with most contacts come first. */
export function grid(found: readonly Row[]): Grid {
  const cells = found.map(cellOf);
  return {
    rows: axis(cells, (one) => [one.row, one.source, false]),
    columns: axis(cells, (one) => [one.column, one.target, one.external]),
    cells: new Map(cells.map((one) => [one.key, one])),
    total: cells.reduce((sum, one) => sum + one.contacts, 0),
    most: Math.max(0, ...cells.map((one) => one.contacts)),
  };
}

/** How hot a number is: 0 for none, 1 to 4 by its share of the greatest. */
export function heat(contacts: number, most: number): number {
  return contacts <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((4 * contacts) / most));
}

/** The degrees of heat that occur, each with the numbers that it stands for. */
export function steps(most: number): readonly { degree: number; from: number; to: number }[] {
  const found: { degree: number; from: number; to: number }[] = [];
  for (let degree = 1; degree <= 4; degree++) {
    const [from, to] = [Math.floor(((degree - 1) * most) / 4) + 1, Math.floor((degree * most) / 4)];
    if (from <= to) found.push({ degree, from, to });
  }
  return found;
}

/** Where a key leads from a cell; null for a key that is not for moving. */
export function moved(key: string, at: readonly [number, number], size: readonly [number, number]) {
  const [row, column] = at;
  const [last, end] = [size[0] - 1, size[1] - 1];
  const places: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [Math.max(0, row - 1), column],
    ArrowDown: [Math.min(last, row + 1), column],
    ArrowLeft: [row, Math.max(0, column - 1)],
    ArrowRight: [row, Math.min(end, column + 1)],
    Home: [row, 0],
    End: [row, end],
    PageUp: [0, column],
    PageDown: [last, column],
  };
  return places[key] ?? null;
}

function cellOf(row: Row): Cell {
  const from = text(row["source_id"]);
  const to = textOrNull(row["target_id"]) ?? text(row["target"]);
  return {
    key: `${from}|${to}`,
    row: from,
    column: to,
    source: text(row["source"]),
    target: text(row["target"]),
    external: row["scope"] === "external",
    contacts: number(row["contacts"]),
    positions: number(row["positions"]),
    ties: rows(row["evidence"]).map((one) => ({
      source: text(one["source"]),
      from: text(one["source_id"]),
      target: text(one["target"]),
      to: text(one["target_id"]),
      basis: bases(one["basis"])[0] ?? "declared",
      evidence: evidence(one["evidence"]),
    })),
  };
}

function axis(cells: readonly Cell[], end: (cell: Cell) => readonly [string, string, boolean]): readonly Axis[] {
  const found = new Map<string, Axis>();
  for (const cell of cells) {
    const [id, name, external] = end(cell);
    found.set(id, { id, name, external, total: (found.get(id)?.total ?? 0) + cell.contacts });
  }
  return [...found.values()].sort(
    (a, b) => Number(a.external) - Number(b.external) || b.total - a.total || (a.id < b.id ? -1 : 1),
  );
}

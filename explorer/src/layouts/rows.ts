// Rows of a table in an order, and as a file that a spreadsheet opens. Pure.

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  /** What is sorted by and saved. */
  readonly value: (row: T) => string | number | null;
}

export interface Order {
  readonly key: string;
  readonly down: boolean;
}

/** Rows in the order of a column: numbers by size, texts as the language sorts, nothing last. */
export function sorted<T>(
  rows: readonly T[],
  columns: readonly Column<T>[],
  order: Order,
  compare: (a: string, b: string) => number,
): readonly T[] {
  const value = columns.find((column) => column.key === order.key)?.value;
  if (!value) return rows;
  const sign = order.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, two] = [value(a), value(b)];
    if (one === null || two === null) return one === two ? 0 : one === null ? 1 : -1;
    return sign * (typeof one === "number" && typeof two === "number" ? one - two : compare(String(one), String(two)));
  });
}

/** Comma-separated values that a spreadsheet opens with Chinese intact; no cell starts a formula. */
export function csv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const cell = (value: string | number | null) => {
    const said = value === null ? "" : typeof value === "string" ? value.replace(/^[=+\-@\t\r]/, "'$&") : String(value);
    return /[",\r\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
  };
  const lines = [
    columns.map((column) => cell(column.title)),
    ...rows.map((row) => columns.map((one) => cell(one.value(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

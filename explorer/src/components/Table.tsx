// The twin of a picture: the same facts as rows, sortable, and saved as CSV.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { collator, useText } from "../i18n";
import { common } from "../i18n/common";
import { save } from "./saving";

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  /** What is sorted by and saved. */
  readonly value: (row: T) => string | number | null;
  /** What is shown; the value where it is not given. */
  readonly show?: (row: T) => ComponentChildren;
}

interface Props<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly id: (row: T) => string;
  /** Name of the file without its ending. */
  readonly file: string;
}

type Order = { readonly key: string; readonly down: boolean };

export function Table<T>({ caption, columns, rows, id, file }: Props<T>) {
  const say = useText(common);
  const [order, sortBy] = useState<Order | null>(null);
  const shown = order ? sorted(rows, columns, order) : rows;
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          {caption} · {say("rows_of", { n: rows.length })}{" "}
          <button
            type="button"
            class="plain noprint"
            onClick={() => save(`${file}.csv`, csv(columns, shown), "text/csv")}
          >
            {say("save_as")} {say("export_csv")}
          </button>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                {...(order?.key === column.key ? { "aria-sort": order.down ? "descending" : "ascending" } : {})}
              >
                <button
                  type="button"
                  title={say("sort_by", { column: column.title })}
                  onClick={() => sortBy({ key: column.key, down: order?.key === column.key && !order.down })}
                >
                  {column.title}
                  {order?.key === column.key && <span aria-hidden="true">{order.down ? "▾" : "▴"}</span>}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={id(row)}>
              {columns.map((column) => (
                <td key={column.key} class={typeof column.value(row) === "number" ? "number" : undefined}>
                  {column.show ? column.show(row) : column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows in the order of a column: numbers by size, texts as the language sorts, nothing last. */
export function sorted<T>(rows: readonly T[], columns: readonly Column<T>[], order: Order): readonly T[] {
  const value = columns.find((column) => column.key === order.key)?.value;
  if (!value) return rows;
  const { compare } = collator();
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

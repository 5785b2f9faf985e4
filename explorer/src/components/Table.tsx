// The twin of a picture: the same facts as rows, sortable, and saved as CSV.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { collator, useText } from "../i18n";
import { common } from "../i18n/common";
import { csv, type Order, type Column as Rule, sorted } from "../layouts/rows";
import { save } from "./saving";

export interface Column<T> extends Rule<T> {
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

export function Table<T>({ caption, columns, rows, id, file }: Props<T>) {
  const say = useText(common);
  const [order, sortBy] = useState<Order | null>(null);
  const shown = order ? sorted(rows, columns, order, collator().compare) : rows;
  return (
    <div class="scroll" role="region" aria-label={`${caption} (${say("table")})`} tabIndex={0}>
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

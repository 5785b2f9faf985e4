// The grid itself: one stop for Tab, arrow keys inside.
import { useRef, useState } from "preact/hooks";
import { CardLink } from "../../components/links";
import { useText } from "../../i18n";
import { categoryName } from "../../i18n/categories";
import { type Axis, type Grid, heat, moved } from "../../layouts/matrix";
import { words } from "./messages";

interface Props {
  readonly grid: Grid;
  readonly chosen: string | null;
  readonly open: (key: string) => void;
}

const named = (axis: Axis): string => (axis.external ? categoryName(axis.id) : axis.name);

export function Cells({ grid, chosen, open }: Props) {
  const own = useText(words);
  const frame = useRef<HTMLTableSectionElement>(null);
  const [at, move] = useState<readonly [number, number]>([0, 0]);
  const size = [grid.rows.length, grid.columns.length] as const;
  const step = (event: KeyboardEvent, from: readonly [number, number]) => {
    const next = moved(event.key, from, size);
    if (!next) return;
    event.preventDefault();
    move(next);
    frame.current?.querySelector<HTMLButtonElement>(`[data-at="${next.join(" ")}"]`)?.focus();
  };
  const cell = (row: Axis, column: Axis, y: number, x: number) => {
    const found = grid.cells.get(`${row.id}|${column.id}`);
    const n = found?.contacts ?? 0;
    const said = { source: row.name, target: named(column), n };
    return (
      <td key={column.id} class={`heat${heat(n, grid.most)}`}>
        <button
          type="button"
          data-at={`${y} ${x}`}
          tabIndex={Math.min(at[0], size[0] - 1) === y && Math.min(at[1], size[1] - 1) === x ? 0 : -1}
          aria-label={own(n > 0 ? "cell" : "empty", said)}
          aria-pressed={found !== undefined && found.key === chosen}
          onKeyDown={(event) => step(event, [y, x])}
          onClick={() => {
            move([y, x]);
            if (found) open(found.key);
          }}
        >
          {n > 0 ? n : "·"}
        </button>
      </td>
    );
  };
  return (
    <div class="panel scroll matrix" role="region" aria-label={own("title")}>
      <table>
        <caption class="hidden">{`${own("title")}. ${own("keyboard")}`}</caption>
        <thead>
          <tr>
            <th scope="col">{own("from")}</th>
            {grid.columns.map((column) => (
              <th key={column.id} scope="col" class={column.external ? "outer" : undefined}>
                {column.external ? named(column) : <CardLink id={column.id}>{column.name}</CardLink>}
              </th>
            ))}
            <th scope="col" class="number">
              {own("total")}
            </th>
          </tr>
        </thead>
        <tbody ref={frame}>
          {grid.rows.map((row, y) => (
            <tr key={row.id}>
              <th scope="row">
                <CardLink id={row.id}>{row.name}</CardLink>
              </th>
              {grid.columns.map((column, x) => cell(row, column, y, x))}
              <td class="number">{row.total}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{own("total")}</th>
            {grid.columns.map((column) => (
              <td key={column.id} class="sum">
                {column.total}
              </td>
            ))}
            <td class="number">{grid.total}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

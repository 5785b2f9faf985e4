// The summary as a board of numbers, each of which shows its findings; with its table twin.
import { useAnswer } from "../../api/answers";
import type { Answer } from "../../api/client";
import { text } from "../../api/rows";
import { OneOf } from "../../components/Choices";
import { Settled } from "../../components/Notice";
import { Picture } from "../../components/Picture";
import { Table } from "../../components/Table";
import { useWidth } from "../../components/width";
import { useText } from "../../i18n";
import { type Cell, COLUMNS, type Count, findingBoard } from "../../layouts/findingboard";
import { placed, usePlace } from "../../state/place";
import { words } from "./messages";
import { cellOf, type Filters, SCHEMA } from "./schema";

export type Rules = ReadonlyMap<string, Answer<"/v1/audit/rules">["data"][number]>;

/** What a rule is called, in the language in which the rules were asked for. */
export function ruleName(rules: Rules, name: string): string {
  return rules.get(name)?.title.replace(/\.$/, "") ?? name;
}

export function Summary({ rules }: { readonly rules: Rules }) {
  const say = useText(words);
  const [{ by }, change] = usePlace(SCHEMA);
  const asked = useAnswer("/v1/audit/summary", { by });
  const title = say(`board_${by}`);
  const tools = (
    <OneOf
      title={say("by")}
      options={(["department", "rule"] as const).map((value) => ({ value, label: say(value) }))}
      chosen={by}
      onChange={(value) => change({ by: value })}
    />
  );
  return (
    <Settled asked={asked}>
      {(answer) => {
        const rows = answer.data.map((row): Count => {
          const name = text(row.name);
          const label = by === "rule" ? ruleName(rules, name) : name;
          const { high, medium, low, acknowledged } = row;
          const counts = { high, medium, low, acknowledged };
          return name === "-" ? { name: null, label: say("whole"), counts } : { name, label, counts };
        });
        if (rows.length === 0) return <p class="quiet">{say("none")}</p>;
        return (
          <Picture
            title={title}
            file={`audit-${by}`}
            tools={tools}
            legend={<p class="quiet small">{say("board_note")}</p>}
            twin={<Twin title={title} by={by} rows={rows} />}
          >
            <Board title={title} by={by} rows={rows} />
          </Picture>
        );
      }}
    </Settled>
  );
}

interface Props {
  readonly title: string;
  readonly by: Filters["by"];
  readonly rows: readonly Count[];
}

function Board({ title, by, rows }: Props) {
  const say = useText(words);
  const [frame, width] = useWidth();
  const board = width > 0 ? findingBoard(rows, width) : null;
  return (
    <div ref={frame}>
      {board && (
        <svg
          data-picture
          class="findingboard"
          viewBox={`0 0 ${board.width} ${board.height}`}
          width={board.width}
          height={board.height}
          role="group"
          aria-label={title}
        >
          {board.headings.map((one) => (
            <text key={`${one.x} ${one.column}`} x={one.x} y={one.y} class="column">
              {say(one.column)}
            </text>
          ))}
          {board.lines.map((line) => (
            <g key={line.row.label}>
              <text x={line.x} y={line.y} dominant-baseline="central" {...(by === "department" ? { lang: "zh" } : {})}>
                {line.shown}
                <title>{line.row.label}</title>
              </text>
              {line.cells.map((cell) => (
                <Figure key={cell.column} cell={cell} by={by} row={line.row} />
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Figure({ cell, by, row }: { readonly cell: Cell; readonly by: Filters["by"]; readonly row: Count }) {
  const say = useText(words);
  const [values] = usePlace(SCHEMA);
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  const number = (
    <text {...middle} text-anchor="middle" dominant-baseline="central" class={cell.count === 0 ? "nothing" : "count"}>
      {cell.count}
    </text>
  );
  if (cell.count === 0) return number;
  const drawn = (
    <>
      <rect x={cell.x} y={cell.y} width={cell.width} height={cell.height} rx={5} class={`cell ${cell.column}`} />
      <rect
        x={cell.x + 4}
        y={cell.y + cell.height - 5}
        width={Math.max(2, (cell.width - 8) * cell.share)}
        height={3}
        class={`bar ${cell.column}`}
      />
      {number}
    </>
  );
  if (row.name === null) return <g>{drawn}</g>;
  const severity = cell.column === "acknowledged" ? values.state === "acknowledged" : values.severity === cell.column;
  return (
    <a
      href={placed(cellOf(by, row.name, cell.column))}
      aria-label={say("cell", { row: row.label, n: cell.count, column: say(cell.column) })}
      aria-current={severity && values[by] === row.name ? "true" : undefined}
    >
      {drawn}
    </a>
  );
}

function Twin({ title, by, rows }: Props) {
  const say = useText(words);
  const total = (row: Count) => COLUMNS.reduce((sum, column) => sum + row.counts[column], 0);
  return (
    <Table
      caption={title}
      file={`audit-${by}`}
      rows={rows}
      id={(row) => row.label}
      columns={[
        { key: by, title: say(by), value: (row) => row.label },
        ...COLUMNS.map((column) => ({
          key: column,
          title: say(column),
          value: (row: Count) => row.counts[column],
        })),
        { key: "total", title: say("total"), value: total },
      ]}
    />
  );
}

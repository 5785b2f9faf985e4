// The org chart at a glance, as an SVG whose every name is a link.
import type { OrgMap } from "../../api/map";
import { CardLink } from "../../components/links";
import { useWidth } from "../../components/width";
import { useText } from "../../i18n";
import { textWidth } from "../../layouts/measure";
import { type BoardBox, type BoardRow, orgboard } from "../../layouts/orgboard";
import { words } from "./messages";

export function Board({ map, title }: { readonly map: OrgMap; readonly title: string }) {
  const [frame, width] = useWidth();
  const board = width > 0 ? orgboard(map, width) : null;
  return (
    <div ref={frame} class="board">
      {board && (
        <svg
          data-picture
          viewBox={`0 0 ${board.width} ${board.height}`}
          width={board.width}
          height={board.height}
          role="group"
          aria-label={title}
        >
          {board.lines.map((line) => (
            <path key={line} d={line} class="hang" />
          ))}
          {board.tops.map((top) => (
            <Top key={top.id} row={top} />
          ))}
          {board.boxes.map((box) => (
            <Box key={box.id} box={box} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Top({ row }: { readonly row: BoardRow }) {
  const width = textWidth(row.shown, 14) + 24;
  return (
    <CardLink id={row.id}>
      <rect x={row.x - width / 2} y={2} width={width} height={34} rx={8} class={row.implied ? "top implied" : "top"} />
      <text x={row.x} y={row.y + 2} class="name head" text-anchor="middle" dominant-baseline="central">
        {row.shown}
      </text>
    </CardLink>
  );
}

function Box({ box }: { readonly box: BoardBox }) {
  const own = useText(words);
  return (
    <g>
      <rect
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
        rx={8}
        class={box.implied ? "box implied" : "box"}
      />
      <CardLink id={box.id}>
        <rect x={box.x + 2} y={box.y + 2} width={box.width - 4} height={30} rx={6} class="hit" />
        <text x={box.x + 12} y={box.y + 18} class="unit" dominant-baseline="central">
          {box.name}
        </text>
      </CardLink>
      {box.rows.map((row) => (
        <g key={row.id}>
          {row.parent && <path d={`M${row.parent.x + 4} ${row.parent.y + 11}V${row.y}H${row.x - 3}`} class="twig" />}
          <CardLink id={row.id}>
            <rect x={row.x - 2} y={row.y - 13} width={box.x + box.width - row.x - 4} height={26} rx={5} class="hit" />
            <text
              x={row.x + 2}
              y={row.y}
              class={`name${row.head ? " head" : ""}${row.implied ? " quietly" : ""}`}
              dominant-baseline="central"
            >
              {row.shown}
            </text>
          </CardLink>
        </g>
      ))}
      {box.more > 0 && (
        <text x={box.x + 14} y={box.y + box.height - 20} class="name quietly" dominant-baseline="central">
          {own("rest", { n: box.more })}
        </text>
      )}
    </g>
  );
}

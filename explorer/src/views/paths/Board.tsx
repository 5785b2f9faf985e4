// The picture of the ways: every box opens its card, every line the card of its relation.
import { CardLink } from "../../components/links";
import { useWidth } from "../../components/width";
import { useText } from "../../i18n";
import { common } from "../../i18n/common";
import { type WayBox, type WayLine, wayboard } from "../../layouts/wayboard";
import type { Way } from "../../layouts/ways";
import { useRelation } from "./Ways";

export function Board({ found, title }: { readonly found: readonly Way[]; readonly title: string }) {
  const [frame, width] = useWidth();
  const say = useText(common);
  const relation = useRelation();
  const board = width > 0 ? wayboard(found, width, (kind, basis) => `${relation(kind)} · ${say(basis)}`) : null;
  return (
    <div ref={frame} class="wayboard" role="region" aria-label={title} tabIndex={0}>
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
            <Line key={line.key} line={line} />
          ))}
          {board.boxes.map((box) => (
            <Box key={box.id} box={box} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Line({ line }: { readonly line: WayLine }) {
  const { label } = line;
  return (
    <CardLink id={line.edge} name={`${line.source} ${line.words} ${line.target}`}>
      <path d={line.path} class="reach" />
      <path d={line.path} class={`way ${line.basis} ${line.kind}`} />
      {line.heads.map((head) => (
        <path key={head} d={head} class={`head ${line.kind}`} />
      ))}
      <rect x={label.x - label.width / 2} y={label.y - 10} width={label.width} height={20} rx={5} class="behind" />
      <text x={label.x} y={label.y} class="said" text-anchor="middle" dominant-baseline="central">
        {line.words}
      </text>
    </CardLink>
  );
}

function Box({ box }: { readonly box: WayBox }) {
  return (
    <CardLink id={box.id} name={box.name}>
      <rect
        x={box.x}
        y={box.y - 17}
        width={box.width}
        height={34}
        rx={7}
        class={`stop ${box.kind} ${box.end ? "end" : ""}`}
      />
      <text x={box.x + box.width / 2} y={box.y} text-anchor="middle" dominant-baseline="central">
        {box.shown}
      </text>
    </CardLink>
  );
}

// One of the two pictures: as it is, or as it would be.
import { CardLink } from "../../components/links";
import { useText } from "../../i18n";
import { fitted, textWidth } from "../../layouts/measure";
import type { Line, Pill, WhatIfBoard } from "../../layouts/whatif";
import { words } from "./messages";

interface Props {
  readonly board: WhatIfBoard;
  readonly after: boolean;
  readonly x: number;
  readonly y: number;
}

export function Half({ board, after, x, y }: Props) {
  const own = useText(words);
  const title = own(after ? "after" : "before");
  const lines = board.lines.filter((line) => after || line.before !== "");
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the same names stand in both halves
    <g transform={`translate(${x} ${y})`} class={after ? "half after" : "half before"} role="group" aria-label={title}>
      <text x={0} y={14} class="heading" dominant-baseline="central">
        {title}
      </text>
      <g transform="translate(0 32)">
        {board.boxes.map((box) => (
          <g key={box.id}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={8} class="unit" />
            <text
              x={box.x + box.width / 2}
              y={box.y + 13}
              class="unit"
              text-anchor="middle"
              dominant-baseline="central"
            >
              {box.shown}
            </text>
          </g>
        ))}
        {lines.map((line) => (
          <Tie
            key={line.key}
            line={line}
            path={after ? line.after : line.before}
            state={after ? line.state : "stays"}
          />
        ))}
        {board.pills
          .filter((pill) => after || pill.before)
          .map((pill) => (
            <Named key={pill.key} pill={pill} after={after} />
          ))}
      </g>
    </g>
  );
}

const SIGN: Readonly<Record<Line["state"], string>> = { stays: "", gone: "×", new: "+" };

interface TieProps {
  readonly line: Line;
  readonly path: string;
  readonly state: Line["state"];
}

function Tie({ line, path, state }: TieProps) {
  return (
    <g>
      <path d={path} class={`tie ${line.kind} ${line.basis} ${line.outside ? "outside" : ""} ${state}`} />
      {SIGN[state] && (
        <>
          <circle cx={line.sign.x} cy={line.sign.y} r={7} class="behind" />
          <text
            x={line.sign.x}
            y={line.sign.y}
            class={`sign ${state}`}
            text-anchor="middle"
            dominant-baseline="central"
          >
            {SIGN[state]}
          </text>
        </>
      )}
    </g>
  );
}

function Named({ pill, after }: { readonly pill: Pill; readonly after: boolean }) {
  const own = useText(words);
  const ghost = after && !pill.after;
  const note = after && pill.note ? own(`note_${pill.note[0]}`, { name: pill.note[1] }) : "";
  const said = fitted(note, 12, pill.width + 16);
  const middle = pill.x + pill.width / 2;
  const struck = textWidth(pill.shown, 14) / 2;
  return (
    <CardLink id={pill.id} name={note ? `${pill.name}: ${note}` : pill.name}>
      <rect
        x={pill.x}
        y={pill.y - 14}
        width={pill.width}
        height={28}
        rx={7}
        class={`pill ${pill.edited ? "edited" : ""} ${ghost ? "ghost" : ""} ${after && pill.note ? pill.note[0] : ""}`}
      />
      <text x={middle} y={pill.y} class={ghost ? "ghost" : ""} text-anchor="middle" dominant-baseline="central">
        {pill.shown}
      </text>
      {ghost && <path d={`M${middle - struck} ${pill.y}H${middle + struck}`} class="strike" />}
      {note && (
        <rect
          x={middle - textWidth(said, 12) / 2 - 3}
          y={pill.y + 15}
          width={textWidth(said, 12) + 6}
          height={15}
          rx={4}
          class="behind"
        />
      )}
      {note && (
        <text x={middle} y={pill.y + 22} class="note" text-anchor="middle" dominant-baseline="central">
          {said}
        </text>
      )}
    </CardLink>
  );
}

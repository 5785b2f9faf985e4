// The chart as an SVG: a tree whose positions are its items, and the lines between them.
import { useText } from "../../i18n";
import { OVERLOADED } from "../../layouts/chart";
import { type Band, type ChartBoard, type Column, HEIGHT, type Placed, type Way } from "../../layouts/chartboard";
import { words } from "./messages";

export interface Deeds {
  readonly open: (id: string) => void;
  readonly toggle: (id: string) => void;
  readonly focused: (id: string) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/** What a click means is written on the part that it met: a knob, a line or a position. */
function clicked(event: MouseEvent, deeds: Deeds): void {
  const met = event.target instanceof Element ? event.target.closest("[data-toggle], [data-line], [data-seat]") : null;
  if (!(met instanceof SVGElement)) return;
  const { toggle, line, seat } = met.dataset;
  if (toggle) deeds.toggle(toggle);
  else if (line ?? seat) deeds.open(line ?? seat ?? "");
}

interface Props {
  readonly board: ChartBoard;
  readonly title: string;
  readonly hues: ReadonlyMap<string, number>;
  /** Pairs `a|b` about which two sheets disagree. */
  readonly disputed: ReadonlySet<string>;
  readonly zoom: number;
  /** The one that Tab reaches; null in a picture that nobody walks in. */
  readonly active: string | null;
  readonly selected: string | null;
  readonly deeds: Deeds;
}

/** The mark of those who lead too many, which is only for the eye. */
const OVER = "▲ ";

const key = (way: Way): string => `${way.line.source}|${way.line.target}`;

export function Drawing({ board, title, hues, disputed, zoom, active, selected, deeds }: Props) {
  const own = useText(words);
  const dashed = (way: Way) => way.line.role !== "main" || disputed.has(key(way));
  // What is dashed lies below, so that a whole line beside it stays whole.
  const ways = [...board.ways].sort((a, b) => Number(dashed(b)) - Number(dashed(a)));
  return (
    <svg
      data-picture
      class="orgchart"
      viewBox={`0 0 ${board.width} ${board.height}`}
      width={Math.round(board.width * zoom)}
      height={Math.round(board.height * zoom)}
      role="group"
      aria-label={title}
      onClick={(event) => clicked(event, deeds)}
      onKeyDown={deeds.key}
    >
      <g>
        {board.columns.map((column) => (
          <Heading key={column.layer} column={column} />
        ))}
        {board.bands.map((band) => (
          <BandName key={band.kind} band={band} width={board.width} />
        ))}
        {ways.map((way) => (
          <Drawn key={way.line.id} way={way} disputed={dashed(way)} selected={way.line.id === selected} />
        ))}
      </g>
      <g role="tree" aria-label={own("chart")}>
        {board.places.map((placed) => (
          <Item
            key={placed.seat.id}
            placed={placed}
            hue={hues.get(placed.seat.unit ?? "") ?? 0}
            active={placed.seat.id === active}
            selected={placed.seat.id === selected}
            deeds={deeds}
          />
        ))}
      </g>
      {board.places.map((placed) => placed.open !== null && <Toggle key={placed.seat.id} placed={placed} />)}
    </svg>
  );
}

function Heading({ column }: { readonly column: Column }) {
  const own = useText(words);
  const { positions: n, drawn } = column;
  return (
    <>
      <text x={column.x} y={14} class="layer">
        {own("layer", { n: column.layer })}
      </text>
      <text x={column.x} y={28} class="count">
        {drawn === n ? own("of", { n }) : own("drawn_of", { drawn, n })}
      </text>
    </>
  );
}

function BandName({ band, width }: { readonly band: Band; readonly width: number }) {
  const own = useText(words);
  return (
    <>
      <path d={`M30 ${band.y - 17}H${width - 30}`} class="band" />
      <text x={30} y={band.y} class="count">
        {own(band.kind)}
      </text>
    </>
  );
}

function Drawn(props: { readonly way: Way; readonly disputed: boolean; readonly selected: boolean }) {
  const { way, disputed, selected } = props;
  const kind = disputed ? "disputed" : (way.line.bases[0] ?? "inferred");
  return (
    <g class={`line ${kind}${selected ? " chosen" : ""}`} data-line={way.line.id}>
      <path d={way.path} class="stroke" />
      {way.arrow && <path d={way.arrow} class="arrow" />}
      <path d={way.own} class="reach" />
    </g>
  );
}

/** What is said of a position to one who does not see the picture: its words, and what colour and place say. */
function useSaid() {
  const own = useText(words);
  return ({ seat, note, lead }: Placed) => {
    const shown = [seat.name, note || own("no_department"), lead.replace(OVER, ""), own("layer", { n: seat.layer })];
    return [...shown, seat.span >= OVERLOADED ? own("over") : ""].filter((one) => one !== "").join(", ");
  };
}

interface ItemProps {
  readonly placed: Placed;
  readonly hue: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly deeds: Deeds;
}

function Item({ placed, hue, active, selected, deeds }: ItemProps) {
  const said = useSaid();
  const { seat, x, y, width, open } = placed;
  const over = seat.span >= OVERLOADED;
  return (
    <g
      role="treeitem"
      class={`seat hue${hue}${seat.implied ? " implied" : ""}${over ? " over" : ""}${selected ? " chosen" : ""}`}
      data-seat={seat.id}
      tabIndex={active ? 0 : -1}
      aria-label={said(placed)}
      aria-level={seat.layer}
      aria-posinset={placed.nth}
      aria-setsize={placed.of}
      aria-selected={selected}
      {...(open === null ? {} : { "aria-expanded": open })}
      onFocus={() => deeds.focused(seat.id)}
    >
      <title>{said(placed)}</title>
      <rect x={x} y={y} width={width} height={HEIGHT} rx={7} class="box" />
      <rect x={x + 4} y={y + 8} width={4} height={HEIGHT - 16} rx={2} class="stripe" />
      <text x={x + 14} y={y + 20} class="name" lang="zh">
        {placed.shown}
      </text>{" "}
      <text x={x + 14} y={y + 37} class="unit" lang="zh">
        {placed.note}
      </text>{" "}
      {placed.lead && (
        <text x={x + width - 10} y={y + 37} class={over ? "lead over" : "lead"} text-anchor="end">
          {placed.lead}
        </text>
      )}
    </g>
  );
}

/** For the mouse; keys open and close by the arrows. */
function Toggle({ placed }: { readonly placed: Placed }) {
  const own = useText(words);
  const { seat, open } = placed;
  const [x, y] = [placed.x + placed.width + 16, placed.y + HEIGHT / 2];
  const sign = open ? "−" : `+${seat.below}`;
  const wide = open ? 18 : 14 + 7 * String(seat.below).length + 8;
  return (
    <g class="toggle" data-toggle={seat.id}>
      <title>{own(open ? "toggle_close" : "toggle_open", { name: seat.name, n: seat.below })}</title>
      <rect x={x - 12} y={y - 14} width={wide + 8} height={28} class="reach" />
      <rect x={x - 9} y={y - 9} width={wide} height={18} rx={9} class="knob" />
      <text x={x - 9 + wide / 2} y={y} text-anchor="middle" dominant-baseline="central" class="sign">
        {sign}
      </text>
    </g>
  );
}

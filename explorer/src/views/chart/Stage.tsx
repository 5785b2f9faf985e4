// The chart in its frame: zoomed, walked through by keys, its branches opened and closed, and saved whole.
import { useMemo, useState } from "preact/hooks";
import { Picture } from "../../components/Picture";
import { save } from "../../components/saving";
import { useWidth } from "../../components/width";
import { language, useText } from "../../i18n";
import { common } from "../../i18n/common";
import { type Chart, depthFor, OVERLOADED, type Seat } from "../../layouts/chart";
import { chartboard, type Labels } from "../../layouts/chartboard";
import { stepped } from "../../layouts/chartkeys";
import { select, selected, usePlace } from "../../state/place";
import { hues } from "../../theme/palette";
import { type Deeds, Drawing } from "./Drawing";
import { fineness, pdfOf, pngOf, svgOf } from "./exporting";
import { Legend } from "./Legend";
import { words } from "./messages";
import { SCHEMA, type Values, ZOOMS } from "./schema";
import { Twin } from "./Twin";

/** Positions that are drawn before branches are closed by themselves. */
const MOST = 200;
/** Names are read at no less than this. */
const READABLE = 0.72;

interface Props {
  readonly chart: Chart;
  readonly disputed: ReadonlySet<string>;
}

export function Stage({ chart, disputed }: Props) {
  const [values, change] = usePlace(SCHEMA);
  const own = useText(words);
  const labels = useLabels();
  const [frame, width] = useWidth();
  const open = opener(chart, values);
  const { depth, closed, opened } = values;
  const parts = [chart, depth, closed.join(), opened.join(), language.value];
  const board = useMemo(() => chartboard(chart, open, labels), parts);
  const whole = useMemo(() => chartboard(chart, () => true, labels), [chart, language.value]);
  const colours = useMemo(() => hues(chart.units.map((unit) => unit.id)), [chart]);
  const toggle = (seat: Seat) => change(toggled(seat, values, open(seat)));
  const walk = useWalk(board, chart, toggle);
  const fit = width > 0 ? Math.min(1, width / board.width) : 1;
  const zoom = values.zoom === "" ? Math.max(fit, READABLE) : values.zoom === "fit" ? fit : Number(values.zoom) / 100;
  const title = own("title");
  const same = { title, hues: colours, disputed };
  const deeds = { open: select, toggle: (id: string) => walk.toggle(id), focused: walk.focused, key: walk.key };
  const still: Deeds = { open: () => {}, toggle: () => {}, focused: () => {}, key: () => {} };
  const apart = () => <Drawing {...same} board={whole} zoom={1} active={null} selected={null} deeds={still} />;
  const fine = fineness(whole.width, whole.height);
  return (
    <Picture
      title={title}
      file="org-chart"
      reads
      tools={<Zoom zoom={zoom} change={(next) => change({ zoom: next })} />}
      source={() => ({ png: () => pngOf(apart()), svg: () => svgOf(apart()) })}
      saves={
        <button type="button" onClick={async () => save("org-chart.pdf", await pdfOf(apart(), title))}>
          {own("pdf")}
        </button>
      }
      legend={<Legend chart={chart} hues={colours} />}
      twin={<Twin chart={chart} disputed={disputed} />}
    >
      <div ref={frame} class="chartframe">
        <Drawing {...same} board={board} zoom={zoom} active={walk.active} selected={selected.value} deeds={deeds} />
      </div>
      <Hidden
        hidden={board.hidden}
        lines={board.hiddenLines}
        all={() => change({ depth: "all", closed: [], opened: [] })}
      />
      {fine < 1 && <p class="quiet small">{own("png_small", { n: Math.floor(fine * 100) })}</p>}
      <p class="quiet small noprint">{own("keys")}</p>
    </Picture>
  );
}

/** Whether the branch of a position is drawn. */
function opener(chart: Chart, { depth, closed, opened }: Values): (seat: Seat) => boolean {
  const deep = depth === "" ? depthFor(chart.layers, MOST) : depth === "all" ? Number.POSITIVE_INFINITY : Number(depth);
  const [shut, wide] = [new Set(closed), new Set(opened)];
  return (seat) => !shut.has(seat.id) && (wide.has(seat.id) || seat.layer < deep);
}

function toggled({ id }: Seat, { closed, opened }: Values, open: boolean): Partial<Values> {
  const without = (list: readonly string[]) => list.filter((one) => one !== id);
  if (open) return { closed: opened.includes(id) ? closed : [...closed, id], opened: without(opened) };
  return { closed: without(closed), opened: closed.includes(id) ? opened : [...opened, id] };
}

function useLabels(): Labels {
  const own = useText(words);
  const say = useText(common);
  return {
    note: (seat) => (seat.implied ? [...seat.units, say("implied")].join(" · ") : seat.units.join("、")),
    lead: (n) => own(n >= OVERLOADED ? "leads_over" : "leads", { n }),
  };
}

function useWalk(board: ReturnType<typeof chartboard>, chart: Chart, toggle: (seat: Seat) => void) {
  const [wanted, focused] = useState<string | null>(null);
  const drawn = board.places.some((one) => one.seat.id === wanted);
  const active = drawn ? wanted : (board.places[0]?.seat.id ?? null);
  const turn = (id: string) => {
    const seat = chart.seats.get(id);
    focused(id);
    if (seat) toggle(seat);
  };
  const key = (event: KeyboardEvent) => {
    const item = event.target instanceof Element ? event.target.closest<SVGGElement>("[data-seat]") : null;
    const id = item?.dataset["seat"];
    if (!id || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      select(event.shiftKey ? (chart.seats.get(id)?.superiors[0]?.id ?? id) : id);
      return;
    }
    const step = stepped(event.key, board, id);
    if (!step) return;
    event.preventDefault();
    if ("toggle" in step) turn(step.toggle);
    else item.ownerSVGElement?.querySelector<SVGGElement>(`[data-seat="${CSS.escape(step.go)}"]`)?.focus();
  };
  return { active, focused, key, toggle: turn };
}

function Zoom({ zoom, change }: { readonly zoom: number; readonly change: (next: Values["zoom"]) => void }) {
  const own = useText(words);
  const smaller = ZOOMS.findLast((one) => Number(one) / 100 < zoom - 0.001);
  const larger = ZOOMS.find((one) => Number(one) / 100 > zoom + 0.001);
  return (
    <span class="row">
      <button type="button" aria-label={own("zoom_out")} disabled={!smaller} onClick={() => smaller && change(smaller)}>
        −
      </button>
      <span class="small quiet" aria-live="polite">
        {own("size", { n: Math.round(zoom * 100) })}
      </span>
      <button type="button" aria-label={own("zoom_in")} disabled={!larger} onClick={() => larger && change(larger)}>
        +
      </button>
      <button type="button" onClick={() => change("fit")}>
        {own("zoom_fit")}
      </button>
    </span>
  );
}

function Hidden(props: { readonly hidden: number; readonly lines: number; readonly all: () => void }) {
  const own = useText(words);
  if (props.hidden === 0) return null;
  return (
    <p class="quiet" role="status">
      {own("hidden", { n: props.hidden })} {props.lines > 0 && own("hidden_lines", { n: props.lines })} {own("whole")}{" "}
      <button type="button" class="plain noprint" onClick={props.all}>
        {own("open_all")}
      </button>
    </p>
  );
}

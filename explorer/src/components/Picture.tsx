// A picture with what every picture has: a name, a legend, a way to save it, and its table twin.
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useText } from "../i18n";
import { common } from "../i18n/common";
import { oneOf } from "../state/params";
import { usePlace } from "../state/place";
import { raster, save, standalone } from "./saving";

/** What a picture that is no SVG of the page gives instead, such as one on a canvas. */
export interface Source {
  readonly png: () => Promise<Blob>;
  readonly svg: () => string | Promise<string>;
}

interface Props {
  readonly title: string;
  /** Name of the file without its ending. */
  readonly file: string;
  readonly children: ComponentChildren;
  readonly twin: ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly tools?: ComponentChildren;
  /** Buttons for files of other kinds, after those that every picture has. */
  readonly saves?: ComponentChildren;
  readonly source?: () => Source | null;
  /** Whether a small screen starts with the table: for pictures that are too wide for it. */
  readonly reads?: boolean;
}

// A small screen reads the table; the picture is there to be moved about.
const SMALL = window.matchMedia("(max-width: 560px)");
const SCHEMA = { table: oneOf(["", "1", "0"], "") };

export function Picture({ title, file, children, twin, legend, tools, saves, source, reads = false }: Props) {
  const say = useText(common);
  const frame = useRef<HTMLDivElement>(null);
  const [values, change] = usePlace(SCHEMA);
  const table = values.table === "" ? reads && SMALL.matches : values.table === "1";
  const svg = () => frame.current?.querySelector<SVGSVGElement>("svg[data-picture]") ?? null;
  const own = (): Source | null => {
    const found = svg();
    return found && { png: () => raster(found), svg: () => standalone(found) };
  };
  const given = source ?? own;
  const savePng = async () => {
    const blob = await given()?.png();
    if (blob) save(`${file}.png`, blob);
  };
  const saveSvg = async () => {
    const text = await given()?.svg();
    if (text) save(`${file}.svg`, text, "image/svg+xml");
  };
  return (
    <section class="panel stack" aria-label={title}>
      <div class="tools">
        {tools}
        <span class="row" style={{ marginLeft: "auto" }}>
          <button
            type="button"
            aria-pressed={table}
            onClick={() => change({ table: table ? (reads && SMALL.matches ? "0" : "") : "1" })}
          >
            {say("table")}
          </button>
          <button type="button" onClick={savePng}>
            {say("export_png")}
          </button>
          <button type="button" onClick={saveSvg}>
            {say("export_svg")}
          </button>
          {saves}
        </span>
      </div>
      <div class="picture" ref={frame}>
        {children}
      </div>
      {legend}
      {table && twin}
    </section>
  );
}

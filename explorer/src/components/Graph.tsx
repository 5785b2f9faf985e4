// A network on a canvas. It is reached by keyboard: arrows go to the nearest node that way, Enter opens its card,
// + and - zoom, 0 shows all; what is under the cursor is said. Its table twin has the same facts as rows.
import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Drawn, DrawnNode } from "../layouts/network";
import type { Sides } from "../layouts/sides";
import { dark } from "../state/theme";
import { arrange } from "./GraphLayout";
import { look } from "./graph";
import { elements } from "./graphElements";
import { onPaper, svgOf } from "./graphSvg";
import type { Source } from "./Picture";

interface Props {
  readonly picture: Drawn;
  /** The picture that its places are those of. */
  readonly plan: Drawn;
  readonly label: string;
  readonly selected: string | null;
  /** 1 to 8, or 0 for none. */
  readonly hue: (node: DrawnNode) => number;
  /** 0 to 1: how much larger a node is than its name needs. */
  readonly swell: (node: DrawnNode) => number;
  readonly onSelect: (id: string | null) => void;
  /** The pointer rests on a node, which may be pressed next. */
  readonly onNotice: (id: string) => void;
  /** A node in words, for a screen reader. */
  readonly describe: (node: DrawnNode) => string;
  readonly onDrawn: (source: Source) => void;
}

export function Graph(props: Props) {
  const { picture, plan, label, selected, hue, swell, onSelect, onNotice, describe, onDrawn } = props;
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const graph = useRef<Core | null>(null);
  const [at, point] = useState<string | null>(null);
  const [sides, place] = useState<{ readonly picture: Drawn; readonly sides: Sides } | null>(null);
  const [finished, finish] = useState<Drawn | null>(null);
  const opened = useRef(onSelect);
  opened.current = onSelect;
  const noticed = useRef(onNotice);
  noticed.current = onNotice;

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    const cy = cytoscape({
      container,
      style: look(),
      minZoom: 0.1,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autoungrabify: false,
    });
    graph.current = cy;
    cy.on("tap", "node, edge", (event) => opened.current(event.target.data("opens") ?? event.target.id()));
    cy.on("tap", (event) => event.target === cy && opened.current(null));
    cy.on("mouseover", "node, edge", (event) => {
      light(cy, event.target.id());
      if (event.target.isNode()) noticed.current(event.target.id());
    });
    cy.on("mouseout", "node, edge", () => light(cy, null));
    // What made room, such as a card, is painted first.
    let timer = 0;
    const watch = new ResizeObserver(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (cy.width() === container.clientWidth && cy.height() === container.clientHeight) return;
        cy.resize();
        roomFor(cy, container);
        showAll(cy);
      }, SETTLES_MS);
    });
    watch.observe(container);
    const print = () => paper.current?.replaceChildren(onPaper(cy));
    window.addEventListener("beforeprint", print);
    return () => {
      window.removeEventListener("beforeprint", print);
      watch.disconnect();
      window.clearTimeout(timer);
      cy.destroy();
      graph.current = null;
    };
  }, []);

  useEffect(() => {
    let here = true;
    arrange(picture, plan).then((found) => here && found && place({ picture, sides: found }));
    return () => {
      here = false;
    };
  }, [picture, plan]);

  useEffect(() => {
    graph.current?.style(look());
  }, [dark.value]);

  useEffect(() => {
    const cy = graph.current;
    const container = frame.current;
    if (!cy || !container || !sides) return;
    const { nodes, lines } = elements(sides.picture, sides.sides, hue, swell);
    cy.elements().remove();
    cy.add(nodes);
    roomFor(cy, container);
    showAll(cy);
    return portioned(
      lines,
      (some) => cy.add(some),
      () => {
        choose(cy, selected);
        container.dataset["drawn"] = String(sides.picture.nodes.length);
        finish(sides.picture);
        onDrawn({
          png: () => cy.png({ full: true, scale: 2, output: "blob-promise", bg: ground() }),
          svg: () => svgOf(cy),
        });
      },
    );
  }, [sides, hue, swell]);

  useEffect(() => {
    if (graph.current) choose(graph.current, selected);
  }, [selected]);

  const node = sides?.picture.nodes.find((one) => one.id === at);
  const keys = (event: KeyboardEvent) => {
    const cy = graph.current;
    const step = STEPS[event.key];
    if (!cy || event.ctrlKey || event.metaKey) return;
    if (step) {
      const next = nearest(cy, at ?? selected, step);
      if (next) {
        point(next.id());
        light(cy, next.id());
        cy.animate({ center: { eles: next }, duration: 120 });
      }
    } else if (event.key === "Enter" || event.key === " ") {
      if (at) onSelect(at);
    } else if (event.key === "+" || event.key === "=") zoom(cy, 1.25);
    else if (event.key === "-") zoom(cy, 0.8);
    else if (event.key === "0") showAll(cy);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        ref={frame}
        class="graph"
        role="application"
        aria-label={label}
        aria-busy={finished !== picture}
        tabIndex={0}
        onKeyDown={keys}
        onBlur={() => {
          point(null);
          if (graph.current) light(graph.current, null);
        }}
      />
      <p class="hidden" role="status">
        {node ? describe(node) : ""}
      </p>
      <div ref={paper} class="paper" aria-hidden="true" />
    </>
  );
}

const PORTION = 150;
const SETTLES_MS = 60;

/** Give out things in portions, a turn of the page's loop for each, so that it never freezes; the answer stops it. */
function portioned<T>(all: readonly T[], give: (some: T[]) => void, done: () => void): () => void {
  let timer = 0;
  const portion = all.length > 2 * PORTION ? PORTION : all.length + 1;
  const next = (from: number) => {
    give(all.slice(from, from + portion));
    if (from + portion >= all.length) done();
    else timer = window.setTimeout(() => next(from + portion));
  };
  next(0);
  return () => window.clearTimeout(timer);
}

type Step = readonly [number, number];
const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const ground = (): string => getComputedStyle(document.documentElement).getPropertyValue("--surface").trim();

function zoom(cy: Core, by: number): void {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

const MARGIN = 14;
const LARGEST = 1.15;

/** No higher than the picture needs at this width, and no higher than the screen has room for. */
function roomFor(cy: Core, container: HTMLElement): void {
  const { w, h } = cy.elements().boundingBox();
  const zoom = Math.min(LARGEST, (cy.width() - 2 * MARGIN) / w);
  container.style.height = `${Math.round(Math.min(Math.max(220, h * zoom + 2 * MARGIN), 0.86 * window.innerHeight))}px`;
  cy.resize();
}

function showAll(cy: Core): void {
  if (cy.elements().empty()) return;
  cy.fit(undefined, MARGIN);
  if (cy.zoom() > LARGEST) {
    cy.zoom(LARGEST);
    cy.center();
  }
}

/** The nearest node in a direction: what lies straight ahead counts as nearer than what lies aside. */
function nearest(cy: Core, from: string | null, [dx, dy]: Step): NodeSingular | null {
  const nodes = cy.nodes("[kind]");
  const start = from ? cy.getElementById(from) : cy.collection();
  if (start.empty() || !start.isNode()) return nodes.nonempty() ? (nodes[0] ?? null) : null;
  const own = (start as NodeSingular).position();
  let best: NodeSingular | null = null;
  let least = Number.POSITIVE_INFINITY;
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const ahead = (x - own.x) * dx + (y - own.y) * dy;
    const aside = Math.abs((x - own.x) * dy) + Math.abs((y - own.y) * dx);
    if (ahead <= 1 || ahead + 2 * aside >= least) return;
    least = ahead + 2 * aside;
    best = node;
  });
  return best;
}

/** Show what a node or an edge touches, and let the rest step back. */
function light(cy: Core, id: string | null): void {
  cy.batch(() => {
    const kept = cy.elements(".chosen");
    const target = id ? cy.elements().filter((one) => one.id() === id) : kept;
    cy.elements().removeClass("faded lit");
    if (target.empty()) return;
    const nodes = target.nodes();
    const edges = target.edges();
    const beside = nodes.union(nodes.descendants()).closedNeighborhood().union(edges).union(edges.connectedNodes());
    const near = beside.union(beside.nodes().ancestors()).union(beside.nodes().descendants());
    cy.elements().not(near).addClass("faded");
    near.edges().addClass("lit");
  });
}

function choose(cy: Core, id: string | null): void {
  cy.batch(() => {
    cy.elements().removeClass("chosen");
    if (id)
      cy.elements()
        .filter((one) => one.id() === id || (one.data("holds") ?? []).includes(id))
        .addClass("chosen");
  });
  light(cy, null);
}

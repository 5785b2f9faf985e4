// How a network looks: Cytoscape's style out of the colour tokens. The same for every view that draws one.
import type { StylesheetJson } from "cytoscape";
import { TYPE } from "../layouts/arrange";
import { tokens } from "../theme/palette";

export const FACE = '"Noto Sans TC", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", system-ui, sans-serif';

const DASHES = { declared: "solid", mined: "dashed", inferred: "dotted" } as const;

/** The stylesheet for the theme now. */
export function look(): StylesheetJson {
  const colour = tokens();
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle",
        label: "data(name)",
        "font-family": FACE,
        "font-size": TYPE,
        color: colour("ink"),
        "text-valign": "center",
        "text-halign": "center",
        "background-color": colour("surface"),
        "border-width": 1.25,
        "border-color": colour("strong-line"),
        "min-zoomed-font-size": 4,
      },
    },
    { selector: "node[width]", style: { width: "data(width)", height: "data(height)" } },
    { selector: "node[?implied]", style: { "border-style": "dashed" } },
    ...Array.from({ length: 8 }, (_, index) => ({
      selector: `node[hue = ${index + 1}]`,
      style: {
        "background-color": colour(`s${index + 1}`),
        "border-color": colour(`c${index + 1}`),
      },
    })),
    {
      selector: "node[kind = 'Department']",
      style: {
        "background-color": colour("department"),
        "border-color": colour("department-line"),
        "font-weight": 600,
        color: colour("accent"),
      },
    },
    {
      selector: ":parent",
      style: {
        padding: "16px",
        "text-valign": "top",
        "text-halign": "center",
        "text-margin-y": -2,
        // Lines pass behind the name.
        "text-background-color": colour("surface"),
        "text-background-opacity": 0.85,
        "text-background-padding": "2px",
        "background-opacity": 0.7,
      },
    },
    {
      selector: "node.heading",
      style: {
        "background-opacity": 0,
        "border-width": 0,
        "font-size": 12,
        "text-background-color": colour("surface"),
        "text-background-opacity": 0.85,
        color: colour("quiet"),
        events: "no",
      },
    },
    {
      selector: "edge",
      style: {
        width: "data(weight)",
        "line-color": colour("internal"),
        "target-arrow-color": colour("internal"),
        "curve-style": "straight",
        opacity: 0.55,
      },
    },
    { selector: "edge[scope = 'external']", style: { "line-color": colour("external") } },
    {
      selector: "edge[kind = 'REPORTS_TO'], edge[kind = 'HEADS']",
      style: {
        "line-color": colour("reports"),
        "target-arrow-color": colour("reports"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.8,
        width: 1.8,
        opacity: 0.85,
      },
    },
    ...Object.entries(DASHES).map(([basis, dash]) => ({
      selector: `edge[basis = '${basis}']`,
      style: { "line-style": dash },
    })),
    {
      selector: "edge[count > 1]",
      style: {
        label: "data(count)",
        "font-family": FACE,
        "font-size": 11,
        color: colour("ink"),
        "text-background-color": colour("surface"),
        "text-background-opacity": 0.9,
        "text-background-padding": "2px",
      },
    },
    { selector: ".faded", style: { opacity: 0.22 } },
    { selector: ":parent.faded", style: { opacity: 0.5 } },
    { selector: "edge.lit", style: { opacity: 1, "z-index": 9 } },
    { selector: "node.chosen", style: { "border-width": 3, "border-color": colour("accent") } },
    { selector: "edge.chosen", style: { opacity: 1, width: 4, "line-color": colour("accent"), "z-index": 10 } },
  ] as StylesheetJson;
}

// The network as an SVG of its own: the same places, colours and words as on the canvas.
import type { Core, EdgeSingular, NodeSingular, Position } from "cytoscape";
import { FACE, look } from "./graph";

const DASHES: Readonly<Record<string, string>> = { dashed: "7 5", dotted: "2 4" };

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The SVG text of what a graph shows now. */
export function svgOf(cy: Core): string {
  const box = cy.elements().boundingBox();
  const [width, height] = [Math.ceil(box.w + 40), Math.ceil(box.h + 40)];
  const ground = getComputedStyle(document.documentElement).getPropertyValue("--surface").trim();
  const parents = cy.nodes(":parent").map(rectangle);
  const edges = cy.edges().map(line);
  const leaves = cy.nodes(":childless").map(rectangle);
  const places = `${box.x1 - 20} ${box.y1 - 20} ${width} ${height}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${places}" width="${width}" height="${height}">`,
    `<rect x="${box.x1 - 20}" y="${box.y1 - 20}" width="${width}" height="${height}" fill="${ground}"/>`,
    ...parents,
    ...edges,
    ...leaves,
    "</svg>",
  ].join("\n");
}

/** The picture in the colours for paper: a canvas is as coarse as the screen, and as dark. */
export function onPaper(cy: Core): Element {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  root.dataset["theme"] = "light";
  cy.style(look());
  const picture = new DOMParser().parseFromString(svgOf(cy), "image/svg+xml").documentElement;
  root.dataset["theme"] = theme;
  cy.style(look());
  picture.setAttribute("data-picture", "");
  return document.importNode(picture, true);
}

function rectangle(node: NodeSingular): string {
  const box = node.boundingBox({ includeLabels: false, includeOverlays: false, includeUnderlays: false });
  const style = (name: string): string => String(node.style(name));
  const stroke = `fill="${style("background-color")}" fill-opacity="${style("background-opacity")}" stroke="${style("border-color")}" stroke-width="${Number.parseFloat(style("border-width"))}"`;
  const dash = style("border-style") === "dashed" ? ' stroke-dasharray="5 4"' : "";
  const y = node.isParent() ? box.y1 - 6 : (box.y1 + box.y2) / 2;
  const base = node.isParent() ? "" : ' dominant-baseline="central"';
  const size = Number.parseFloat(style("font-size"));
  const words = `<text x="${(box.x1 + box.x2) / 2}" y="${y}" fill="${style("color")}" font-family="${escaped(FACE)}" font-size="${size}" text-anchor="middle"${base}>${escaped(node.data("name"))}</text>`;
  if (node.hasClass("heading")) return words;
  return `<rect x="${box.x1}" y="${box.y1}" width="${box.w}" height="${box.h}" rx="7" ${stroke}${dash}/>${words}`;
}

function line(edge: EdgeSingular): string {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const style = (name: string): string => String(edge.style(name));
  const dash = DASHES[style("line-style")];
  const width = Number.parseFloat(style("width"));
  const arrow = style("target-arrow-shape") === "none" ? "" : arrowhead(from, to, width, style("target-arrow-color"));
  const said = style("label");
  const at = `x="${(from.x + to.x) / 2}" y="${(from.y + to.y) / 2}"`;
  const words = said
    ? `<text ${at} fill="${style("color")}" font-family="${escaped(FACE)}" font-size="${Number.parseFloat(style("font-size"))}" text-anchor="middle" dominant-baseline="central">${escaped(said)}</text>`
    : "";
  return `<g opacity="${style("opacity")}"><path d="M${from.x} ${from.y}L${to.x} ${to.y}" stroke="${style("line-color")}" stroke-width="${width}"${dash ? ` stroke-dasharray="${dash}"` : ""}/>${arrow}${words}</g>`;
}

function arrowhead(from: Position, to: Position, width: number, colour: string): string {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [x, y] = [(to.x - from.x) / long, (to.y - from.y) / long];
  const [back, half] = [5 + 2 * width, 2 + 1.2 * width];
  const [bx, by] = [to.x - x * back, to.y - y * back];
  return `<path d="M${to.x} ${to.y}L${bx - y * half} ${by + x * half}L${bx + y * half} ${by - x * half}Z" fill="${colour}"/>`;
}

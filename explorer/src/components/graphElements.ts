// A picture as Cytoscape takes it: boxes, nodes at their places, headings, lines.
import type { ElementDefinition } from "cytoscape";
import { categoryName } from "../i18n/categories";
import { sizeOf } from "../layouts/arrange";
import type { Drawn, DrawnEdge, DrawnNode } from "../layouts/network";
import type { Sides } from "../layouts/sides";

/** The nodes, and the lines between them, which may come later. */
export function elements(
  picture: Drawn,
  { places, headings }: Sides,
  hue: (node: DrawnNode) => number,
  swell: (node: DrawnNode) => number,
): { readonly nodes: ElementDefinition[]; readonly lines: readonly ElementDefinition[] } {
  const boxes = picture.nodes.filter((node) => !places.has(node.id));
  const leaves = picture.nodes.filter((node) => places.has(node.id));
  const drawn = new Set(picture.nodes.map((node) => node.id));
  const nodes = [
    ...boxes.map((node) => ({ data: { id: node.id, name: node.name, kind: node.kind, implied: node.implied } })),
    ...leaves.map((node) => leaf(node, places, hue(node), swell(node), drawn)),
    ...headings.map((one, index) => ({
      data: { id: `heading ${index}`, name: categoryName(one.category), width: 1, height: 1 },
      classes: "heading",
      position: { x: one.x, y: one.y },
      selectable: false,
      grabbable: false,
    })),
  ];
  return { nodes, lines: picture.edges.map(line) };
}

function leaf(
  node: DrawnNode,
  places: Sides["places"],
  hue: number,
  swell: number,
  drawn: ReadonlySet<string>,
): ElementDefinition {
  const { width, height } = sizeOf(node);
  const name = node.collapsed ? `${node.name} (${node.stands})` : node.name;
  return {
    data: {
      id: node.id,
      name,
      kind: node.kind,
      implied: node.implied,
      hue,
      width: width + swell * 26 + (node.collapsed ? 14 : 0),
      height: height + swell * 18,
      ...(node.box && drawn.has(node.box) ? { parent: node.box } : {}),
    },
    position: { ...(places.get(node.id) ?? { x: 0, y: 0 }) },
  };
}

/** An edge opens the card of its strongest fact. */
function line(edge: DrawnEdge): ElementDefinition {
  const ids = edge.facts.map((fact) => [fact.kind, fact.source, fact.target, fact.basis].join("|"));
  const strongest = edge.facts.findIndex((fact) => fact.basis === edge.bases[0]);
  const pairs = new Set(edge.facts.map((fact) => [fact.source, fact.target].sort().join("|"))).size;
  return {
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      kind: edge.kind,
      scope: edge.scope,
      basis: edge.bases[0],
      count: pairs,
      weight: Math.min(7, 1 + Math.log2(pairs) * 1.2),
      opens: ids[strongest],
      holds: ids,
    },
  };
}

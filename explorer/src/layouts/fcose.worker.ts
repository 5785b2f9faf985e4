// fcose on its own thread, so that the page never freezes: boxes with their members in, places out.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Arranged, Arranging } from "./arrange";

cytoscape.use(fcose);

self.onmessage = (event: MessageEvent<Arranging>) => {
  const { ticket, nodes, edges } = event.data;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: "node[width > 1]", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } },
      { selector: ":parent", style: { padding: "18px" } },
    ],
    elements: [
      ...nodes.map(({ x, y, box, ...data }) => ({
        data: { ...data, ...(box ? { parent: box } : {}) },
        position: { x, y },
      })),
      ...edges.map(([source, target], index) => ({ data: { id: `e${index}`, source, target } })),
    ],
  });
  cy.layout({
    name: "fcose",
    quality: "proof",
    // From the places given, so that the same organisation is the same picture.
    randomize: false,
    animate: false,
    fit: false,
    nodeDimensionsIncludeLabels: false,
    uniformNodeDimensions: false,
    packComponents: false,
    idealEdgeLength: 95,
    nodeRepulsion: 9000,
    edgeElasticity: 0.3,
    nestingFactor: 0.6,
    gravity: 0.35,
    gravityCompound: 1.4,
    numIter: nodes.length > 300 ? 1000 : 2500,
  } as cytoscape.LayoutOptions).run();
  const places: Arranged["places"] = cy.nodes(":childless").map((node) => [node.id(), node.position()] as const);
  cy.destroy();
  self.postMessage({ ticket, places } satisfies Arranged);
};

// fcose on its own thread, so that the page never freezes: blocks with their sizes in, places out.
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import { apart } from "./apart";
import type { Arranged, Arranging } from "./arrange";

cytoscape.use(fcose);

/** Between any two blocks: lines pass there. */
const GAP = 34;

self.onmessage = (event: MessageEvent<Arranging>) => {
  const { ticket, blocks, ties } = event.data;
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: "data(width)", height: "data(height)", shape: "rectangle" } }],
    elements: [
      ...blocks.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
      ...ties.map(([source, target], index) => ({ data: { id: `tie ${index}`, source, target } })),
    ],
  });
  cy.layout({
    name: "fcose",
    quality: "proof",
    // From the places given, so that the same organisation is the same picture.
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    idealEdgeLength: 120,
    nodeRepulsion: 12000,
    edgeElasticity: 0.3,
    gravity: 0.5,
    numIter: blocks.length > 200 ? 1000 : 2500,
  } as cytoscape.LayoutOptions).run();
  const moved = blocks.map((one) => ({ ...one, ...cy.getElementById(one.id).position() }));
  const middles = apart(moved, GAP);
  const places: Arranged["places"] = blocks.map((one, index) => [one.id, middles[index] ?? one] as const);
  cy.destroy();
  self.postMessage({ ticket, places } satisfies Arranged);
};

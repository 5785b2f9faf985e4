// Reads Mermaid flowcharts, a JSON list of them on stdin, and says what each holds: nodes, edges, classes.
import { parseHTML } from "linkedom";

// Mermaid cleans its labels with a library that wants a browser's document.
const { window } = parseHTML("<!doctype html><html><body></body></html>");
Object.assign(globalThis, { window, document: window.document });
for (const name of ["Element", "DocumentFragment", "HTMLTemplateElement", "Node", "NodeFilter", "NamedNodeMap"])
  globalThis[name] = window[name];
const { default: mermaid } = await import("mermaid");

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const read = [];
for (const text of JSON.parse(Buffer.concat(chunks).toString("utf8"))) {
  await mermaid.parse(text);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()].map((node) => [node.id, node.text, node.type, node.classes]);
  const edges = db.getEdges().map((edge) => [edge.start, edge.end, edge.text, edge.stroke]);
  read.push({ nodes, edges, classes: [...db.getClasses().keys()] });
}
process.stdout.write(JSON.stringify(read), () => process.exit(0));

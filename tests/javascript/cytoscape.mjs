// Gives Cytoscape.js the file on stdin, and says what it then holds.
import cytoscape from "cytoscape";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const graph = cytoscape({ headless: true, ...JSON.parse(Buffer.concat(chunks).toString("utf8")) });
const held = (elements) => elements.map((element) => element.data());
process.stdout.write(JSON.stringify({ nodes: held(graph.nodes()), edges: held(graph.edges()) }));

// Writes src/api/schema.ts from the OpenAPI document on standard input.
//
//   python explorer/openapi.py | node explorer/scripts/types.mjs            writes it
//   python explorer/openapi.py | node explorer/scripts/types.mjs --check    fails where it is stale
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import openapiTS, { astToString } from "openapi-typescript";

const target = new URL("../src/api/schema.ts", import.meta.url);
const given = await buffer(process.stdin);
const mark = `// Made by \`make explorer-types\` from the OpenAPI document ${createHash("sha256").update(given).digest("hex").slice(0, 16)}.\n`;

if (process.argv.includes("--check")) {
  if (!readFileSync(target, "utf8").startsWith(mark)) {
    console.error("explorer/src/api/schema.ts is not of this API; `make explorer-types` writes it again.");
    process.exit(1);
  }
} else {
  writeFileSync(target, mark + astToString(await openapiTS(JSON.parse(given.toString()))));
}

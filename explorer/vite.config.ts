import { defineConfig } from "vite";

// The build hook of the Python package says where the files go; by hand they go where the server looks.
const out = process.env["ORGGRAPH_EXPLORER_OUT"] ?? "../src/orggraph/data/explorer";

export default defineConfig({
  // A server of one's own for `npm run dev`: ORGGRAPH_API=http://127.0.0.1:8420.
  server: { proxy: { "/v1": process.env["ORGGRAPH_API"] ?? "http://127.0.0.1:8420" } },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    // Nothing is a `data:` address, so that the policy of the page need not allow them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: "es" },
});

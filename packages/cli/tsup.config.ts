import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * The command, after the root configuration has built the library entry.
 *
 * Everything but commander and what few runs need (CommonJS that calls `require`) is bundled, one chunk per lazy import:
 * loading zod from its own files costs three times what the bundled part of it does. pdf.js finds its own parts beside itself.
 */
export default defineConfig({
  entry: { main: "src/main.ts", worker: "src/bulk/worker.ts" },
  outDir: "dist/command",
  format: ["esm"],
  target: "node20",
  platform: "node",
  tsconfig: "../../tsconfig.build.json",
  splitting: true,
  noExternal: [/^@gongkai\//, "zod", "date-fns"],
  external: ["commander", "cli-progress", "tinyglobby", /^pdfjs-dist/],
  define: { __VERSION__: JSON.stringify(manifest.version) },
});

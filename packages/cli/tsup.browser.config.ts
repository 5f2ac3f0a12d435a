import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  outDir: "dist/browser",
  target: "es2022",
  platform: "browser",
  tsconfig: "../../tsconfig.build.json",
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define: { __VERSION__: JSON.stringify(manifest.version) },
  // The notices of what is inside stay in the file.
  esbuildOptions: (options: { legalComments?: string; charset?: string }) => {
    options.legalComments = "eof";
    options.charset = "utf8";
  },
} as const;

/** The library in one file for pages: as a classic script that sets `gongkai`, and as a module. */
export default defineConfig([
  {
    ...shared,
    entry: { gongkai: "src/index.ts" },
    format: ["iife"],
    globalName: "gongkai",
    outExtension: () => ({ js: ".global.js" }),
  },
  { ...shared, entry: { gongkai: "src/index.ts" }, format: ["esm"] },
]);

import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/** pdf.js is larger than all else together: without it, PDF files are refused with an error that says so. */
const withoutPdf: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "without-pdf",
  setup(build) {
    build.onResolve({ filter: /^pdfjs-dist/ }, ({ path }) => ({ path, namespace: "without-pdf" }));
    build.onLoad({ filter: /.*/, namespace: "without-pdf" }, () => ({
      contents: "throw new Error('pdf.js is not part of this file')",
      loader: "js",
    }));
  },
};

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

const shared = {
  outDir: "dist/browser",
  target: "es2022",
  platform: "browser",
  tsconfig: "../../tsconfig.build.json",
  minify: true,
  splitting: false,
  noExternal: [/.*/],
  define: {
    __VERSION__: JSON.stringify(manifest.version),
    // Scripts of the classic kind have none, and what asks for it is not here.
    "import.meta.resolve": "undefined",
  },
  esbuildPlugins: [withoutPdf],
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

import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { root } from "./run.mjs";

/**
 * Imports a module of tooling that is written in TypeScript, together with the packages as they are built.
 *
 * @param {string} path relative to the repository
 */
export async function loadTool(path) {
  const name = basename(path, ".ts");
  const outfile = join(root, `node_modules/.cache/gongkai/${name}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await bundle({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    // Not the sources that the types of the repository point to.
    tsconfigRaw: "{}",
    logLevel: "error",
  });
  return await import(pathToFileURL(outfile).href);
}

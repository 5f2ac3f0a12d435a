import { pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { loadTool } from "./load-tool.mjs";
import { root } from "./run.mjs";

/**
 * Judges every regular expression of the packages and the examples.
 *
 * @param {{ isWhole?: boolean }} [options] `isWhole` also judges the files that are left out for now.
 * @returns {Promise<boolean>} whether none takes more than linear time
 */
export async function isLinear({ isWhole = false } = {}) {
  const { runLinear } = await loadTool("tooling/linear/src/run-linear.ts");
  return runLinear({ root, isWhole, print: console.log });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const isWhole = process.argv.includes("--whole");
  process.exitCode = (await build()) && (await isLinear({ isWhole })) ? 0 : 1;
}

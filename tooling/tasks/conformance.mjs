import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { loadTool } from "./load-tool.mjs";
import { root, run } from "./run.mjs";

/**
 * Runs the conformance suite over the built packages.
 *
 * @param {{ count: number, seed: number }} options
 * @returns {Promise<boolean>} whether every demand is met
 */
export async function conforms({ count, seed }) {
  const { runConformance } = await loadTool("tooling/conformance/src/run-conformance.ts");
  return runConformance({ count, seed, print: console.log });
}

/** Runs the published cases against the built packages. */
async function suitePasses() {
  return (await run(process.execPath, [join(root, "conformance/run.mjs")])).exitCode === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "10000" },
      seed: { type: "string", default: "2021" },
    },
  });
  const options = { count: Number(values.count), seed: Number(values.seed) };
  if (
    !(
      Number.isSafeInteger(options.count) &&
      options.count > 0 &&
      Number.isSafeInteger(options.seed)
    )
  ) {
    console.error("--count takes a whole number above zero, --seed a whole number.");
    process.exitCode = 2;
  } else {
    process.exitCode =
      (await build()) && (await suitePasses()) && (await conforms(options)) ? 0 : 1;
  }
}

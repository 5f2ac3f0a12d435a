import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { loadTool } from "./load-tool.mjs";

/**
 * Measures how much of made pages, texts and files is read right, and how well claims are judged.
 *
 * @param {{ count: number, seed: number, printed?: number, only?: string | undefined, isVerbose?: boolean | undefined }} options
 * @returns {Promise<boolean>} whether every style is read as well as it must be
 */
export async function isAccurate(options) {
  const { runAccuracy } = await loadTool("tooling/accuracy/src/run-accuracy.ts");
  return runAccuracy({ ...options, print: console.log });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "500" },
      seed: { type: "string", default: "2021" },
      only: { type: "string" },
      verbose: { type: "boolean", default: false },
    },
  });
  const options = {
    count: Number(values.count),
    seed: Number(values.seed),
    only: values.only,
    isVerbose: values.verbose,
  };
  if (!(Number.isSafeInteger(options.count) && Number.isSafeInteger(options.seed))) {
    console.error("--count and --seed take whole numbers.");
    process.exitCode = 2;
  } else {
    process.exitCode = (await build()) && (await isAccurate(options)) ? 0 : 1;
  }
}

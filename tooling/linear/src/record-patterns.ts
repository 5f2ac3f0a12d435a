import { mkdtempSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { type Pattern, placeOf } from "./expression.ts";

interface Recorded extends Pattern {
  readonly stack: string;
}

/** A frame of a stack: `at <anonymous> (/path/of.ts:35:24)`, with `file://` before the path or without. */
const FRAME = /[( ](?:file:\/\/)?([^() \n]{1,1000}\.ts):(\d{1,9}):\d/g;

/** The first place in the sources that a stack names. */
function callerOf(stack: string, root: string): string | null {
  for (const [, path = "", line] of stack.matchAll(FRAME)) {
    const file = relative(root, path).replaceAll("\\", "/");
    if (!file.includes("node_modules/")) return placeOf({ file, line: Number(line) });
  }
  return null;
}

/** The folder of the package that a file is of. */
const folderOf = (file: string): string => file.split("/src/")[0] ?? "";

const load = (urls: readonly string[], script: string): Promise<readonly Recorded[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: urls });
    worker.on("error", reject);
    worker.on("message", resolve);
  });

/** The modules of one package, with what is theirs: where their dependencies are found from there. */
async function loadModules(root: string, folder: string, files: readonly string[], script: string) {
  const outdir = mkdtempSync(join(root, folder, "node_modules", ".linear-"));
  try {
    const { metafile } = await build({
      entryPoints: files.map((file) => join(root, file)),
      outdir,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      sourcemap: "linked",
      define: { __VERSION__: '"0.0.0"' },
      metafile: true,
      // Not the sources that the types of the repository point to.
      tsconfigRaw: "{}",
      absWorkingDir: root,
      logLevel: "error",
    });
    const built = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint);
    return await load(
      built.map(([path]) => pathToFileURL(join(root, path)).href),
      script,
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/**
 * Loads modules and notes which patterns they put together meanwhile: not those that wait for a call.
 *
 * @param files Relative to `root`, in `packages`.
 * @param script The path of `record-worker.mjs`.
 * @returns By `placeOf` the call of `RegExp`.
 */
export async function recordPatterns(
  root: string,
  files: readonly string[],
  script: string,
): Promise<ReadonlyMap<string, readonly Pattern[]>> {
  const byPlace = new Map<string, Pattern[]>();
  const folders = new Set(files.map(folderOf));
  for (const folder of folders) {
    const own = files.filter((file) => folderOf(file) === folder);
    for (const { source, flags, stack } of await loadModules(root, folder, own, script)) {
      const place = callerOf(stack, root);
      if (place === null) continue;
      byPlace.set(place, [...(byPlace.get(place) ?? []), { source, flags }]);
    }
  }
  return byPlace;
}

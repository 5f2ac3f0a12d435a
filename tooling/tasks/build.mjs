import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run } from "./run.mjs";

const turbo = createRequire(join(root, "package.json")).resolve("turbo/bin/turbo");

/**
 * Builds what changed since the last build. Says nothing where nothing did.
 *
 * `--skip-infer`: without a `packageManager` field turbo would take the repository for a single package.
 *
 * @param {readonly string[]} [filters] Packages to build, each with its dependencies; none: all.
 * @returns {Promise<boolean>} whether everything is built
 */
export async function build(filters = []) {
  const started = performance.now();
  const patience = setTimeout(() => process.stderr.write("Building the packages …\n"), 700);
  const { exitCode, output } = await run(
    process.execPath,
    [
      turbo,
      "--skip-infer",
      "run",
      "build",
      "--output-logs=errors-only",
      ...filters.map((name) => `--filter=${name}...`),
    ],
    { capture: true },
  );
  clearTimeout(patience);
  const seconds = (performance.now() - started) / 1000;
  if (exitCode !== 0) process.stderr.write(output);
  else if (seconds > 0.7) process.stderr.write(`Built in ${seconds.toFixed(1)} s.\n`);
  return exitCode === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = (await build(process.argv.slice(2))) ? 0 : 1;
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "./build.mjs";
import { loadTool } from "./load-tool.mjs";
import { root } from "./run.mjs";

const folder = join(root, "conformance");

/** The suite as the sources give it. */
export async function generatedSuite() {
  const { buildSuite } = await loadTool("tooling/conformance/src/suite/build-suite.ts");
  return buildSuite();
}

const current = (name) =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), "utf8") : null;

/**
 * Tells whether the cases in `conformance/` are what the generator writes and plain addition agrees.
 *
 * @returns {Promise<boolean>}
 */
export async function suiteIsCurrent() {
  const { files, cases, disagreements } = await generatedSuite();
  for (const { id, said } of disagreements) console.error(`${id}: ${said}`);
  const stale = [...files].filter(([name, text]) => current(name) !== text).map(([name]) => name);
  for (const name of stale) console.error(`conformance/${name} is not what the generator writes`);
  if (stale.length > 0) console.error("Run the root script `suite`");
  console.log(`${cases.length} cases`);
  return disagreements.length === 0 && stale.length === 0;
}

async function writeSuite() {
  const { files, cases, disagreements } = await generatedSuite();
  for (const { id, said } of disagreements) console.error(`${id}: ${said}`);
  if (disagreements.length > 0) return false;
  for (const name of existsSync(join(folder, "cases")) ? readdirSync(join(folder, "cases")) : []) {
    if (!files.has(`cases/${name}`)) rmSync(join(folder, "cases", name));
  }
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  console.log(`wrote ${cases.length} cases into conformance/`);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = (await build()) && (await writeSuite()) ? 0 : 1;
}

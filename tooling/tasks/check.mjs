import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isAccurate } from "./accuracy.mjs";
import { build } from "./build.mjs";
import { coreFitsIntoPage } from "./bundle-core.mjs";
import { conforms } from "./conformance.mjs";
import { suiteIsCurrent } from "./conformance-suite.mjs";
import { isLinear } from "./linear.mjs";
import { packPublicPackages } from "./pack.mjs";
import { root, run } from "./run.mjs";

const tool = (name) => join(root, "node_modules", ".bin", name);

/** Runs a development tool of the root; true where it is content. */
const passes = async (name, ...toolArguments) =>
  (await run(tool(name), toolArguments)).exitCode === 0;

/** Runs a tool that says much when all is well: shows it only where it is not. */
async function passesQuietly(name, ...toolArguments) {
  const { exitCode, output } = await run(tool(name), toolArguments, { capture: true });
  if (exitCode !== 0) console.error(output);
  return exitCode === 0;
}

/** Inspects the archives that would be published, not the working tree. */
async function packagesAreWellFormed() {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-check-"));
  try {
    for (const archive of await packPublicPackages(folder)) {
      const isWellFormed =
        (await passesQuietly("publint", "run", archive, "--strict")) &&
        (await passesQuietly("attw", archive, "--profile", "esm-only", "-f", "ascii"));
      if (!isWellFormed) return false;
    }
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cruised = ["packages", "tooling", "examples", "bench"];

/** @type {readonly [name: string, step: () => Promise<boolean>][]} */
const steps = [
  ["build", () => build()],
  ["types", () => passes("tsc", "-p", ".")],
  ["lint and format", () => passes("biome", "check", "--error-on-warnings", ".")],
  ["arrows", () => passes("depcruise", "--config", ".dependency-cruiser.mjs", ...cruised)],
  ["unused code", () => passes("knip", "--no-progress", "--no-config-hints")],
  [
    "generated docs",
    async () =>
      (await run(process.execPath, ["tooling/docs/write-docs.mjs", "--check"])).exitCode === 0,
  ],
  ["regular expressions", () => isLinear()],
  ["package shape", packagesAreWellFormed],
  ["size of core", coreFitsIntoPage],
  ["conformance suite", suiteIsCurrent],
  ["conformance, a sample", () => conforms({ count: 300, seed: 2021 })],
  ["accuracy, a sample", () => isAccurate({ count: 5, printed: 2, seed: 2021 })],
  ["tests", () => passes("vitest", "run")],
];

// `--without tests`: where they have just been run.
const { values } = parseArgs({ options: { without: { type: "string", multiple: true } } });
const wanted = steps.filter(([name]) => !values.without?.includes(name));

const started = performance.now();
for (const [name, step] of wanted) {
  const stepStarted = performance.now();
  console.log(`\n▸ ${name}`);
  if (!(await step())) {
    console.error(`\n✗ check failed at: ${name}`);
    process.exit(1);
  }
  console.log(`✓ ${name}, ${((performance.now() - stepStarted) / 1000).toFixed(1)} s`);
}
console.log(
  `\n✓ check passed: ${wanted.map(([name]) => name).join(", ")}, ` +
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
);

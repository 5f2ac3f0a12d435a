import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publicPackages } from "./public-packages.mjs";
import { root, run } from "./run.mjs";

/** The pnpm that runs this script, or else the one that the README names. */
const runningPackageManager = process.env.npm_execpath ?? "";
const [program, leading] = /pnpm(\.exe|\.cmd)?$/.test(runningPackageManager)
  ? [runningPackageManager, []]
  : ["npx", ["--yes", "pnpm@12"]];

/**
 * Packs every public package the way it would be published.
 *
 * @param {string} destination A folder; made if it is missing.
 * @returns {Promise<string[]>} the paths of the archives
 */
export async function packPublicPackages(destination) {
  mkdirSync(destination, { recursive: true });
  for (const { folder, name } of publicPackages()) {
    const { exitCode, output } = await run(
      program,
      [...leading, "--dir", folder, "pack", "--pack-destination", destination],
      { capture: true },
    );
    if (exitCode !== 0) throw new Error(`${name} cannot be packed:\n${output}`);
  }
  return readdirSync(destination)
    .filter((file) => file.endsWith(".tgz"))
    .map((file) => join(destination, file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const archives = await packPublicPackages(process.argv[2] ?? root);
  console.log(archives.join("\n"));
}

import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as bundle } from "esbuild";
import { root } from "./run.mjs";

/**
 * Imports a module of tooling that is written in TypeScript. What it needs of packages, ours and others, is
 * loaded as it is installed: ours as they are built, in pieces, each when it is asked for.
 *
 * @param {string} path relative to the repository
 */
export async function loadTool(path) {
  const name = basename(path, ".ts");
  // Within the package of the tool: that is where its dependencies are found from.
  const [folder = ""] = path.split("/src/");
  const outfile = join(root, folder, `node_modules/.cache/${name}.mjs`);
  mkdirSync(dirname(outfile), { recursive: true });
  await bundle({
    entryPoints: [join(root, path)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    // The testkit is written in TypeScript as well, and not every tool has what it needs.
    alias: {
      "@gongkai/testkit": join(root, "tooling/testkit/src/index.ts"),
      fflate: join(root, "tooling/testkit/node_modules/fflate/esm/index.mjs"),
    },
    // Not the sources that the types of the repository point to.
    tsconfigRaw: "{}",
    logLevel: "error",
  });
  return await import(pathToFileURL(outfile).href);
}

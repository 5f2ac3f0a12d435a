import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./run.mjs";

/** What the whole of core may weigh in a page: with zod, all forms and both languages. */
export const MOST_KILOBYTES = 60;

/**
 * Bundles the built core for a browser: every export, minified.
 *
 * @param {string} [globalName] where given, the bundle is a classic script that sets this name
 * @returns {Promise<string>}
 */
export async function bundleCore(globalName) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/core/dist/index.js")],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    platform: "browser",
    target: "es2022",
    ...(globalName === undefined ? { format: "esm" } : { format: "iife", globalName }),
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error("esbuild wrote nothing");
  return file.text;
}

/** Prints what core weighs in a page; true where it is within its bounds. */
export async function coreFitsIntoPage() {
  const code = await bundleCore();
  const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
  console.log(
    `core in a browser, with zod, all forms and both languages: ${kilobytes.toFixed(1)} kB gzipped, ` +
      `${(Buffer.byteLength(code) / 1000).toFixed(1)} kB minified (at most ${MOST_KILOBYTES})`,
  );
  return kilobytes <= MOST_KILOBYTES;
}

// Adds the licences of bundled packages to what a build wrote: into each file for browsers, which is
// used alone, and into one file beside everything else. `node add-notices.mjs dist`
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const folder = process.argv[2] ?? "dist";
const NOTICES = "THIRD-PARTY-NOTICES.txt";

const metafiles = readdirSync(folder, { recursive: true })
  .filter((path) => /(^|[\\/])metafile-\w+\.json$/.test(path))
  .map((path) => join(folder, path));

/** `../../node_modules/.pnpm/zod@4.6.0/node_modules/zod/v4/core/api.js` → its folder of `zod`. */
function packageFolder(input) {
  const start = input.lastIndexOf("node_modules/");
  if (start < 0) return null;
  const [scope, name] = input.slice(start + "node_modules/".length).split("/");
  const parts = scope.startsWith("@") ? [scope, name] : [scope];
  return resolve(input.slice(0, start), "node_modules", ...parts);
}

function notice(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const file = readdirSync(path).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} ${version} has no licence file: do not bundle it`);
  const text = readFileSync(join(path, file), "utf8").replaceAll("\r", "").trim();
  return `${name} ${version} (${license})\n\n${text}`;
}

const RULE = `\n\n${"-".repeat(80)}\n\n`;

/** The notices of packages, each once, by name. */
const noticesOf = (folders) => [...new Set(folders.map(notice))].sort().join(RULE);

const bundled = [];
for (const path of metafiles) {
  const { outputs } = JSON.parse(readFileSync(path, "utf8"));
  for (const [output, { inputs }] of Object.entries(outputs)) {
    const folders = Object.keys(inputs).flatMap((input) => packageFolder(input) ?? []);
    bundled.push(...folders);
    if (!dirname(output).endsWith("browser") || folders.length === 0) continue;
    const comment = noticesOf(folders).replaceAll("*/", "* /");
    writeFileSync(output, `${readFileSync(output, "utf8")}/*!\nContains:\n\n${comment}\n*/\n`);
  }
  rmSync(path);
}
if (bundled.length > 0) writeFileSync(join(folder, NOTICES), `${noticesOf(bundled)}\n`);

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const IS_CODE = /\.(?:ts|mjs|js)$/;
const IS_TEST = /\.test\.ts$/;
/** What is built or installed. */
const SKIPPED = new Set(["node_modules", "dist", "out"]);

function* filesIn(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* filesIn(root, path);
    if (entry.isFile() && IS_CODE.test(path) && !IS_TEST.test(path)) yield path;
  }
}

/** The sources of what is published and of the examples, without tests. */
export function sourceFiles(root: string): readonly (readonly [file: string, text: string])[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
  return [...packages, "examples"]
    .flatMap((folder) => [...filesIn(root, folder)])
    .sort()
    .map((file) => [file, readFileSync(join(root, file), "utf8")]);
}

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { repository } from "./repository.ts";

const built = join(repository, "packages/importers/dist");
const isRequired = process.env.GONGKAI_REQUIRE_ALL_TESTS === "1";

const STATIC = /^(?:import|export)\b[^"']*["']([^"']+)["'];?$/gm;

/** Everything that a built module loads when it is imported, files by their paths, packages by their names. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(STATIC)) {
    if (target.startsWith(".")) loadedBy(join(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

const packagesOf = (entry: string) =>
  [...loadedBy(join(built, entry))].filter((name) => !name.startsWith(repository));

// Built packages: `pnpm build` before.
describe.skipIf(!existsSync(built) && !isRequired)("the readers of @gongkai/importers", () => {
  it("are loaded with the first file of their kind, and none before", () => {
    expect(packagesOf("index.js").filter((name) => !name.startsWith("@gongkai/core"))).toEqual([]);
  });

  it.each([
    ["docx.js", ["fflate"]],
    ["xlsx.js", ["fflate"]],
    ["pdf.js", []],
    ["csv.js", []],
  ])("have an entry each, that loads no other format: %s", (entry, needed) => {
    const loaded = packagesOf(entry);
    expect(loaded).toEqual(expect.arrayContaining(needed));
    if (entry !== "pdf.js") expect(loaded.filter((name) => name.includes("pdfjs"))).toEqual([]);
  });
});

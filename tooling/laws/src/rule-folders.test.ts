import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packageFolders, repository } from "./repository.ts";

const read = (path: string): string => readFileSync(`${repository}/${path}`, "utf8");

/** The folders of the rules of all packages, relative to the repository. */
const ruleFolders = packageFolders()
  .map((name) => `packages/${name}/src/rules`)
  .filter((path) => existsSync(`${repository}/${path}`))
  .flatMap((path) =>
    readdirSync(`${repository}/${path}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ registry: `${path}/index.ts`, folder: path, id: entry.name })),
  );

/** Rules that a registry imports, by the folder that it names. */
const registered = [...new Set(ruleFolders.map(({ registry }) => registry))].flatMap((registry) =>
  [...read(registry).matchAll(/from "\.\/([a-z-]+)\/([a-z-]+)\.ts"/g)].map((match) => ({
    registry,
    folderName: match[1] ?? "",
    fileName: match[2] ?? "",
  })),
);

describe.each(ruleFolders)("the rule $id", ({ registry, folder, id }) => {
  const at = `${folder}/${id}/${id}`;

  it("has code, a test and a page of its own name", () => {
    const missing = [".ts", ".test.ts", ".md"].filter(
      (ending) => !existsSync(`${repository}/${at}${ending}`),
    );
    expect(missing).toEqual([]);
  });

  it("has what the catalogue says of it", () => {
    const hasOwnCard = existsSync(`${repository}/${folder}/cards.ts`);
    const texts = hasOwnCard ? read(`${at}.card.ts`) : read(`${at}.ts`);
    for (const key of ["title", "basis", "tolerance", "advice", "passes", "fails"]) {
      expect(texts).toMatch(new RegExp(`\\b${key}: \\{`));
    }
    if (hasOwnCard) expect(read(`${folder}/cards.ts`)).toContain(`"./${id}/${id}.card.ts"`);
  });

  it("has a row in its registry", () => {
    expect(registered.filter((each) => each.registry === registry)).toContainEqual({
      registry,
      folderName: id,
      fileName: id,
    });
  });

  it("carries its folder's name as its id", () => {
    expect(read(`${at}.ts`)).toMatch(new RegExp(`\\bid: "${id}"`));
  });

  it("is explained in Chinese and in English, with its legal source", () => {
    const page = read(`${at}.md`);
    expect(page).toMatch(/^# /m);
    expect(page).toContain(id);
    expect(page).toMatch(/^#+ .*[\u4e00-\u9fff]/m);
    expect(page).toMatch(/^#+ [^\u4e00-\u9fff]*[A-Za-z][^\u4e00-\u9fff]*$/m);
    expect(page).toMatch(/依据/);
    expect(page).toMatch(/basis/i);
  });
});

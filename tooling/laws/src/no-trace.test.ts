import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { repository, trackedFiles } from "./repository.ts";

const isTest = (path: string): boolean => path.endsWith(".test.ts");
const isLockfile = (path: string): boolean => path === "pnpm-lock.yaml";

/** What must not stand in the repository, and the files where it may. */
const traces: readonly [name: string, pattern: RegExp, allowedIn: (path: string) => boolean][] = [
  ["a path of one machine", /(?<![\w.*/-])\/(?:work|root|home|Users)\/[\w.-]/, isTest],
  ["a temporary folder", /(?<![\w.*/-])\/tmp\//, isTest],
  ["a sibling of the repository", /(?<![./\w])\.\.\/shared\b/, isTest],
  ["the host of a package registry", /\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b/, () => false],
  ["an archive's address", /https?:\/\/[^\s"']+\.tgz\b/, () => false],
  ["a signature of how it was written", /\b(?:co-authored-by|generated (?:with|by) an? )/i, isTest],
  ["a note to a writer", /\b(?:language model|system prompt)\b/i, isTest],
];

const isText = (text: string): boolean => !text.includes("\u0000");

describe("the tracked files", () => {
  const self = "tooling/laws/src/no-trace.test.ts";
  const files = trackedFiles()
    .filter((path) => path !== self)
    .map((path) => ({ path, text: readFileSync(`${repository}/${path}`, "utf8") }))
    .filter(({ text }) => isText(text));

  it.each(traces)("hold no trace of %s", (_name, pattern, allowedIn) => {
    const found = files
      .filter(({ path, text }) => !allowedIn(path) && pattern.test(text))
      .map(({ path, text }) => `${path}: ${pattern.exec(text)?.[0]}`);
    expect(found).toEqual([]);
  });

  it("include the lockfile, without addresses of its packages", () => {
    const lockfile = files.find(({ path }) => isLockfile(path));
    expect(lockfile?.text).toMatch(/^lockfileVersion/);
    expect(lockfile?.text).not.toMatch(/https?:\/\//);
  });
});

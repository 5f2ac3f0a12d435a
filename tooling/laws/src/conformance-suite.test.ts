import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { claimRules } from "@gongkai/claims";
import { coreRules, parseReport } from "@gongkai/core";
import { build, type Plugin } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { runNode } from "./command-run.ts";
import { type Fault, faults } from "./conformance-faults.ts";
import { repository } from "./repository.ts";

const folder = join(repository, "conformance");

interface Case {
  readonly id: string;
  readonly report: unknown;
  readonly against?: unknown;
  readonly expect: { readonly findings: readonly { readonly rule: string }[] };
}

const cases: readonly Case[] = readdirSync(join(folder, "cases"))
  .flatMap((name) =>
    readFileSync(join(folder, "cases", name), "utf8")
      .trimEnd()
      .split("\n"),
  )
  .map((line) => JSON.parse(line));

const library = `
import { coreRules, validate as validateByRules } from "@gongkai/core";
import { claimRules } from "@gongkai/claims";
const rules = [...coreRules, ...claimRules];
export const validate = (report, options) => validateByRules(report, { ...options, rules });
`;

/** Puts one piece of text in the place of another while a source file is read. */
function replacing({ file, from, to }: Fault, onFound: () => void): Plugin {
  const path = join(repository, "packages", file);
  return {
    name: "fault",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, (source) => {
        if (source.path !== path) return null;
        const text = readFileSync(path, "utf8");
        if (text.split(from).length === 2) onFound();
        return { contents: text.replace(from, () => to), loader: "ts" };
      });
    },
  };
}

describe("the conformance suite", () => {
  const out = mkdtempSync(join(tmpdir(), "gongkai-conformance-"));
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  const bundled = async (name: string, plugins: Plugin[]): Promise<string> => {
    const outfile = join(out, `${name}.mjs`);
    await build({
      stdin: { contents: library, resolveDir: repository },
      outfile,
      bundle: true,
      format: "esm",
      platform: "node",
      plugins,
      tsconfig: join(repository, "tsconfig.json"),
      define: { __VERSION__: '"0.0.0"' },
      logLevel: "silent",
    });
    return outfile;
  };

  const run = (module: string) =>
    runNode(
      folder,
      "run.mjs",
      "--",
      process.execPath,
      join(folder, "adapters/gongkai.mjs"),
      module,
    );

  it("has a thousand cases and more, each with an id of its own and reports that are reports", () => {
    expect(cases.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    for (const { report, against } of cases) {
      expect(parseReport(report).ok).toBe(true);
      if (against !== undefined) expect(parseReport(against).ok).toBe(true);
    }
  });

  it("has for every rule cases that pass and cases that fail", () => {
    const rules = [...coreRules, ...claimRules].map(({ id }) => id);
    const has = (rule: string, outcome: string) =>
      cases.some(({ id }) => id.includes(`/${rule}/${outcome}-`));
    const found = (rule: string) =>
      cases.some(({ expect: { findings } }) => findings.some((each) => each.rule === rule));
    expect(
      rules.filter((rule) => !has(rule, "passes") || !has(rule, "fails") || !found(rule)),
    ).toEqual([]);
  });

  it("is passed by this implementation", async () => {
    const ended = await run(await bundled("sound", []));
    expect(ended.stdout).toContain(`${cases.length} of ${cases.length} cases passed`);
    expect(ended.code).toBe(0);
  }, 60_000);

  it("counts twenty faults", () => {
    expect(faults).toHaveLength(20);
  });

  it.each(faults)(
    "is failed where $name",
    async (fault) => {
      let isPlanted = false;
      const plant = replacing(fault, () => {
        isPlanted = true;
      });
      const ended = await run(await bundled(fault.name.replaceAll(" ", "-"), [plant]));
      expect(isPlanted, `${fault.from} stands once in ${fault.file}`).toBe(true);
      expect(ended.stdout).toMatch(/^✗ /m);
      expect(ended.code).toBe(1);
    },
    60_000,
  );

  it.each([
    ["prints rubbish", 'console.log("hello")', "is no answer"],
    ["dies", "process.exit(7)", "ended with 7"],
    ["answers nothing", "", "no answer"],
  ])("says so where an implementation %s", async (_what, code, said) => {
    const script = join(out, "other.mjs");
    writeFileSync(script, code);
    const ended = await runNode(
      folder,
      "run.mjs",
      "--only",
      "rules",
      "--",
      process.execPath,
      script,
    );
    expect(ended.code).toBeGreaterThan(0);
    expect(ended.stdout + ended.stderr).toContain(said);
  });
});

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFolders, repository } from "./repository.ts";

const execute = promisify(execFile);
const minutes = (count: number): number => count * 60_000;

const packageNames = packageFolders().map((folder): string => {
  const manifest = readFileSync(`${repository}/packages/${folder}/package.json`, "utf8");
  return JSON.parse(manifest).name;
});

/** Other doors that a stranger may enter by. */
const doors = [
  "gongkai/browser",
  "gongkai/charts",
  "@gongkai/core/own-rules",
  "@gongkai/renderers/charts",
  "@gongkai/renderers/problems",
];

const importAll = [...packageNames, ...doors]
  .map((name, index) => `import * as package${index} from ${JSON.stringify(name)};`)
  .join("\n");
const exportCounts = `[${[...packageNames, ...doors].map((_, index) => `Object.keys(package${index}).length`).join(", ")}]`;

const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "stranger", private: true, version: "1.0.0" }),
  "stranger.mjs": `${importAll}\nconsole.log(JSON.stringify(${exportCounts}));\n`,
  "stranger.cjs": `${[...packageNames, ...doors]
    .map((name, index) => `const package${index} = require(${JSON.stringify(name)});`)
    .join("\n")}\nconsole.log(JSON.stringify(${exportCounts}));\n`,
  "stranger.mts": `${importAll}
import { GongkaiError, parseReport, type Report } from "gongkai";

const parsed = parseReport("{");
const title: (report: Report) => string = (report) => report.title;
const counts: readonly number[] = ${exportCounts};
console.log(JSON.stringify([
  counts.length,
  parsed.ok ? title(parsed.report) : parsed.error.code,
  typeof GongkaiError,
]));
`,
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom"],
      types: [],
      module: "nodenext",
      moduleResolution: "nodenext",
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      outDir: "compiled",
    },
    files: ["stranger.mts"],
  }),
};

describe("a stranger's project", () => {
  const project = mkdtempSync(join(tmpdir(), "gongkai-stranger-"));
  const runNode = async (...nodeArguments: string[]): Promise<unknown> =>
    JSON.parse((await execute(process.execPath, nodeArguments, { cwd: project })).stdout);

  beforeAll(async () => {
    for (const folder of packageFolders()) {
      const front = `${repository}/packages/${folder}/dist/index.js`;
      if (!existsSync(front)) throw new Error(`${front} is missing: run the root script "build"`);
    }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(project, name), text);
    mkdirSync(join(project, "archives"));
    const pack = [join(repository, "tooling/tasks/pack.mjs"), join(project, "archives")];
    const { stdout } = await execute(process.execPath, pack);
    const install = ["install", "--no-audit", "--no-fund", "--prefer-offline"];
    await execute("npm", [...install, ...stdout.trim().split("\n")], {
      cwd: project,
      shell: process.platform === "win32",
    });
  }, minutes(4));

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("imports every package from an ES module", async () => {
    expect(await runNode("stranger.mjs")).not.toContain(0);
  });

  it("requires every package from a CommonJS module", async () => {
    expect(await runNode("stranger.cjs")).not.toContain(0);
  });

  it(
    "compiles strictly against the published types, and what it compiled runs",
    async () => {
      const compiler = join(repository, "node_modules/typescript/bin/tsc");
      const compiled = execute(process.execPath, [compiler, "-p", "."], { cwd: project }).catch(
        ({ stdout }: { stdout: string }) => Promise.reject(new Error(stdout)),
      );
      await compiled;
      expect(await runNode("compiled/stranger.mjs")).toEqual([
        packageNames.length + doors.length,
        "json-invalid",
        "function",
      ]);
    },
    minutes(1),
  );

  it("finds the command and the licence in what was installed", async () => {
    expect(existsSync(join(project, "node_modules/.bin/gongkai"))).toBe(true);
    for (const name of packageNames) {
      expect(existsSync(join(project, "node_modules", name, "LICENSE"))).toBe(true);
    }
  });
});

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { modernReport, withCell } from "@gongkai/testkit";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { repository } from "./repository.ts";

const recipes = join(repository, "examples/ci");
const read = (name: string): string => readFileSync(join(recipes, name), "utf8");

const good = modernReport();
const bad = withCell(good, "requests", "total", "naturalPerson", 99);

/** In place of npm's own: `npm ci` has nothing to install, `npx gongkai` is the built command. */
const shims: Readonly<Record<string, string>> = {
  npm: '#!/bin/sh\n[ "$1" = ci ]\n',
  npx: `#!/bin/sh
while [ "\${1#--}" != "$1" ]; do shift; done
[ "$1" = gongkai ] || exit 127
shift
exec "${process.execPath}" "${join(repository, "packages/cli/bin/gongkai.js")}" "$@"
`,
};

/** The lines that a job of GitHub or GitLab runs itself. */
function scriptOf(name: string): string[] {
  const { jobs, reports } = parse(read(name));
  if (jobs === undefined) return reports.script;
  return jobs.reports.steps.flatMap(({ run }: { run?: string }) => run ?? []);
}

describe.skipIf(process.platform === "win32")("the recipes for CI", () => {
  const project = mkdtempSync(join(tmpdir(), "gongkai-ci-"));
  const own = Object.entries(process.env).filter(([name]) => !/^(NODE|VITEST|GIT_)/.test(name));
  const env = {
    ...Object.fromEntries(own),
    PATH: [join(project, "bin"), process.env.PATH].join(delimiter),
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  const shell = (line: string) =>
    spawnSync("bash", ["-euo", "pipefail", "-c", line], { cwd: project, env, encoding: "utf8" });
  const save = (report: unknown) =>
    writeFileSync(join(project, "reports/2021.json"), JSON.stringify(report));

  beforeEach(() => {
    rmSync(project, { recursive: true, force: true });
    for (const folder of ["bin", "reports"]) mkdirSync(join(project, folder), { recursive: true });
    for (const [name, text] of Object.entries(shims)) {
      writeFileSync(join(project, "bin", name), text);
      chmodSync(join(project, "bin", name), 0o755);
    }
  });

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it.each([
    ["github-actions.yml", "gongkai.sarif"],
    ["gitlab-ci.yml", "gongkai.xml"],
  ])("of %s pass good reports, fail bad ones, and write their files both times", (name, output) => {
    const script = scriptOf(name).join("\n");
    expect(script).toContain("gongkai validate");
    for (const [report, code] of [
      [good, 0],
      [bad, 1],
    ] as const) {
      save(report);
      const { status, stderr } = shell(script);
      expect({ status, stderr }).toEqual({ status: code, stderr: "" });
      const written = readFileSync(join(project, output), "utf8");
      expect(written.includes("requests-outcomes-sum")).toBe(true);
      expect(existsSync(join(project, "problems.html"))).toBe(true);
    }
  });

  it("let the hook judge what is staged, whatever lies on disk, and leave other commits alone", () => {
    expect(
      shell("git init -q . && git config user.email a@b.c && git config user.name a").status,
    ).toBe(0);
    copyFileSync(join(recipes, "pre-commit"), join(project, ".git/hooks/pre-commit"));
    const commit = (staged: unknown, onDisk = staged) => {
      save(staged);
      const added = shell("git add reports").status;
      save(onDisk);
      return added === 0 && shell("git commit -q -m report").status === 0;
    };
    expect(commit(bad)).toBe(false);
    expect(commit(bad, good)).toBe(false);
    expect(commit(good, bad)).toBe(true);
    writeFileSync(join(project, "note.txt"), "1");
    expect(shell("git add note.txt && git commit -q -m note").status).toBe(0);
  });

  it.each(["docs/ci.md", "docs/ci.zh-CN.md"])("stand in %s as they are", (page) => {
    const text = readFileSync(join(repository, page), "utf8");
    for (const name of ["github-actions.yml", "gitlab-ci.yml", "pre-commit"]) {
      expect(text).toContain(read(name));
    }
  });
});

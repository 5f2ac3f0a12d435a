import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageFolders, repository } from "./repository.ts";

/** What dependency-cruiser reports, as far as this test reads it. */
interface CruiseReport {
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

const violating: readonly [rule: string, file: string, text: string][] = [
  ["arrows-of-core", "packages/core/src/up.ts", 'import "@gongkai/metrics";'],
  ["arrows-of-metrics", "packages/metrics/src/up.ts", 'import "@gongkai/claims";'],
  ["arrows-of-claims", "packages/claims/src/aside.ts", 'import "@gongkai/renderers";'],
  ["arrows-of-importers", "packages/importers/src/aside.ts", 'import "@gongkai/metrics";'],
  ["arrows-of-ledger", "packages/ledger/src/aside.ts", 'import "@gongkai/importers";'],
  ["arrows-of-renderers", "packages/renderers/src/up.ts", 'import "gongkai";'],
  ["tooling-stays-outside", "packages/core/src/kit.ts", 'import "@gongkai/testkit";'],
  [
    "tests-see-packages-and-testkit",
    "packages/core/src/law.test.ts",
    'import "../../../tooling/laws/src/law.ts";',
  ],
  ["examples-by-the-front-door", "examples/one/main.ts", 'import "@gongkai/core";'],
  [
    "front-doors-only",
    "packages/metrics/src/deep.ts",
    'import type { Deep } from "../../core/src/models/deep.ts";\nexport type Deeper = Deep;',
  ],
  ["no-cycles", "packages/core/src/chicken.ts", 'import "./egg.ts";'],
  [
    "no-rule-imports-a-rule",
    "packages/core/src/rules/one-rule/one-rule.ts",
    'import "../other-rule/other-rule.ts";',
  ],
  ["no-node-in-the-middle", "packages/core/src/disk.ts", 'import "node:fs";'],
  ["nothing-unresolved", "packages/core/src/nowhere.ts", 'import "./gone.ts";'],
];

const allowed: readonly [file: string, text: string][] = [
  ["packages/core/src/index.ts", "export const core = 1;"],
  ["packages/core/src/egg.ts", 'import "./chicken.ts";'],
  ["packages/core/src/models/deep.ts", "export type Deep = 1;"],
  ["packages/core/src/rules/other-rule/other-rule.ts", "export const other = 1;"],
  ["packages/core/src/fine.test.ts", 'import "node:fs";\nimport "@gongkai/testkit";'],
  ["packages/metrics/src/index.ts", 'export * from "@gongkai/core";'],
  ["packages/claims/src/index.ts", 'import "@gongkai/core";\nimport "@gongkai/metrics";'],
  ["packages/importers/src/index.ts", 'import "@gongkai/core";'],
  ["packages/renderers/src/index.ts", 'import "@gongkai/core";\nimport "@gongkai/metrics";'],
  [
    "packages/cli/src/index.ts",
    'import "node:fs";\nimport "@gongkai/claims";\nimport "@gongkai/importers";',
  ],
  ["tooling/testkit/src/index.ts", 'import "@gongkai/core";'],
  ["tooling/laws/src/law.ts", 'import "node:fs";\nimport "@gongkai/renderers";'],
  ["examples/one/fine.ts", 'import "node:fs";\nimport "gongkai";'],
  ["bench/fine.ts", 'import "node:os";\nimport "@gongkai/core";'],
];

const names = ["core", "metrics", "claims", "importers", "renderers"];
const tsconfig = {
  compilerOptions: {
    module: "esnext",
    moduleResolution: "bundler",
    allowImportingTsExtensions: true,
    noEmit: true,
    paths: Object.fromEntries([
      ...names.map((name) => [`@gongkai/${name}`, [`./packages/${name}/src/index.ts`]]),
      ["@gongkai/testkit", ["./tooling/testkit/src/index.ts"]],
      ["gongkai", ["./packages/cli/src/index.ts"]],
    ]),
  },
};

describe("the arrows between packages", () => {
  const tree = mkdtempSync(join(tmpdir(), "gongkai-arrows-"));
  let violations: CruiseReport["summary"]["violations"] = [];
  let rulesInUse: string[] = [];

  beforeAll(async () => {
    const files = [
      ...violating.map(([, file, text]) => [file, text] as const),
      ...allowed,
      ["tsconfig.json", JSON.stringify(tsconfig)] as const,
    ];
    for (const [file, text] of files) {
      mkdirSync(dirname(join(tree, file)), { recursive: true });
      writeFileSync(join(tree, file), `${text}\n`);
    }
    const cruise = [
      join(repository, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", join(repository, ".dependency-cruiser.mjs"), "--output-type", "json"],
      ...["packages", "tooling", "examples", "bench"],
    ];
    const { stdout } = await promisify(execFile)(process.execPath, cruise, { cwd: tree });
    const report: CruiseReport = JSON.parse(stdout);
    violations = report.summary.violations;
    rulesInUse = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);
  });

  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  it.each(violating)("%s catches %s", (rule, file) => {
    const rules = violations.filter(({ from }) => from === file).map((each) => each.rule.name);
    expect(rules).toContain(rule);
  });

  it("lets every permitted import pass", () => {
    const permitted = new Set(allowed.map(([file]) => file));
    permitted.delete("packages/core/src/egg.ts");
    expect(violations.filter(({ from }) => permitted.has(from))).toEqual([]);
  });

  it("has a case here for every rule in use", () => {
    expect(new Set(rulesInUse)).toEqual(new Set(violating.map(([rule]) => rule)));
  });

  it("has a rule for every package but the one that joins them all", () => {
    for (const name of packageFolders().filter((folder) => folder !== "cli")) {
      expect(rulesInUse).toContain(`arrows-of-${name}`);
    }
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modernReport, withCell } from "@gongkai/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import Ajv04 from "ajv-draft-04";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { runCommand } from "./command-run.ts";
import { repository } from "./repository.ts";

const require = createRequire(import.meta.url);
const sarifSchema = join(
  require.resolve("@microsoft/jest-sarif/package.json"),
  "../lib/schemas/sarif-2.1.0-rtm.5.json",
);
const junitSchema = join(repository, "tooling/laws/fixtures/junit-jenkins.xsd");
const read = (path: string): string => readFileSync(path, "utf8");

const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);
const strange = { ...wrong, body: { ...wrong.body, name: "<某>&\u0001\ud800县" } };

/** The text of a page, in our own words: it says 30% of a growth by 30.69 %. */
const page = read(join(repository, "examples/anqing-2018/input.txt"));

const files: Readonly<Record<string, string>> = {
  "good.json": JSON.stringify(modernReport()),
  "wrong.json": JSON.stringify(wrong, null, 2),
  "奇 怪&.json": JSON.stringify(strange),
  "page.txt": page,
  "cut.json": "{",
  "many.ndjson": `${JSON.stringify(wrong)}\n{\n`,
  ".gongkai.json": JSON.stringify({ severities: { "blank-cell": "off" } }),
};

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>;
    };
  }[];
  readonly suppressions?: readonly object[];
}

const resultsOf = (sarif: string): SarifResult[] => JSON.parse(sarif).runs[0].results;

describe("the output of compare", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-compare-"));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("is a comparison by the schema in the package, of what has prose and of what has none", async () => {
    for (const name of ["good.json", "page.txt"]) {
      writeFileSync(join(folder, name), files[name] ?? "");
    }
    const empty = { ...modernReport(), sections: [] };
    writeFileSync(join(folder, "empty.json"), JSON.stringify(empty));
    const schema = read(join(repository, "packages/core/schemas/comparison-1.schema.json"));
    const isComparison = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    for (const other of ["page.txt", "good.json", "empty.json"]) {
      const args = ["page.txt", other, "--format", "json"];
      const comparison = JSON.parse((await runCommand(folder, "compare", ...args)).stdout);
      expect(isComparison(comparison), JSON.stringify(isComparison.errors)).toBe(true);
    }
    expect(isComparison({})).toBe(false);
  });
});

describe("the outputs of validate", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-outputs-"));
  const validate = async (...args: readonly string[]) =>
    (await runCommand(folder, "validate", ...args)).stdout;

  beforeAll(async () => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const accepted = ["requests-balance", "--reason", "核对过原件 <&>"];
    await runCommand(folder, "accept", "wrong.json", ...accepted);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const everything = Object.keys(files).filter((name) => /\.(json|txt)$/.test(name));
  const inputs: readonly (readonly string[])[] = [
    ["good.json"],
    [...everything, "missing.json"],
    [...everything, "--jobs", "2"],
    ["--ndjson", "many.ndjson"],
    ["--ndjson", "many.ndjson", "--jobs", "2"],
  ];

  it.each(inputs)("are SARIF 2.1.0 by its schema (%j …)", async (...args) => {
    const ajv = new Ajv04({ strict: false, validateFormats: false, unicodeRegExp: false });
    const isSarif = ajv.compile(JSON.parse(read(sarifSchema)));
    const sarif = JSON.parse(await validate(...args, "--format", "sarif"));
    expect(isSarif(sarif), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it.each(inputs)("are JUnit by the schema of Jenkins (%j …)", async (...args) => {
    const contents = await validate(...args, "--format", "junit");
    const checked = await validateXML({
      xml: [{ fileName: "gongkai.xml", contents }],
      schema: [{ fileName: "junit.xsd", contents: read(junitSchema) }],
    });
    expect(checked.errors).toEqual([]);
    expect(checked.valid).toBe(true);
  });

  it("are results by the schema in the package, of text and of JSON", async () => {
    const schema = read(join(repository, "packages/core/schemas/result-1.schema.json"));
    const isResult = new Ajv2020({ strict: false }).compile(JSON.parse(schema));
    for (const file of ["page.txt", "wrong.json", "good.json"]) {
      const result = JSON.parse(await validate(file, "--format", "json"));
      expect(isResult(result), JSON.stringify(isResult.errors)).toBe(true);
    }
  });

  it("point at the line and column of the figure in a text file", async () => {
    const results = resultsOf(await validate("page.txt", "--format", "sarif"));
    const growth = results.find(({ ruleId }) => ruleId === "growth-stated");
    const { region, artifactLocation } = growth?.locations[0]?.physicalLocation ?? {};
    expect(artifactLocation?.uri).toBe("page.txt");
    const line = page.split("\n")[(region?.startLine ?? 0) - 1] ?? "";
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe("30%");
    expect(line).toContain("132条");
  });

  it("point at the line and column of the figure in report JSON", async () => {
    const results = resultsOf(await validate("wrong.json", "--format", "sarif"));
    const sum = results.find(({ ruleId }) => ruleId === "requests-outcomes-sum");
    const { region } = sum?.locations[0]?.physicalLocation ?? {};
    const line = files["wrong.json"]?.split("\n")[(region?.startLine ?? 0) - 1] ?? "";
    expect(line.slice((region?.startColumn ?? 0) - 1, (region?.endColumn ?? 0) - 1)).toBe("99");
  });

  it("say of what is accepted that it is, with the reason", async () => {
    const results = resultsOf(await validate("wrong.json", "--format", "sarif"));
    const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
    expect(suppressed).toMatchObject([
      { ruleId: "requests-balance", suppressions: [{ justification: "核对过原件 <&>" }] },
    ]);
    const junit = await validate("wrong.json", "--format", "junit");
    expect(junit).toMatch(/<testcase name="requests-balance"[^>]*><system-out>/);
    expect(junit).toContain("核对过原件 &lt;&amp;&gt;");
  });

  it("name a file that holds no report, in every format", async () => {
    const sarif = JSON.parse(await validate("cut.json", "--format", "sarif"));
    expect(sarif.runs[0].invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ descriptor: { id: "json-invalid" } }],
      },
    ]);
    const lines = JSON.parse(await validate("--ndjson", "many.ndjson", "--format", "sarif"));
    const [{ toolExecutionNotifications: told }] = lines.runs[0].invocations;
    expect(told[0].locations[0].physicalLocation).toMatchObject({ region: { startLine: 2 } });
    expect(await validate("cut.json", "--format", "junit")).toContain('errors="1"');
  });

  it("are the same from one thread and from two", async () => {
    for (const format of ["ndjson", "sarif", "junit"]) {
      const [one, two] = await Promise.all(
        ["1", "2"].map((jobs) => validate(...everything, "--format", format, "--jobs", jobs)),
      );
      expect(two).toBe(one);
    }
  });
});

import { modernReport, randomSource, validReport, withCell } from "@gongkai/testkit";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { configurationSchema } from "../configuration/configuration.ts";
import { editions } from "../editions/index.ts";
import { validate } from "../validate/validate.ts";
import type { ValidationResult } from "../validate/validation.ts";
import { jsonSchema, schemaNames } from "./json-schemas.ts";
import { resultSchema } from "./result-schema.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const random = randomSource(5);
const results: ValidationResult[] = editions.flatMap(({ id }) => {
  const report = validReport(random, { edition: id, density: "dense" });
  return [validate(report), validate(report, { file: "a.json" })];
});
const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);
const [first] = validate(wrong).findings;
if (first !== undefined) {
  const { rule, fingerprint } = first;
  const settings = { accept: [{ rule, fingerprint, reason: "看过" }] };
  results.push(validate(wrong, { settings, file: "b.json" }));
}

describe("resultSchema", () => {
  it("is the type of what validate returns", () => {
    type Result = z.infer<typeof resultSchema>;
    expectTypeOf<Result["verdict"]>().toEqualTypeOf<ValidationResult["verdict"]>();
    type Finding = Result["findings"][number];
    expectTypeOf<Finding["source"]>().toExtend<ValidationResult["findings"][number]["source"]>();
    expectTypeOf<Finding["severity"]>().toEqualTypeOf<
      ValidationResult["findings"][number]["severity"]
    >();
  });

  it.each(results.map((result, index) => [index, result] as const))(
    "takes result %i",
    (_, result) => {
      const parsed = z.safeParse(resultSchema, plain(result));
      expect(parsed.success ? null : parsed.error.issues).toBeNull();
    },
  );

  it.each([
    { kind: "text", file: "a.txt", line: 1, column: 1, length: 0, text: "" },
    { kind: "table", file: "a.docx", table: 1, row: 2, column: 3, text: "5" },
    { kind: "cell", file: "a.xlsx", sheet: "表1", cell: "B2", text: "5" },
    { kind: "page", file: "a.pdf", page: 1, box: [1.5, 2, 30, 4], text: "5" },
    { kind: "json", file: "a.json", pointer: "/title", text: "" },
  ])("takes a source of the kind $kind, and none of another", (source) => {
    const withSource = (given: object) => ({
      ...validate(wrong),
      findings: validate(wrong).findings.map((finding) => ({ ...finding, source: given })),
    });
    expect(z.safeParse(resultSchema, withSource(source)).success).toBe(true);
    expect(z.safeParse(resultSchema, withSource({ ...source, kind: "fax" })).success).toBe(false);
  });

  it("refuses a result without a verdict", () => {
    expect(z.safeParse(resultSchema, { findings: [] }).success).toBe(false);
  });
});

describe("jsonSchema", () => {
  const ajv = new Ajv2020({ strict: false, formats: { date: true } });

  it("takes results and configurations as the zod schemas do", () => {
    const isResult = ajv.compile(jsonSchema("result"));
    for (const result of results)
      expect(isResult(plain(result)), ajv.errorsText(isResult.errors)).toBe(true);
    expect(isResult({})).toBe(false);
    const isConfiguration = ajv.compile(jsonSchema("configuration"));
    for (const given of [{}, { severities: { "blank-cell": "off" } }, { severity: {} }]) {
      expect(isConfiguration(given)).toBe(z.safeParse(configurationSchema, given).success);
    }
  });

  it("names each schema by an id of its own", () => {
    expect(schemaNames.map((name) => jsonSchema(name).$id)).toEqual([
      "urn:gongkai:schema:report:1",
      "urn:gongkai:schema:result:1",
      "urn:gongkai:schema:comparison:1",
      "urn:gongkai:schema:configuration:1",
    ]);
  });
});

import { modernReport } from "@gongkai/testkit";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, it } from "vitest";
import * as configurationDoor from "../configuration.ts";
import * as mainDoor from "../index.ts";
import * as schemaDoor from "../json-schema.ts";

const isSchema = (value: unknown): value is StandardSchemaV1 =>
  typeof value === "object" && value !== null && "~standard" in value;

/** What any library that speaks Standard Schema does with one. */
async function issuesOf(schema: StandardSchemaV1, value: unknown): Promise<readonly unknown[]> {
  const result = await schema["~standard"].validate(value);
  return result.issues ?? [];
}

const exports: Readonly<Record<string, unknown>> = {
  ...mainDoor,
  ...configurationDoor,
  ...schemaDoor,
};

const schemas = Object.entries(exports).filter((entry): entry is [string, StandardSchemaV1] =>
  isSchema(entry[1]),
);

describe("Standard Schema", () => {
  it("is spoken by every schema that is exported", () => {
    const names = schemas.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "reportSchema",
        "resultSchema",
        "comparisonSchema",
        "configurationSchema",
      ]),
    );
    expect(
      Object.keys(exports).filter((name) => name.endsWith("Schema") && !names.includes(name)),
    ).toEqual(["jsonSchema", "reportJsonSchema"]);
  });

  it.each(schemas)(
    "%s has version 1, a vendor and a validate that finds fault with nothing at all",
    async (_, schema) => {
      expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
      expect(await issuesOf(schema, undefined)).not.toEqual([]);
    },
  );

  it("takes a report, and names the place in one that is none", async () => {
    expect(await issuesOf(mainDoor.reportSchema, modernReport())).toEqual([]);
    expect(await issuesOf(mainDoor.reportSchema, { ...modernReport(), title: 1 })).toMatchObject([
      { path: ["title"] },
    ]);
  });
});

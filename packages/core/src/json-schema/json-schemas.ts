import * as z from "zod/mini";
import { configurationSchema } from "../configuration/configuration.ts";
import { reportSchema } from "../models/report.ts";
import { resultSchema } from "./result-schema.ts";

/** A JSON Schema, as data. */
export type JsonSchema = Record<string, unknown>;

/** What there is a JSON Schema of. */
export type SchemaName = "report" | "result" | "configuration";

interface Described {
  readonly schema: z.ZodMiniType;
  readonly title: string;
  readonly description: string;
}

const described: Readonly<Record<SchemaName, Described>> = {
  report: {
    schema: reportSchema,
    title: "gongkai.report/1",
    description: "An annual report on open government information. 政府信息公开工作年度报告",
  },
  result: {
    schema: resultSchema,
    title: "gongkai.result/1",
    description: "What `validate` found in a report. 核查结果",
  },
  configuration: {
    schema: configurationSchema,
    title: "gongkai.configuration/1",
    description: "What `.gongkai.json` holds: severities, rule modules, accepted findings. 设置",
  },
};

/** The names under which `jsonSchema` knows its schemas. */
export const schemaNames: readonly SchemaName[] = ["report", "result", "configuration"];

/**
 * Gives a JSON Schema (2020-12), generated from the zod schema that the packages use.
 *
 * Its `$id` is a name, not an address: `urn:gongkai:schema:report:1`. It stays the same as long as
 * what was valid stays valid.
 *
 * @example
 * jsonSchema("result").$id //=> "urn:gongkai:schema:result:1"
 */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { schema, title, description } = described[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return { $schema, $id: `urn:gongkai:schema:${name}:1`, title, description, ...rest };
}

/**
 * Gives the JSON Schema (2020-12) of a report, generated from the zod schema.
 *
 * @example
 * reportJsonSchema().title //=> "gongkai.report/1"
 */
export function reportJsonSchema(): JsonSchema {
  return jsonSchema("report");
}

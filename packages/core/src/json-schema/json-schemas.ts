import * as z from "zod/mini";
import { configurationSchema } from "../configuration/configuration.ts";
import { reportSchema } from "../models/report.ts";
import { comparisonSchema } from "./comparison-schema.ts";
import { descriptions } from "./descriptions.ts";
import { resultSchema } from "./result-schema.ts";
import type { SchemaName } from "./schema-name.ts";

/** A JSON Schema, as data. */
export type JsonSchema = Record<string, unknown>;

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
  comparison: {
    schema: comparisonSchema,
    title: "gongkai.comparison/1",
    description: "What two narratives have in common. 两份正文的雷同之处",
  },
  configuration: {
    schema: configurationSchema,
    title: "gongkai.configuration/1",
    description: "What `.gongkai.json` holds: severities, rule modules, accepted findings. 设置",
  },
};

const isRecord = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The part of a schema that a path leads to: through properties, and through lists by `*`. */
function partAt(schema: JsonSchema, path: string): JsonSchema | null {
  let part: unknown = schema;
  for (const step of path.split(".")) {
    if (!isRecord(part)) return null;
    const { properties } = part;
    part = step === "*" ? part.items : isRecord(properties) ? properties[step] : undefined;
  }
  return isRecord(part) ? part : null;
}

function describe(schema: JsonSchema, name: SchemaName): JsonSchema {
  for (const [path, description] of Object.entries(descriptions[name])) {
    const part = partAt(schema, path);
    if (part === null) throw new Error(`The schema of a ${name} has no ${path}`);
    part.description = description;
  }
  return schema;
}

/** The names under which `jsonSchema` knows its schemas. */
export const schemaNames: readonly SchemaName[] = [
  "report",
  "result",
  "comparison",
  "configuration",
];

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
  const generated = z.toJSONSchema(schema, { target: "draft-2020-12" });
  const { $schema, ...rest } = describe({ ...generated }, name);
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

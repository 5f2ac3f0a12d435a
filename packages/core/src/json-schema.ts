export { comparisonSchema } from "./json-schema/comparison-schema.ts";
export {
  type JsonSchema,
  jsonSchema,
  reportJsonSchema,
  schemaNames,
} from "./json-schema/json-schemas.ts";
export { findingSchema, resultSchema } from "./json-schema/result-schema.ts";
export type { SchemaName } from "./json-schema/schema-name.ts";

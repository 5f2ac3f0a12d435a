export {
  type JsonSchema,
  jsonSchema,
  reportJsonSchema,
  type SchemaName,
  schemaNames,
} from "./json-schema/json-schemas.ts";
export { findingSchema, resultSchema } from "./json-schema/result-schema.ts";

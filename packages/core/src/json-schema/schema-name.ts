/** What there is a JSON Schema of. */
export type SchemaName = "report" | "result" | "comparison" | "configuration";

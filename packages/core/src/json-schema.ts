import * as z from "zod/mini";
import { REPORT_FORMAT, reportSchema } from "./models/report.ts";

/**
 * Gives the JSON Schema (2020-12) of a report, generated from the zod schema.
 *
 * @example
 * reportJsonSchema().title //=> "gongkai.report/1"
 */
export function reportJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(reportSchema, { target: "draft-2020-12" });
  return { ...schema, title: REPORT_FORMAT };
}

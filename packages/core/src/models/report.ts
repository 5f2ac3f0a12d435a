import * as z from "zod/mini";
import { bodySchema } from "./body.ts";
import { contactsSchema } from "./contacts.ts";
import { isoDateSchema, periodSchema } from "./period.ts";
import { sectionSchema } from "./section.ts";
import { tableSchema } from "./table.ts";

/** The version of the report format that this package writes. */
export const REPORT_FORMAT = "gongkai.report/1";

/** Whether the figures are the body's own or those of a region or sector; null where it is not said. */
export const perimeterSchema = z.enum(["own", "aggregate"]);

/**
 * An annual report on open government information.
 *
 * The narrative is kept as printed in `sections`, the figures of its tables in `tables`. Unknown
 * keys are accepted here and reported by the rule `unknown-key`.
 */
export const reportSchema = z.looseObject({
  format: z.literal(REPORT_FORMAT),
  edition: z.string(),
  title: z.string(),
  body: bodySchema,
  perimeter: z.nullable(perimeterSchema),
  period: periodSchema,
  publishedOn: z.nullable(isoDateSchema),
  sections: z.array(sectionSchema),
  tables: z.record(z.string(), tableSchema),
  contacts: z.nullable(contactsSchema),
});

export type Perimeter = z.infer<typeof perimeterSchema>;
export type Report = z.infer<typeof reportSchema>;

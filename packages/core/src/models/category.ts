import * as z from "zod";
import { cellSchema } from "./cell.ts";
import { openRowSchema } from "./table.ts";

/** A row of the category table: how many items a category holds and its share of the declared base. */
export const categorySchema = openRowSchema.extend({
  cells: z.looseObject({ count: cellSchema, share: cellSchema.optional() }),
});

export type Category = z.infer<typeof categorySchema>;

import * as z from "zod/mini";
import { cellSchema } from "./cell.ts";
import { openRowSchema } from "./table.ts";

/** A row of the category table: how many items a category holds and its share of the declared base. */
export const categorySchema = z.extend(openRowSchema, {
  cells: z.looseObject({ count: cellSchema, share: z.optional(cellSchema) }),
});

export type Category = z.infer<typeof categorySchema>;

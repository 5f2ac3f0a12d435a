import * as z from "zod/mini";

/** What happened to a fee: it was charged, or reduced and waived. */
export const feeKindSchema = z.enum(["charged", "reduced"]);

export type FeeKind = z.infer<typeof feeKindSchema>;

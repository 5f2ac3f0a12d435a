import * as z from "zod/mini";

/** The ways to contest a decision on disclosure. */
export const remedyKindSchema = z.enum(["appealsAndReports", "reconsideration", "litigation"]);

export type RemedyKind = z.infer<typeof remedyKindSchema>;

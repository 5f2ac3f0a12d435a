import * as z from "zod/mini";

/** How a request for information arrived (forms up to 2018). */
export const requestChannelSchema = z.enum(["inPerson", "online", "mail", "fax", "mailOrFax"]);

/** What a request came to, in the groups that all forms since 2008 can be read in. */
export const requestOutcomeSchema = z.enum([
  "granted",
  "partial",
  "denied",
  "unable",
  "notProcessed",
  "other",
]);

export type RequestChannel = z.infer<typeof requestChannelSchema>;
export type RequestOutcome = z.infer<typeof requestOutcomeSchema>;

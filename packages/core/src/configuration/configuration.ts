import * as z from "zod/mini";
import { isoDateSchema } from "../models/period.ts";

/** How a rule's findings count, or that the rule is not applied. */
export const severitySettingSchema = z.enum(["error", "warning", "info", "off"]);

/** A finding that somebody has looked at and accepted, with the reason. */
export const acceptanceSchema = z.strictObject({
  rule: z.string().check(z.minLength(1)),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{14}$/)),
  reason: z.string().check(z.regex(/\S/)),
  expires: z.optional(z.nullable(isoDateSchema)),
  body: z.optional(z.string()),
  year: z.optional(z.int()),
  /** The place in the form's own words, for people; nothing is done with it. */
  place: z.optional(z.string()),
});

/**
 * What `.gongkai.json` holds: severities by rule, rule modules, and accepted findings.
 *
 * Unlike a report it has no room for unknown keys: a misspelt setting would do nothing, silently.
 */
export const configurationSchema = z.strictObject({
  $schema: z.optional(z.string()),
  severities: z.optional(z.record(z.string(), severitySettingSchema)),
  rules: z.optional(z.array(z.string().check(z.minLength(1)))),
  accept: z.optional(z.array(acceptanceSchema)),
});

export type Configuration = z.infer<typeof configurationSchema>;
export type AcceptanceEntry = z.infer<typeof acceptanceSchema>;
export type SeveritySetting = z.infer<typeof severitySettingSchema>;

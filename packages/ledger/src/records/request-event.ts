import { isoDateSchema } from "@gongkai/core";
import * as z from "zod/mini";

const on = isoDateSchema;

/** How a reconsideration or a suit ended, in the words of table 4. */
export const remedyResultSchema = z.enum(["upheld", "corrected", "other"]);

/** Who is asked for an opinion: a third party (art. 32) or another organ (art. 34). */
export const consultedSchema = z.enum(["thirdParty", "otherOrgan"]);

/**
 * What happened to a request, and on which day.
 *
 * `received` is the legal date of receipt; where it is missing, `receiptOf` derives it from
 * `submitted`, `signed` and `confirmed` (Regulations of 2019, art. 31).
 */
export const requestEventSchema = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("submitted"), on }),
  z.looseObject({ type: z.literal("signed"), on }),
  z.looseObject({ type: z.literal("confirmed"), on }),
  z.looseObject({ type: z.literal("received"), on }),
  z.looseObject({ type: z.literal("registered"), on }),
  /** `due`: until when the applicant was asked to answer. */
  z.looseObject({ type: z.literal("clarificationAsked"), on, due: z.nullable(isoDateSchema) }),
  z.looseObject({ type: z.literal("clarificationGiven"), on }),
  /** `party` tells several that are asked at once apart. */
  z.looseObject({
    type: z.literal("consulted"),
    on,
    whom: consultedSchema,
    party: z.nullable(z.string()),
  }),
  z.looseObject({
    type: z.literal("consultationAnswered"),
    on,
    whom: consultedSchema,
    party: z.nullable(z.string()),
  }),
  z.looseObject({ type: z.literal("extended"), on }),
  /** `amount` in yuan, as a decimal; `due`: until when it must be paid. */
  z.looseObject({
    type: z.literal("feeNoticed"),
    on,
    amount: z.nullable(z.string()),
    due: z.nullable(isoDateSchema),
  }),
  z.looseObject({ type: z.literal("feePaid"), on, amount: z.nullable(z.string()) }),
  /** `outcome` is a row id of the form's table: `granted`, `denied.stateSecret`. */
  z.looseObject({ type: z.literal("decided"), on, outcome: z.string() }),
  z.looseObject({ type: z.literal("withdrawn"), on }),
  z.looseObject({ type: z.literal("reconsiderationFiled"), on }),
  z.looseObject({ type: z.literal("reconsiderationDecided"), on, result: remedyResultSchema }),
  z.looseObject({ type: z.literal("suitFiled"), on }),
  z.looseObject({ type: z.literal("suitDecided"), on, result: remedyResultSchema }),
]);

export type RequestEvent = z.infer<typeof requestEventSchema>;
export type RequestEventType = RequestEvent["type"];
export type RemedyResult = z.infer<typeof remedyResultSchema>;
export type Consulted = z.infer<typeof consultedSchema>;

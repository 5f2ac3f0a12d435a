import { requestChannelSchema } from "@gongkai/core";
import * as z from "zod/mini";
import { requestEventSchema } from "./request-event.ts";

/** Who asks, in the columns of table 3. */
export const applicantSchema = z.enum([
  "naturalPerson",
  "commercial",
  "research",
  "publicBenefit",
  "legalService",
  "otherOrg",
]);

/**
 * A request for information and what happened to it.
 *
 * Nothing in it names the applicant: neither figures nor deadlines need a name. `events` stand in
 * the order of their days.
 */
export const informationRequestSchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  /** Null: the list does not say; years up to 2018 did not ask. */
  applicant: z.nullable(applicantSchema),
  channel: z.nullable(requestChannelSchema),
  /** The id of the request that this one repeats. */
  repeatOf: z.nullable(z.string()),
  events: z.array(requestEventSchema),
});

export type Applicant = z.infer<typeof applicantSchema>;
export type InformationRequest = z.infer<typeof informationRequestSchema>;

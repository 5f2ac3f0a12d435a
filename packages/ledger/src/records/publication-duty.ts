import * as z from "zod/mini";

/** How often something is to be published. */
export const frequencySchema = z.enum(["monthly", "quarterly", "halfYearly", "yearly"]);

/** What is to be published again and again in a place of the catalogue. */
export const publicationDutySchema = z.looseObject({
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  /** The id or the label of a place in the catalogue; what stands below it counts as well. */
  category: z.string().check(z.minLength(1)),
  frequency: frequencySchema,
  /** How many days after the end of a period it is due. */
  dueDays: z.int().check(z.nonnegative()),
  /** How many items a period needs. */
  count: z.int().check(z.positive()),
});

export type Frequency = z.infer<typeof frequencySchema>;
export type PublicationDuty = z.infer<typeof publicationDutySchema>;

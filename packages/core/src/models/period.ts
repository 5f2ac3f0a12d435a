import * as z from "zod";

/** A calendar date, `2018-12-31`. */
export const isoDateSchema = z.iso.date();

/** The days that the figures cover, first and last included. */
export const periodSchema = z.looseObject({ start: isoDateSchema, end: isoDateSchema });

export type Period = z.infer<typeof periodSchema>;

import * as z from "zod/mini";

/** A calendar date, `2018-12-31`. */
export const isoDateSchema = z.iso.date();

/** The pattern of `isoDateSchema`, leap years told; where it has none, no text is a date. */
export const ISO_DATE = isoDateSchema.def.pattern ?? /(?!)/;

/** The days that the figures cover, first and last included. */
export const periodSchema = z.looseObject({ start: isoDateSchema, end: isoDateSchema });

export type Period = z.infer<typeof periodSchema>;

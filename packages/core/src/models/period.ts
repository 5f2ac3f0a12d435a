import * as z from "zod/mini";

/** The pattern of `isoDateSchema`; leap years are told. */
export const ISO_DATE = z.regexes.date;

/** A calendar date, `2018-12-31`. */
export const isoDateSchema = z.iso.date();

/** The days that the figures cover, first and last included. */
export const periodSchema = z.looseObject({ start: isoDateSchema, end: isoDateSchema });

export type Period = z.infer<typeof periodSchema>;

import * as z from "zod/mini";

/** A text in both languages. */
export const localTextSchema = z.looseObject({ "zh-CN": z.string(), en: z.string() });

/** A stretch of a paragraph, in UTF-16 units. */
export const textRangeSchema = z.looseObject({ start: z.int(), length: z.int() });

import * as z from "zod/mini";

export const paragraphBlockSchema = z.looseObject({
  type: z.literal("paragraph"),
  text: z.string(),
});

/** A heading inside a section; the section's own heading is level 1. */
export const headingBlockSchema = z.looseObject({
  type: z.literal("heading"),
  level: z.int().check(z.minimum(2), z.maximum(5)),
  text: z.string(),
});

/** The place where a table of `report.tables` stands. */
export const tableBlockSchema = z.looseObject({ type: z.literal("table"), ref: z.string() });

export const sectionBlockSchema = z.discriminatedUnion("type", [
  paragraphBlockSchema,
  headingBlockSchema,
  tableBlockSchema,
]);

/** A part of the report, in the order in which it was printed. */
export const sectionSchema = z.looseObject({
  id: z.string(),
  heading: z.string(),
  blocks: z.array(sectionBlockSchema),
});

export type SectionBlock = z.infer<typeof sectionBlockSchema>;
export type Section = z.infer<typeof sectionSchema>;

import * as z from "zod/mini";

/** What the law calls the body: it decides the due date (2019 Regulations, art. 49). */
export const bodyKindSchema = z.enum(["government", "department", "township", "other"]);

/** The body that reports. `code` is the unit code of its site or registry, null where none is known. */
export const bodySchema = z.looseObject({
  name: z.string(),
  kind: bodyKindSchema,
  code: z.nullable(z.string()),
  aliases: z.array(z.string()),
  predecessors: z.array(z.string()),
});

export type BodyKind = z.infer<typeof bodyKindSchema>;
export type Body = z.infer<typeof bodySchema>;

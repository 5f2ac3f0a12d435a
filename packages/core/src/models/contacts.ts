import * as z from "zod/mini";

/** Whom to ask. Personal data: never among the facts. */
export const contactsSchema = z.looseObject({
  person: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  postcode: z.nullable(z.string()),
  address: z.nullable(z.string()),
  /** Absent where none is printed. */
  email: z.optional(z.nullable(z.string())),
});

export type Contacts = z.infer<typeof contactsSchema>;

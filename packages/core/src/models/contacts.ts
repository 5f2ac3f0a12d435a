import * as z from "zod";

/** Whom to ask. Personal data: never among the facts. */
export const contactsSchema = z.looseObject({
  person: z.string().nullable(),
  phone: z.string().nullable(),
  postcode: z.string().nullable(),
  address: z.string().nullable(),
});

export type Contacts = z.infer<typeof contactsSchema>;

import type { DisclosureItem } from "../records/disclosure-item.ts";

/** A published item of which nothing is known but what a test says. */
export const anItem = (fields: Partial<DisclosureItem>): DisclosureItem => ({
  id: "a1",
  title: "关于防汛的通知",
  category: null,
  theme: null,
  publisher: null,
  documentNumber: null,
  createdOn: null,
  publishedOn: null,
  validity: null,
  repealedOn: null,
  keywords: [],
  abstract: null,
  channels: [],
  kind: "document",
  interprets: null,
  level: null,
  form: null,
  keyArea: null,
  creditPublishedOn: null,
  textHash: null,
  review: null,
  ...fields,
});

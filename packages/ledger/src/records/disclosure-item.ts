import { isoDateSchema } from "@gongkai/core";
import * as z from "zod/mini";

/** What an item of the directory is. `document` is any official document without a kind of its own. */
export const itemKindSchema = z.enum([
  "rule",
  "normativeDocument",
  "document",
  "interpretation",
  "response",
  "recall",
  "licence",
  "penalty",
  "compulsion",
  "budget",
  "procurement",
  "other",
]);

/** Whether a document is in force. */
export const validitySchema = z.enum(["inForce", "repealed", "expired", "amended"]);

/** Whose policy an interpretation explains. */
export const interpretationLevelSchema = z.enum(["higherAuthority", "own"]);

/** The form that an interpretation takes. */
export const interpretationFormSchema = z.enum(["text", "graphics", "video"]);

/** What the review before publication decided. */
export const reviewDecisionSchema = z.enum(["publish", "publishInPart", "withhold"]);

/** The review that goes before every publication (Regulations of 2019, art. 17). */
export const reviewSchema = z.looseObject({
  by: z.nullable(z.string()),
  on: z.nullable(isoDateSchema),
  decision: z.nullable(reviewDecisionSchema),
});

/**
 * An item that the body published, as the directories of government sites list it.
 *
 * Dates are ISO dates; null: the list says nothing. `category` and `theme` are ids of the catalogue,
 * or its labels where there is no catalogue.
 */
export const disclosureItemSchema = z.looseObject({
  /** 索引号. */
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  /** 组配分类: the place in the catalogue. */
  category: z.nullable(z.string()),
  /** 主题分类. */
  theme: z.nullable(z.string()),
  /** 发布机构. */
  publisher: z.nullable(z.string()),
  /** 文号. */
  documentNumber: z.nullable(z.string()),
  /** 成文日期: when it was made or the decision taken. */
  createdOn: z.nullable(isoDateSchema),
  /** 发布日期; null: not published, and counted nowhere. */
  publishedOn: z.nullable(isoDateSchema),
  validity: z.nullable(validitySchema),
  repealedOn: z.nullable(isoDateSchema),
  keywords: z.array(z.string()),
  abstract: z.nullable(z.string()),
  /** Where it was published: `website`, `gazette`, `weibo`, `wechat`, `other`, or what the list calls it. */
  channels: z.array(z.string()),
  kind: itemKindSchema,
  /** Of an interpretation: the id or number of the document explained. */
  interprets: z.nullable(z.string()),
  level: z.nullable(interpretationLevelSchema),
  form: z.nullable(interpretationFormSchema),
  /** 重点领域: the key area that it belongs to. */
  keyArea: z.nullable(z.string()),
  /** Of a licence or a penalty: when the credit platform showed it. */
  creditPublishedOn: z.nullable(isoDateSchema),
  textHash: z.nullable(z.string()),
  review: z.nullable(reviewSchema),
});

export type ItemKind = z.infer<typeof itemKindSchema>;
export type DisclosureItem = z.infer<typeof disclosureItemSchema>;

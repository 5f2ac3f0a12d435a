import * as z from "zod";

const factSchema = z.strictObject({
  concept: z.string(),
  /** `{"applicant": "total"}` says the same as none. */
  dimensions: z.record(z.string(), z.string()).optional(),
  value: z.union([z.number(), z.string()]),
});

/** What the tables of a made-up report state; every cell of its form that is not among the facts prints 0. */
export const tablesSchema = z.strictObject({
  edition: z.string(),
  year: z.int(),
  /** The name of the tables of the same body's last year. */
  lastYear: z.string().optional(),
  /** None: the tables are blank. */
  facts: z.array(factSchema),
});

export type Tables = z.infer<typeof tablesSchema>;

/** A figure that claims something, and what a careful clerk says to it. */
const claimSchema = z.strictObject({
  /** As printed, with bound and unit; of `absolute` the word that says all or none. */
  printed: z.string().min(1),
  kind: z.enum(["count", "parts", "sum", "share", "growth", "difference", "absolute", "year"]),
  /** With 万 and 亿 multiplied out; shares and growth in per cent, declines negative; null: vague. */
  value: z.union([z.number(), z.string(), z.null()]),
  approx: z.enum(["gt", "lt", "about"]).optional(),
  /** What the value is counted in; of money the unit of what it is held against. */
  unit: z.string().optional(),
  /** One unit of the last digit that counts, 1 where it is not given: 0.1 of 15.2%, 1000 of 7000余. */
  step: z.string().optional(),
  /** What it may be said of; none: nothing that the taxonomy has. */
  concepts: z.array(z.string()).optional(),
  dimensions: z.record(z.string(), z.string()).optional(),
  verdict: z.enum(["agrees", "truncated", "disagrees", "notAssessable"]),
  /** A verdict that is no mistake either: of a right total, say, whose parts are wrong. */
  accepts: z.array(z.literal("disagrees")).optional(),
  /**
   * What it is to be held against: each reading that the words allow; one that agrees is enough.
   *
   * `A + B`, of a share `A of B + C`, of growth and differences `A from B`, of shares as well. A term names a fact
   * (`requests.new`, `requests.new@applicant=naturalPerson`), a fact of last year (`last requests.new`),
   * or another figure of the sentence by its number, from 0 (`figure 2`).
   */
  basis: z.array(z.string()).min(1).optional(),
});

/** A figure that claims nothing: a date, a document number, an ordinal. */
const bystanderSchema = z.strictObject({
  printed: z.string().min(1),
  kind: z.literal("none"),
});

const figureSchema = z.discriminatedUnion("kind", [claimSchema, bystanderSchema]);

export type Claim = z.infer<typeof claimSchema>;
export type Figure = z.infer<typeof figureSchema>;

/** A sentence or a short paragraph, the tables that it stands beside, and its figures in their order. */
const sentenceSchema = z.strictObject({
  id: z.string(),
  tables: z.string(),
  /** The section that it stands in; the form's first where it is not given. */
  section: z.string().optional(),
  text: z.string().min(1),
  figures: z.array(figureSchema),
});

export const sentencesSchema = z.array(sentenceSchema);

export type Sentence = z.infer<typeof sentenceSchema>;

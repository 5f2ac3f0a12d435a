import * as z from "zod/mini";
import { localTextSchema, textRangeSchema } from "./text-schemas.ts";

const nullableText = z.nullable(z.string());

const file = { file: z.string(), text: z.string() };

const sourceSchema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("text"),
    ...file,
    line: z.int(),
    column: z.int(),
    length: z.int(),
  }),
  z.looseObject({
    kind: z.literal("table"),
    ...file,
    table: z.int(),
    row: z.int(),
    column: z.int(),
  }),
  z.looseObject({ kind: z.literal("cell"), ...file, sheet: z.string(), cell: z.string() }),
  z.looseObject({
    kind: z.literal("page"),
    ...file,
    page: z.int(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  z.looseObject({ kind: z.literal("json"), ...file, pointer: z.string() }),
]);

const causeSchema = z.enum([
  "digitsSwapped",
  "digitLost",
  "digitDoubled",
  "digitAdded",
  "digitChanged",
  "shiftedToNeighbour",
  "totalNotUpdated",
  "totalNotFilledIn",
  "notFilledIn",
  "blankMeantZero",
  "factorTenThousand",
]);

const changeSchema = z.looseObject({
  path: z.string(),
  place: localTextSchema,
  actual: z.string(),
  value: z.number(),
  cause: z.optional(z.nullable(causeSchema)),
});

const proposalSchema = z.looseObject({
  text: localTextSchema,
  changes: z.optional(z.array(changeSchema)),
  isOnly: z.optional(z.boolean()),
  cause: z.optional(z.nullable(causeSchema)),
});

const severitySchema = z.enum(["error", "warning", "info"]);

/** A finding as it crosses borders. */
export const findingSchema = z.looseObject({
  rule: z.string(),
  severity: severitySchema,
  outcome: z.enum(["fail", "note"]),
  path: z.string(),
  place: localTextSchema,
  message: localTextSchema,
  expected: nullableText,
  actual: nullableText,
  range: z.optional(textRangeSchema),
  source: z.optional(sourceSchema),
  proposals: z.optional(z.array(proposalSchema)),
  accepted: z.optional(z.boolean()),
  acceptedReason: z.optional(z.string()),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{14}$/)),
});

/** The result of `validate`. */
export const resultSchema = z.looseObject({
  verdict: z.enum(["valid", "noErrorFound", "invalid"]),
  summary: z.looseObject({
    errors: z.int(),
    warnings: z.int(),
    infos: z.int(),
    accepted: z.int(),
  }),
  findings: z.array(findingSchema),
  checked: z.array(z.string()),
  notAssessable: z.array(z.looseObject({ rule: z.string(), reason: localTextSchema })),
  versions: z.looseObject({ core: z.string(), edition: z.string() }),
});

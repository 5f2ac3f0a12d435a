import * as z from "zod/mini";
import { localTextSchema, textRangeSchema } from "./text-schemas.ts";

const repeatedShare = {
  share: z.nullable(z.string().check(z.regex(/^\d+\.\d{2}$/))),
  compared: z.int(),
  repeated: z.int(),
  reason: z.nullable(localTextSchema),
};

const passageSchema = z.looseObject({
  path: z.string(),
  range: textRangeSchema,
  text: z.string(),
  otherPath: z.string(),
  otherRange: textRangeSchema,
  otherText: z.string(),
  length: z.int(),
  differences: z.array(z.looseObject({ range: textRangeSchema, otherRange: textRangeSchema })),
});

/** What `gongkai compare --format json` prints. */
export const comparisonSchema = z.looseObject({
  files: z.tuple([z.string(), z.string()]),
  ...repeatedShare,
  other: z.looseObject(repeatedShare),
  unit: z.literal("%"),
  passages: z.array(passageSchema),
});

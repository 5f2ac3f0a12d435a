import {
  bodySchema,
  contactsSchema,
  GongkaiError,
  isoDateSchema,
  perimeterSchema,
} from "@gongkai/core";
import * as z from "zod/mini";
import type { Io } from "../io/io.ts";
import { readInput } from "./read-input.ts";

const { name, kind, code, aliases, predecessors } = bodySchema.shape;

const bodyFileSchema = z.strictObject({
  name,
  kind,
  code: z.optional(code),
  aliases: z.optional(aliases),
  predecessors: z.optional(predecessors),
  perimeter: z.optional(z.nullable(perimeterSchema)),
  publishedOn: z.optional(z.nullable(isoDateSchema)),
  title: z.optional(z.string()),
  contacts: z.optional(z.nullable(contactsSchema)),
  /** Tables beyond those that the form requires, such as `appendix-anqing`. */
  tables: z.optional(z.array(z.string())),
});

/** What a report says of its body, and of itself, beside its figures. */
export type BodyFile = z.infer<typeof bodyFileSchema>;

const EXAMPLE = '{ "name": "某局", "kind": "department", "publishedOn": "2025-01-17" }';

const invalid = (place: string, zh: string, en: string, cause?: unknown): GongkaiError =>
  new GongkaiError("usage", {
    message: { "zh-CN": zh, en },
    place,
    expected: {
      "zh-CN": "kind 为 government、department、township、other 之一，日期如 2025-01-17",
      en: "kind is one of government, department, township, other; dates such as 2025-01-17",
    },
    advice: { "zh-CN": `例如 ${EXAMPLE}`, en: `For example ${EXAMPLE}` },
    ...(cause === undefined ? {} : { cause }),
  });

function parsedJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(file, "单位文件不是 JSON", "The file of the body is no JSON", cause);
  }
}

/**
 * Reads whose report it is: `{ "name": "某局", "kind": "department" }`, and what else is known.
 *
 * @throws {GongkaiError} `file-missing`; `usage` with the key that is wrong.
 */
export async function readBody(io: Io, file: string): Promise<BodyFile> {
  const text = new TextDecoder().decode(await readInput(io, file));
  const { success, data, error } = bodyFileSchema.safeParse(parsedJson(text, file));
  if (success) return data;
  const [issue] = error.issues;
  const keys = issue?.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const at = [...(issue?.path ?? []), ...keys].join("/");
  throw invalid(
    `${file}#/${at}`,
    `单位文件中的 ${at === "" ? "值" : at} 不合要求`,
    `${at === "" ? "The value" : at} in the file of the body is not what it must be`,
  );
}

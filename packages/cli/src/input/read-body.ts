import {
  bodyKindSchema,
  bodySchema,
  GongkaiError,
  isoDateSchema,
  type LocalText,
  perimeterSchema,
  type Report,
} from "@gongkai/core";
import * as z from "zod/mini";
import type { Io } from "../io/io.ts";
import { nearestName } from "./nearest-name.ts";
import { readInput } from "./read-input.ts";

const textOrNull = z._default(z.nullable(z.string()), null);

const contactsSchema = z.strictObject({
  person: textOrNull,
  phone: textOrNull,
  postcode: textOrNull,
  address: textOrNull,
  email: textOrNull,
});

const bodyFileSchema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  kind: bodyKindSchema,
  code: textOrNull,
  aliases: z._default(bodySchema.shape.aliases, []),
  predecessors: z._default(bodySchema.shape.predecessors, []),
  perimeter: z._default(z.nullable(perimeterSchema), null),
  contacts: z._default(z.nullable(contactsSchema), null),
  publishedOn: z._default(z.nullable(isoDateSchema), null),
  title: z.optional(z.string()),
  tables: z._default(z.array(z.string()), []),
});

/** Whose report is made, and what is written on it besides figures. */
export interface BodyFile
  extends Pick<Report, "body" | "perimeter" | "contacts" | "publishedOn">,
    Partial<Pick<Report, "title">> {
  /** The tables that the report has beyond those that its form requires. */
  readonly tables: readonly string[];
}

const EXAMPLE = '{ "name": "某局", "kind": "department", "publishedOn": "2025-01-20" }';

function unusable(
  place: string,
  message: LocalText,
  more: { expected?: LocalText; cause?: unknown } = {},
) {
  const advice = { "zh-CN": `例如 ${EXAMPLE}`, en: `For example ${EXAMPLE}` };
  return new GongkaiError("usage", { message, place, advice, ...more });
}

const oneOf = (names: readonly string[]): LocalText => ({
  "zh-CN": `下列之一：${names.join("、")}`,
  en: `One of: ${names.join(", ")}`,
});

const EXPECTED: Readonly<Record<string, LocalText>> = {
  name: { "zh-CN": "单位名称", en: "The name of the body" },
  kind: oneOf(bodyKindSchema.options),
  perimeter: oneOf([...perimeterSchema.options, "null"]),
  publishedOn: { "zh-CN": "日期，如 2025-01-20", en: "A date such as 2025-01-20" },
  contacts: {
    "zh-CN": "对象，其中 person、phone、postcode、address、email 是文字",
    en: "An object in which person, phone, postcode, address and email are texts",
  },
  aliases: { "zh-CN": "文字的列表", en: "A list of texts" },
  predecessors: { "zh-CN": "文字的列表", en: "A list of texts" },
  tables: { "zh-CN": "表的标识的列表", en: "A list of table ids" },
};

const TEXT: LocalText = { "zh-CN": "文字", en: "A text" };

function unknownKey(place: string, key: string, known: readonly string[]): GongkaiError {
  const nearest = nearestName(key, known);
  const [zh, en] =
    nearest === null ? ["", ""] : [`；是否指 ${nearest}？`, `; did you mean ${nearest}?`];
  const message = { "zh-CN": `没有“${key}”这一项${zh}`, en: `There is no "${key}" here${en}` };
  return unusable(place, message, { expected: oneOf(known) });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(file, { "zh-CN": "不是 JSON", en: "This is no JSON" }, { cause });
  }
}

function refused(issue: z.core.$ZodIssue | undefined, file: string): GongkaiError {
  const [key, ...inside] = (issue?.path ?? []).map(String);
  const place = key === undefined ? file : `${file}#/${[key, ...inside].join("/")}`;
  if (issue?.code === "unrecognized_keys") {
    const { shape } = key === undefined ? bodyFileSchema : contactsSchema;
    return unknownKey(place, issue.keys[0] ?? "", Object.keys(shape));
  }
  if (key === undefined)
    return unusable(file, { "zh-CN": "不是 JSON 对象", en: "This is no JSON object" });
  const message = {
    "zh-CN": `“${key}”没有填，或填的不合要求`,
    en: `"${key}" is missing, or is not what it must be`,
  };
  return unusable(place, message, { expected: EXPECTED[key] ?? TEXT });
}

/**
 * Reads from a file whose report is made and what is written on it: name and kind of the body, and
 * as far as wanted its code, aliases, predecessors, perimeter, contacts, date, title and tables.
 *
 * @throws {GongkaiError} `usage`, with the file and the JSON Pointer of what is wrong in it.
 */
export async function readBody(io: Io, file: string): Promise<BodyFile> {
  const value = parsed(new TextDecoder().decode(await readInput(io, file)), file);
  const result = bodyFileSchema.safeParse(value);
  if (!result.success) throw refused(result.error.issues[0], file);
  const { name, kind, code, aliases, predecessors, title, ...rest } = result.data;
  const body = { name, kind, code, aliases, predecessors };
  return { body, ...rest, ...(title === undefined ? {} : { title }) };
}

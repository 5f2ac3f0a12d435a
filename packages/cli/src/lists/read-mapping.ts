import { GongkaiError, type LocalText } from "@gongkai/core";
import { fieldNamed, type LedgerList, type ListName, ledgerLists } from "@gongkai/ledger";
import * as z from "zod/mini";
import { nearestName } from "../input/nearest-name.ts";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";

const words = z.record(z.string(), z.string());

const listMappingSchema = z.strictObject({
  /** The sheet of the workbook. */
  sheet: z.optional(z.string()),
  /** The list's own column names, with ours. */
  columns: z.optional(words),
  /** The list's own words in a column, with ours. */
  values: z.optional(z.record(z.string(), words)),
});

/** What the names in one list stand for. */
export type ListMapping = z.infer<typeof listMappingSchema>;

/** What the names in each list stand for. */
export type Mapping = { readonly [Name in ListName]?: ListMapping };

const EXAMPLE =
  '{ "requests": { "columns": { "受理号": "id" }, "values": { "outcome": { "公开": "granted" } } } }';

function invalid(place: string, message: LocalText, expected?: LocalText): GongkaiError {
  return new GongkaiError("usage", {
    message,
    place,
    ...(expected && { expected }),
    advice: { "zh-CN": `例如 ${EXAMPLE}`, en: `For example ${EXAMPLE}` },
  });
}

/** A name that there is not, with those that there are. */
function unknown(place: string, name: string, known: readonly string[]): GongkaiError {
  const nearest = nearestName(name, known);
  return invalid(
    place,
    {
      "zh-CN": `对照文件中的“${name}”没有对应的项${nearest === null ? "" : `；是否指 ${nearest}？`}`,
      en: `The mapping names ${name}, and there is no such thing${nearest === null ? "" : `; did you mean ${nearest}?`}`,
    },
    { "zh-CN": `下列之一：${known.join("、")}`, en: `One of: ${known.join(", ")}` },
  );
}

/** The names by which a mapping may call the fields of a list, best first. */
const namesOf = ({ fields }: LedgerList): string[] => fields.map(({ id }) => id);

function checked(list: LedgerList, mapping: ListMapping, place: string): ListMapping {
  const { columns = {}, values = {}, ...rest } = mapping;
  const idOf = (name: string, at: string): string => {
    const field = fieldNamed(list.fields, name);
    if (field === null) throw unknown(`${place}/${at}`, name, namesOf(list));
    return field.id;
  };
  for (const wanted of Object.values(columns)) idOf(wanted, "columns");
  const byId = Object.entries(values).map(([name, own]) => [idOf(name, "values"), own] as const);
  return { ...rest, columns, values: Object.fromEntries(byId) };
}

const SHAPE: LocalText = {
  "zh-CN": "每个清单一个对象，其中 sheet 是文字，columns 和 values 是对照",
  en: "An object for each list, in which sheet is a text, and columns and values are tables of names",
};

function listMapping(list: LedgerList, value: unknown, place: string): ListMapping {
  const parsed = listMappingSchema.safeParse(value);
  if (parsed.success) return checked(list, parsed.data, place);
  const [issue] = parsed.error.issues;
  if (issue?.code === "unrecognized_keys")
    throw unknown(place, issue.keys[0] ?? "", Object.keys(listMappingSchema.shape));
  const at = [place, ...(issue?.path ?? []).map(String)].join("/");
  throw invalid(
    at,
    { "zh-CN": "这里的值不合要求", en: "The value here is not what it must be" },
    SHAPE,
  );
}

/**
 * Reads the file that says what the names in an office's lists stand for.
 *
 * @throws {GongkaiError} `file-missing`; `usage` with the place of what is wrong, and the nearest name.
 */
export async function readMapping(io: Io, file: string | undefined): Promise<Mapping> {
  if (file === undefined) return {};
  const text = new TextDecoder().decode(await readInput(io, file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = { "zh-CN": "对照文件不是 JSON", en: "The mapping is no JSON" };
    throw new GongkaiError("usage", { message, place: file, cause });
  }
  const lists = z.record(z.string(), z.unknown()).safeParse(value);
  if (!lists.success)
    throw invalid(file, { "zh-CN": "不是 JSON 对象", en: "This is no JSON object" }, SHAPE);
  const mapping: { [Name in ListName]?: ListMapping } = {};
  for (const [name, each] of Object.entries(lists.data)) {
    const list = ledgerLists.find((known) => known.name === name);
    if (list === undefined)
      throw unknown(
        `${file}#`,
        name,
        ledgerLists.map((known) => known.name),
      );
    mapping[list.name] = listMapping(list, each, `${file}#/${name}`);
  }
  return mapping;
}

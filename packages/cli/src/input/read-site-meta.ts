import { GongkaiError } from "@gongkai/core";
import { type SiteMeta, siteMetaNames } from "@gongkai/renderers";
import type { Io } from "../io/io.ts";
import { readInput } from "./read-input.ts";

const EXAMPLE = '{ "SiteName": "某市人民政府", "SiteIDCode": "3400000000" }';

function unusable(
  file: string,
  problem: { zh: string; en: string },
  cause?: unknown,
): GongkaiError {
  return new GongkaiError("usage", {
    message: { "zh-CN": problem.zh, en: problem.en },
    place: file,
    expected: {
      "zh-CN": `JSON 对象，键为 ${siteMetaNames.join("、")}，值为文字`,
      en: `A JSON object with the keys ${siteMetaNames.join(", ")} and texts as values`,
    },
    advice: { "zh-CN": `例如 ${EXAMPLE}`, en: `For example ${EXAMPLE}` },
    ...(cause === undefined ? {} : { cause }),
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unusable(file, { zh: "不是 JSON", en: "This is no JSON" }, cause);
  }
}

const isName = (name: string): name is (typeof siteMetaNames)[number] =>
  siteMetaNames.some((known) => known === name);

/**
 * Reads what a page says of its site from a file.
 *
 * @throws {GongkaiError} `usage` where the file is no object of texts with the names of `SiteMeta`.
 */
export async function readSiteMeta(io: Io, file: string): Promise<SiteMeta> {
  const value = parsed(new TextDecoder().decode(await readInput(io, file)), file);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unusable(file, { zh: "不是 JSON 对象", en: "This is no JSON object" });
  const meta: { [Name in (typeof siteMetaNames)[number]]?: string } = {};
  for (const [name, content] of Object.entries(value)) {
    if (!isName(name)) throw unusable(file, { zh: `没有“${name}”`, en: `There is no "${name}"` });
    if (typeof content !== "string")
      throw unusable(file, { zh: `“${name}”不是文字`, en: `"${name}" is no text` });
    meta[name] = content;
  }
  return meta;
}

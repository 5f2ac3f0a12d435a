import { GongkaiError } from "@gongkai/core";

/** No record is longer; a text that seems so has lost its line breaks. */
const LONGEST_LINE = 16_000_000;

function tooLong(line: number): GongkaiError {
  return new GongkaiError("line-too-long", {
    message: {
      "zh-CN": `第 ${line} 行过长，不像一条记录`,
      en: `Line ${line} is too long for a record`,
    },
    place: `${line}`,
    expected: { "zh-CN": "每行一条记录的 JSON", en: "The JSON of one record a line" },
    advice: { "zh-CN": "请检查是否缺少换行", en: "See whether line breaks are missing" },
  });
}

/**
 * Divides a text that comes in chunks into its lines.
 *
 * @throws {GongkaiError} `line-too-long`.
 */
export async function* jsonLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  let line = 1;
  for await (const chunk of chunks) {
    const lines = (held + chunk).split("\n");
    held = lines.pop() ?? "";
    line += lines.length;
    yield* lines;
    if (held.length > LONGEST_LINE) throw tooLong(line);
  }
  if (held !== "") yield held;
}

import { GongkaiError } from "@gongkai/core";
import { parseTheme, type Theme } from "@gongkai/renderers";
import type { Io } from "../io/io.ts";
import { readInput } from "./read-input.ts";

const EXAMPLE = '{ "light": { "accent": "#0b5394" }, "textSize": 125 }';
const advice = { "zh-CN": `例如 ${EXAMPLE}`, en: `For example ${EXAMPLE}` };

/**
 * Reads the theme of a page from a file.
 *
 * @throws {GongkaiError} `theme-invalid`, with the file and the JSON Pointer of what is wrong in it.
 */
export async function readTheme(io: Io, file: string): Promise<Theme> {
  const text = new TextDecoder().decode(await readInput(io, file));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const message = { "zh-CN": "不是 JSON", en: "This is no JSON" };
    throw new GongkaiError("theme-invalid", { message, place: file, advice, cause });
  }
  try {
    return parseTheme(value);
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    const { code, text: message, place, expected } = error;
    throw new GongkaiError(code, {
      message,
      place: place ? `${file}#${place}` : file,
      ...(expected && { expected }),
      advice,
      cause: error,
    });
  }
}

import { GongkaiError } from "@gongkai/core";
import { PieceCount } from "../too-large.ts";
import { displayWidth } from "./display-width.ts";
import { sharedPrefix } from "./shared-prefix.ts";
import type { TextLine } from "./text-line.ts";

/** Longer than any page's text in one line; what is longer is no published report. */
const MAXIMUM_LINE = 100_000;

function lineTooLong(file: string, line: number): GongkaiError {
  const limit = MAXIMUM_LINE.toLocaleString("en");
  return new GongkaiError("line-too-long", {
    message: {
      "zh-CN": `第 ${line} 行过长，不像公开发布的报告`,
      en: `Line ${line} is too long for a published report`,
    },
    place: `${file}:${line}`,
    expected: {
      "zh-CN": `每行不超过 ${limit} 个字符`,
      en: `At most ${limit} characters a line`,
    },
    advice: {
      "zh-CN": "请核对文件，并按段落分行",
      en: "Check the file, and break it into paragraphs",
    },
  });
}

/** Form feeds and vertical tabs end a line as we read it, and none as it is counted. */
const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;
const UNCOUNTED = /[\f\v]/;

/** A stretch of a line of the file. */
interface Stretch {
  readonly text: string;
  readonly line: number;
  /** How many characters of its line stand before it. */
  readonly before: number;
  readonly page: number;
}

/** The lines that are not blank. */
function stretchesOf(text: string, file: string): Stretch[] {
  const pieces = new PieceCount(file);
  const stretches: Stretch[] = [];
  let line = 1;
  let page = 1;
  let lineStart = 0;
  let start = 0;
  const take = (end: number) => {
    if (end - start > MAXIMUM_LINE) throw lineTooLong(file, line);
    const stretch = text.slice(start, end);
    if (stretch.trim() === "") return;
    pieces.add();
    stretches.push({ text: stretch, line, before: start - lineStart, page });
  };
  for (const match of text.matchAll(LINE_END)) {
    take(match.index);
    start = match.index + match[0].length;
    if (match[0] === "\f") page++;
    if (UNCOUNTED.test(match[0])) continue;
    line++;
    lineStart = start;
  }
  take(text.length);
  return stretches;
}

/** What stands at the end of a line and is not shown: white space, controls, and characters of no width. */
const UNSHOWN = /[\s\p{Cc}\p{Cf}]/u;

/** A line without what is not shown at its ends; tabs at the edge of a row are blank cells. */
function trimmedLine(text: string): { readonly shown: string; readonly before: number } {
  const isKept = isRow(text)
    ? (at: number) => text[at] === "\t" || !UNSHOWN.test(text.charAt(at))
    : (at: number) => !UNSHOWN.test(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && !isKept(start)) start++;
  while (end > start && !isKept(end - 1)) end--;
  return { shown: text.slice(start, end), before: start };
}

/** A tab at the edge of a row is a blank cell; one that indents a line is none. */
const isRow = (text: string): boolean => /\S[^\S\t]*\t/.test(text);

function lineOf(
  { text, line, before, page }: Stretch,
  file: string,
  prefix: number,
): TextLine | null {
  const { shown, before: blank } = trimmedLine(text.slice(prefix));
  if (shown.trim() === "") return null;
  const column = before + prefix + blank + 1;
  return {
    source: { kind: "text", file, line, column, length: shown.length, text: shown },
    indent: displayWidth(text.slice(prefix, prefix + blank)),
    page,
  };
}

/**
 * The lines of a text that say something, without white space at their ends and without the marks
 * that stand before every line.
 *
 * @throws {GongkaiError} `line-too-long`, `file-too-large`.
 *
 * @example
 * sourceLines("\n  全年公开4条。 ", "a.txt").map(({ source }) => [source.line, source.column]) //=> [[2, 3]]
 */
export function sourceLines(text: string, file: string): TextLine[] {
  const stretches = stretchesOf(text, file);
  const prefixOf = sharedPrefix(stretches.map((stretch) => stretch.text));
  return stretches.flatMap((stretch) => {
    const line = lineOf(stretch, file, prefixOf(stretch.text));
    return line === null ? [] : [line];
  });
}

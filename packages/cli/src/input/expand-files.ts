import { GongkaiError } from "@gongkai/core";
import type { Io } from "../io/io.ts";

const isPattern = (file: string): boolean => /[*?[{]/.test(file);

function noMatch(pattern: string): GongkaiError {
  return new GongkaiError("file-missing", {
    message: {
      "zh-CN": `没有文件与 ${pattern} 相符`,
      en: `No file matches ${pattern}`,
    },
    place: pattern,
    advice: {
      "zh-CN": "请核对文件夹和扩展名；** 表示任意层文件夹",
      en: "Check the folder and the extension; ** stands for folders of any depth",
    },
  });
}

/**
 * Puts the files that a pattern stands for in its place, for shells that do not.
 *
 * A file whose name only looks like a pattern is that file.
 *
 * @throws {GongkaiError} `file-missing` for a pattern that no file matches.
 */
export async function expandFiles(io: Io, files: readonly string[]): Promise<readonly string[]> {
  const expanded: string[] = [];
  for (const file of files) {
    if (!isPattern(file) || (await io.sizeOf(file)) !== null) {
      expanded.push(file);
      continue;
    }
    const found = await io.expandPattern(file);
    if (found.length === 0) throw noMatch(file);
    for (const each of found) expanded.push(each);
  }
  return expanded;
}

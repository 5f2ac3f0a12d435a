import { GongkaiError } from "@gongkai/core";

/** The formats of the table of problems, by the ending of a file's name. */
export type ProblemFormat = "html" | "xlsx";

const FORMATS: readonly (readonly [ending: string, format: ProblemFormat])[] = [
  [".html", "html"],
  [".htm", "html"],
  [".xlsx", "xlsx"],
];

/**
 * Tells the format of a table of problems by the name of its file.
 *
 * @throws {GongkaiError} `usage` for any other name.
 */
export function problemFormat(path: string): ProblemFormat {
  const name = path.toLowerCase();
  const format = FORMATS.find(([ending]) => name.endsWith(ending))?.[1];
  if (format !== undefined) return format;
  throw new GongkaiError("usage", {
    message: {
      "zh-CN": `--report 写不了 ${path}`,
      en: `--report cannot write ${path}`,
    },
    expected: {
      "zh-CN": "以 .html 或 .xlsx 结尾的文件名",
      en: "A name that ends in .html or .xlsx",
    },
    advice: {
      "zh-CN": "例如 --report problems.xlsx；给机器用的结果用 --format",
      en: "Such as --report problems.xlsx; for machines there is --format",
    },
  });
}

/** Refuses a wrong name before anything is checked. */
export function checkReportNames(paths: readonly string[]): void {
  for (const path of paths) problemFormat(path);
}

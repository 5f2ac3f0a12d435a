import type { LocalText } from "@gongkai/core";
import type { FileProblems } from "./problem-rows.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The finding of the whole table in a sentence: how many files, how many of them with errors. */
export function problemsSummary(files: readonly FileProblems[]): LocalText {
  const of = (verdict: FileProblems["verdict"]) =>
    files.filter((file) => file.verdict === verdict).length;
  const sum = (key: "errors" | "warnings") => files.reduce((total, file) => total + file[key], 0);
  const [invalid, open, valid, unreadable] = [
    of("invalid"),
    of("noErrorFound"),
    of("valid"),
    of("unreadable"),
  ];
  return {
    "zh-CN": `共 ${files.length} 个文件：有错误 ${invalid}，未发现错误 ${open}，合格 ${valid}，读不出报告 ${unreadable}；错误 ${sum("errors")} 处，警告 ${sum("warnings")} 处。`,
    en: `${plural(files.length, "file")}: ${invalid} with errors, ${open} with no error found, ${valid} valid, ${unreadable} without a report; ${plural(sum("errors"), "error")}, ${plural(sum("warnings"), "warning")}.`,
  };
}

import type { LocalText } from "@gongkai/core";
import type { FileProblems, ProblemRow } from "./problem-rows.ts";

/** The words around the table of problems. */
export const problemWords = {
  title: { "zh-CN": "年度报告核查问题清单", en: "Problems found in annual reports" },
  problems: { "zh-CN": "问题", en: "Problems" },
  hints: { "zh-CN": "提示", en: "Hints" },
  files: { "zh-CN": "各文件", en: "Files" },
  accepted: { "zh-CN": "已接受", en: "Accepted" },
  none: { "zh-CN": "没有发现问题。", en: "No problem was found." },
  showHints: { "zh-CN": "显示提示和已接受的问题", en: "Show hints and accepted findings" },
  notAssessed: {
    "zh-CN": "“未发现错误”表示有的规则无法判断，不等于合格。",
    en: "“No error found” means that some rules could not be assessed: it is not “valid”.",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

export const severityWords: Readonly<Record<ProblemRow["severity"], LocalText>> = {
  unreadable: { "zh-CN": "读不出", en: "Unreadable" },
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "警告", en: "Warning" },
  info: { "zh-CN": "提示", en: "Hint" },
};

export const verdictWords: Readonly<Record<FileProblems["verdict"], LocalText>> = {
  valid: { "zh-CN": "合格", en: "Valid" },
  noErrorFound: { "zh-CN": "未发现错误", en: "No error found" },
  invalid: { "zh-CN": "有错误", en: "Has errors" },
  unreadable: { "zh-CN": "读不出报告", en: "Holds no report" },
};

/** A column of the table of problems. */
export interface ProblemColumn {
  readonly title: LocalText;
  /** In characters of a sheet. */
  readonly width: number;
  readonly of: (row: ProblemRow, lang: "zh-CN" | "en") => string;
}

const acceptedNote = ({ accepted }: ProblemRow, lang: "zh-CN" | "en"): string => {
  if (accepted === null) return "";
  const colon = lang === "zh-CN" ? "：" : ": ";
  return accepted === ""
    ? problemWords.accepted[lang]
    : problemWords.accepted[lang] + colon + accepted;
};

/** One row per problem: file, body, place, what is wrong, printed, expected, what to do. */
export const problemColumns: readonly ProblemColumn[] = [
  { title: { "zh-CN": "文件", en: "File" }, width: 24, of: ({ file }) => file },
  { title: { "zh-CN": "单位", en: "Body" }, width: 18, of: ({ body }) => body },
  { title: { "zh-CN": "年度", en: "Year" }, width: 7, of: ({ year }) => String(year ?? "") },
  {
    title: { "zh-CN": "级别", en: "Severity" },
    width: 9,
    of: ({ severity }, lang) => severityWords[severity][lang],
  },
  { title: { "zh-CN": "位置", en: "Place" }, width: 34, of: ({ place }) => place },
  { title: { "zh-CN": "问题", en: "What is wrong" }, width: 44, of: ({ message }) => message },
  { title: { "zh-CN": "填报", en: "Printed" }, width: 12, of: ({ actual }) => actual },
  { title: { "zh-CN": "应为", en: "Expected" }, width: 12, of: ({ expected }) => expected },
  { title: { "zh-CN": "怎么办", en: "What to do" }, width: 44, of: ({ advice }) => advice },
  { title: { "zh-CN": "规则", en: "Rule" }, width: 24, of: ({ rule }) => rule },
  { title: { "zh-CN": "备注", en: "Remark" }, width: 20, of: acceptedNote },
];

/** A column of the table of files. */
export interface FileColumn {
  readonly title: LocalText;
  readonly width: number;
  readonly of: (file: FileProblems, lang: "zh-CN" | "en") => string | number;
}

export const fileColumns: readonly FileColumn[] = [
  { title: { "zh-CN": "文件", en: "File" }, width: 30, of: ({ file }) => file },
  { title: { "zh-CN": "单位", en: "Body" }, width: 24, of: ({ body }) => body },
  { title: { "zh-CN": "年度", en: "Year" }, width: 7, of: ({ year }) => String(year ?? "") },
  {
    title: { "zh-CN": "结论", en: "Result" },
    width: 14,
    of: ({ verdict }, lang) => verdictWords[verdict][lang],
  },
  { title: { "zh-CN": "错误", en: "Errors" }, width: 8, of: ({ errors }) => errors },
  { title: { "zh-CN": "警告", en: "Warnings" }, width: 9, of: ({ warnings }) => warnings },
  { title: { "zh-CN": "提示", en: "Hints" }, width: 8, of: ({ infos }) => infos },
  { title: { "zh-CN": "已接受", en: "Accepted" }, width: 9, of: ({ accepted }) => accepted },
];

/** Whether a row is a problem that somebody must look at, and no mere hint. */
export const isProblem = ({ severity, accepted }: ProblemRow): boolean =>
  severity !== "info" && accepted === null;

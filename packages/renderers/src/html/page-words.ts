import type { Language, LocalText, Severity } from "@gongkai/core";

const words = {
  skip: { "zh-CN": "跳到正文", en: "Skip to the report" },
  findings: { "zh-CN": "核查结果", en: "Findings" },
  noFindings: { "zh-CN": "没有需要说明的问题。", en: "There is nothing to report." },
  place: { "zh-CN": "位置", en: "Place" },
  expected: { "zh-CN": "应为", en: "Expected" },
  actual: { "zh-CN": "实为", en: "Actual" },
  proposal: { "zh-CN": "建议", en: "Proposal" },
  rule: { "zh-CN": "规则", en: "Rule" },
  accepted: { "zh-CN": "（已接受）", en: " (accepted)" },
} as const satisfies Readonly<Record<string, LocalText>>;

const severities: Readonly<Record<Severity, LocalText>> = {
  error: { "zh-CN": "错误", en: "Error" },
  warning: { "zh-CN": "警告", en: "Warning" },
  info: { "zh-CN": "说明", en: "Note" },
};

/** A word of the page that is no part of the report. */
export function pageWord(word: keyof typeof words, lang: Language): string {
  return words[word][lang];
}

/** The name of a severity. */
export function severityWord(severity: Severity, lang: Language): string {
  return severities[severity][lang];
}

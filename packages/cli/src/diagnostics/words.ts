import type { LocalText } from "@gongkai/core";

/** The fixed words of a diagnostic. */
export const WORDS = {
  error: { "zh-CN": "错误", en: "error" },
  warning: { "zh-CN": "警告", en: "warning" },
  info: { "zh-CN": "提示", en: "info" },
  accepted: { "zh-CN": "已接受", en: "accepted" },
  expected: { "zh-CN": "应为", en: "expected" },
  actual: { "zh-CN": "实为", en: "actual" },
  why: { "zh-CN": "依据", en: "why" },
  advice: { "zh-CN": "怎么办", en: "help" },
  proposals: { "zh-CN": "可能是", en: "may be" },
  rule: { "zh-CN": "规则", en: "rule" },
} as const satisfies Record<string, LocalText>;

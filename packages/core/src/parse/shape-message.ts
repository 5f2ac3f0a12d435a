import type * as z from "zod";
import type { LocalText } from "../models/local-text.ts";

const kinds: Readonly<Record<string, string>> = {
  string: "文本",
  number: "数字",
  int: "整数",
  object: "对象",
  array: "数组",
  record: "对象",
  null: "null",
};

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

/** Says in both languages what shape a value should have had. */
export function shapeMessage(issue: z.core.$ZodIssue): LocalText {
  switch (issue.code) {
    case "invalid_type":
      return text(
        `应为${kinds[issue.expected] ?? issue.expected}`,
        `expected ${issue.expected === "int" ? "an integer" : issue.expected}`,
      );
    case "invalid_value": {
      const values = issue.values.map((value) => String(value)).join(", ");
      return text(`应为下列之一：${values}`, `expected one of ${values}`);
    }
    case "invalid_format":
      return text(`格式应为 ${issue.format}`, `expected the format ${issue.format}`);
    case "too_big":
      return text(`不应大于 ${issue.maximum}`, `expected at most ${issue.maximum}`);
    case "too_small":
      return text(`不应小于 ${issue.minimum}`, `expected at least ${issue.minimum}`);
    case "invalid_union":
      return text("不属于允许的任何一种形式", "matches none of the allowed forms");
    default:
      return text(issue.message, issue.message);
  }
}

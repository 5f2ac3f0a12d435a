import type { LocalText } from "../models/local-text.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const oneOf = (values: readonly string[]): LocalText =>
  text(`应为下列之一：${values.join(", ")}`, `expected one of ${values.join(", ")}`);

/** What a value should have been, in both languages. */
export const shapeMessages = {
  text: text("应为文本", "expected string"),
  textOrNull: text("应为文本或 null", "expected string or null"),
  object: text("应为对象", "expected object"),
  array: text("应为数组", "expected array"),
  integer: text(
    "应为整数，绝对值不超过 9007199254740991",
    "expected an integer within ±(2^53 − 1)",
  ),
  date: text("应为日期，如 2024-12-31", "expected a date such as 2024-12-31"),
  headingLevel: text("应为 2 至 5 的整数", "expected an integer from 2 to 5"),
  covers: text("应为不小于 2 的整数", "expected an integer of at least 2"),
  figure: text(
    "应为整数、十进制数文本或 null",
    'expected an integer, a decimal as a string such as "10.31", or null',
  ),
  cell: text(
    "应为整数、十进制数文本、null 或带 printed 的对象",
    'expected an integer, a decimal as a string such as "10.31", null, or an object with "printed"',
  ),
  table: text("应有 cells（固定格式）或 rows（自列各行）", 'expected "cells" or "rows"'),
  oneOf,
} as const;

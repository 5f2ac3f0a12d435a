import type { LocalText } from "@gongkai/core";

/** A value that a column may hold, in the words of lists. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: LocalText;
  readonly aliases?: readonly string[];
}

/** A column of a list. */
export interface Field {
  readonly id: string;
  readonly label: LocalText;
  /** What else lists call it. */
  readonly aliases?: readonly string[];
  /** A list without this column cannot be read. */
  readonly required?: true;
  /** What it holds, told in templates and in findings. */
  readonly holds: LocalText;
}

export const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

export const holds = {
  text: text("文字", "text"),
  date: text("日期，如 2024-03-01", "a date, such as 2024-03-01"),
  dates: text("日期，多个以分号隔开", "dates, several divided by semicolons"),
  list: text("多个以分号隔开", "several divided by semicolons"),
  number: text("数字", "a number"),
} as const;

/** What a column of choices holds. */
export function holdsOneOf(choices: readonly Choice[]): LocalText {
  return text(
    choices.map(({ label }) => label["zh-CN"]).join("、"),
    choices.map(({ label }) => label.en).join(", "),
  );
}

import { type Approximation, type Finding, type LocalText, readFigure } from "@gongkai/core";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import { recordIncomplete, recordValue } from "../findings/record-cards.ts";
import { shown } from "../findings/shown.ts";
import { chosen } from "./choices.ts";
import type { Choice } from "./field.ts";
import type { LedgerRow, ListName, ReadOptions } from "./ledger-row.ts";
import type { NamedColumns } from "./name-columns.ts";
import { ownText } from "./own-text.ts";
import { readDate } from "./read-date.ts";

const DIVIDER = /[;；、\n]/u;

/** How lists say that there is none: an extension that was not needed, a fee that was not charged. */
const NONE = new Set(["-", "–", "—", "——", "/", "\\", "无"]);
const isNone = (word: string): boolean => word.length <= 2 && NONE.has(word.normalize("NFKC"));

/** A figure of a list: its digits, and the bound and unit printed with it. */
export interface WrittenFigure {
  readonly value: string;
  readonly approx: Approximation | null;
  readonly unit: string | null;
}

/** The value of a cell as text; null where there is none. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value.trim() === "" ? null : value.trim();
  if (value instanceof Date) return readDate(value);
  if (Array.isArray(value)) return textOf(value.join(";"));
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What spreadsheets print where a formula went wrong. */
const SHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/u;

/** Why a value of a spreadsheet says nothing; null: it does. */
function unreadable(value: string): LocalText | null {
  if (value.startsWith("=")) {
    return {
      "zh-CN": "单元格是公式，读不到它的结果",
      en: "The cell is a formula, whose result is not there to read",
    };
  }
  return value.startsWith("#") && SHEET_ERROR.test(value)
    ? { "zh-CN": "单元格是出错的公式", en: "The cell is a formula that went wrong" }
    : null;
}

/** What is wrong, and what the column holds. */
const withHolds = (message: LocalText, holds: LocalText): LocalText => ({
  "zh-CN": `${message["zh-CN"]}（应填：${holds["zh-CN"]}）`,
  en: `${message.en} (it holds: ${holds.en})`,
});

/** Reads the values of one row and notes what cannot be read; a row with faults is not counted with. */
export class RowReader {
  readonly findings: Finding[] = [];
  isFaulty = false;

  constructor(
    readonly list: ListName,
    readonly row: LedgerRow,
    readonly columns: NamedColumns,
    readonly options: ReadOptions,
  ) {}

  /** The value as it stands in the row. */
  raw(id: string): unknown {
    const column = this.columns.columnOf.get(id);
    return column === undefined ? undefined : this.row.values[column];
  }

  text(id: string): string | null {
    const value = textOf(this.raw(id));
    if (value === null) return null;
    const problem = unreadable(value);
    if (problem === null) return this.#meant(id, value);
    this.fault(id, value, problem);
    return null;
  }

  /** A text without which the row says nothing. */
  needed(id: string): string {
    const value = this.textOrNone(id);
    // What cannot be read has been told of.
    if (value === null && unreadable(textOf(this.raw(id)) ?? "") === null) {
      this.isFaulty = true;
      this.note(recordIncomplete, id, null, {
        "zh-CN": "缺少这一项，本行不计",
        en: "This is missing; the row is not counted",
      });
    }
    return value ?? "";
  }

  /** A text, or null where the list says that there is none. */
  textOrNone(id: string): string | null {
    const value = this.text(id);
    return value === null || isNone(value) ? null : value;
  }

  /** What tells the record apart; kept when the row is gone. */
  id(): string {
    return ownText(this.needed("id"));
  }

  date(id: string): string | null {
    const raw = this.raw(id);
    const date = readDate(raw);
    if (date !== null) return date;
    const value = this.textOrNone(id);
    if (value !== null) {
      this.fault(id, value, { "zh-CN": "不是日历上的日期", en: "This is no day of the calendar" });
    }
    return null;
  }

  /** The words of a column that may hold several. */
  texts(id: string, divider: RegExp = DIVIDER): string[] {
    return this.#parts(id, divider).filter((part) => part !== "" && !isNone(part));
  }

  #parts(id: string, divider: RegExp): string[] {
    const value = this.text(id);
    if (value === null) return [];
    return value.split(divider).map((part) => this.#meant(id, part.trim()));
  }

  /** What a word of the list stands for in ours. */
  #meant(id: string, word: string): string {
    const words = this.options.values?.[id];
    return words !== undefined && Object.hasOwn(words, word) ? (words[word] ?? word) : word;
  }

  /** Dates, by position; null where one of several is left out. */
  dates(id: string): (string | null)[] {
    return this.#parts(id, DIVIDER).map((part) => {
      const date = readDate(part);
      if (date === null && part !== "" && !isNone(part)) {
        this.fault(id, part, { "zh-CN": "不是日历上的日期", en: "This is no day of the calendar" });
      }
      return date;
    });
  }

  choice<Value extends string>(id: string, choices: readonly Choice<Value>[]): Value | null {
    const value = this.textOrNone(id);
    if (value === null) return null;
    const found = chosen(choices, value);
    if (found === null) {
      this.fault(id, value, {
        "zh-CN": "不是可选的值之一",
        en: "This is none of the values that the column may hold",
      });
    }
    return found;
  }

  /** A figure as lists print it: `59237.2449`, `4,000`, `逾4000人次`. */
  figure(id: string): WrittenFigure | null {
    const value = this.text(id);
    if (value === null) return null;
    const figure = readFigure(value);
    if (figure !== null) {
      return { value: String(figure.value), approx: figure.approx, unit: figure.unit };
    }
    this.fault(id, value, { "zh-CN": "不是数字", en: "This is no number" });
    return null;
  }

  /** A whole number, 0 or more. */
  wholeNumber(id: string): number | null {
    const figure = this.figure(id);
    if (figure === null) return null;
    if (figure.approx === null && /^\d{1,6}$/u.test(figure.value)) return Number(figure.value);
    this.fault(id, this.text(id) ?? "", {
      "zh-CN": "应为 0 以上的整数",
      en: "This must be a whole number, 0 or more",
    });
    return null;
  }

  /** An amount in yuan, exactly. */
  yuan(id: string): string | null {
    const figure = this.textOrNone(id) === null ? null : this.figure(id);
    if (figure === null) return null;
    const { value, approx, unit } = figure;
    const isExact = approx === null && !value.startsWith("-");
    if (isExact && (unit === null || unit === "元")) return value;
    this.fault(id, this.text(id) ?? "", {
      "zh-CN": "应为以元为单位的确数，不小于零",
      en: "This must be an exact amount in yuan, not below zero",
    });
    return null;
  }

  /** A year, such as 2024. */
  year(id: string): number | null {
    const value = this.text(id);
    if (value === null) return null;
    const year = /^(\d{4})年?(?:度)?$/u.exec(value.normalize("NFKC"))?.[1];
    if (year !== undefined) return Number(year);
    this.fault(id, value, { "zh-CN": "不是年份", en: "This is no year" });
    return null;
  }

  /** A value that cannot be read: the row is not counted. */
  fault(id: string, actual: string, message: LocalText): void {
    this.isFaulty = true;
    this.note(recordValue, id, actual, message);
  }

  note(
    card: Parameters<typeof ledgerFinding>[0],
    id: string,
    actual: string | null,
    message: LocalText,
  ): void {
    const column = this.columns.columnOf.get(id);
    const written = textOf(this.raw(id));
    const field = this.columns.fields.find((candidate) => candidate.id === id);
    this.findings.push(
      ledgerFinding(card, {
        list: this.list,
        line: this.row.line,
        id: textOf(this.raw("id")),
        field: field ?? null,
        message: field === undefined ? message : withHolds(message, field.holds),
        actual: actual === null ? null : shown(actual),
        source:
          column === undefined
            ? null
            : (this.options.sourceOf?.(this.row.line, column, shown(written ?? "")) ?? null),
      }),
    );
  }
}

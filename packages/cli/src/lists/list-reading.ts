import type { Finding } from "@gongkai/core";
import { FindingsKept, type Reading } from "@gongkai/ledger";
import { withoutControls } from "../output/without-controls.ts";
import type { Run } from "../run.ts";
import { tellFindings } from "./tell-findings.ts";

/** A record, and the line that it was read from. */
export interface LineRecord<T> {
  readonly line: number;
  readonly record: T;
}

/** What became of the rows of a list. */
export interface RowTotals {
  readonly rows: number;
  readonly leftOut: number;
}

/** Reads the records of one list and gathers what is wrong with the others. */
export class ListReading {
  readonly #kept = new FindingsKept();
  #rows = 0;
  #leftOut = 0;

  constructor(
    readonly run: Run,
    readonly file: string,
  ) {}

  get findings(): readonly Finding[] {
    return this.#kept.list;
  }

  /** How many more findings there are than `findings` lists. */
  get unlisted(): number {
    return this.#kept.unlisted;
  }

  get totals(): RowTotals {
    return { rows: this.#rows, leftOut: this.#leftOut };
  }

  async *records<T>(readings: AsyncIterable<Reading<T>>): AsyncGenerator<LineRecord<T>> {
    for await (const { line, record, findings } of readings) {
      this.add(findings);
      if (line === null) continue;
      this.#rows++;
      if (record === null) this.#leftOut++;
      else yield { line, record };
    }
  }

  /** Takes in what is wrong with a record that counts all the same. */
  add(findings: readonly Finding[]): void {
    this.#kept.add(findings);
  }

  /** Says on standard error what is wrong with which rows, and how many were left out. */
  print(): void {
    const { io, language } = this.run;
    const { list: findings, unlisted } = this.#kept;
    tellFindings(this.run, { findings, unlisted });
    const { rows, leftOut } = this.totals;
    if (leftOut === 0 && !io.stderr.isTTY) return;
    const counted = rows - leftOut;
    const words = {
      "zh-CN": `${this.file}：${rows} 行，计入 ${counted} 行，未计入 ${leftOut} 行\n`,
      en: `${this.file}: ${rows} rows, ${counted} counted, ${leftOut} left out\n`,
    };
    io.stderr.write(withoutControls(words[language]));
  }
}

import type { Finding } from "@gongkai/core";
import type { Reading } from "@gongkai/ledger";
import { colorsFor } from "../output/colors-for.ts";
import { withoutControls } from "../output/without-controls.ts";
import { type Run, raiseExitCode } from "../run.ts";

/** So many findings of a rule are shown; whoever mends these may find that the rest is the same. */
const MOST_SHOWN = 20;

/** So many are kept, and of the rest the number. */
const MOST_KEPT = 10_000;

const DEFAULT_WIDTH = 100;

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
  readonly #findings: Finding[] = [];
  readonly #byRule = new Map<string, number>();
  #rows = 0;
  #leftOut = 0;
  #isStopped = false;

  /** @param isStrict Whether the first wrong row ends the reading, with exit code 1. */
  constructor(
    readonly run: Run,
    readonly file: string,
    readonly isStrict: boolean,
  ) {}

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  get totals(): RowTotals {
    return { rows: this.#rows, leftOut: this.#leftOut };
  }

  /** Whether a wrong row ended the reading. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  async *records<T>(readings: AsyncIterable<Reading<T>>): AsyncGenerator<LineRecord<T>> {
    for await (const { line, record, findings } of readings) {
      this.add(findings);
      if (line === null) continue;
      this.#rows++;
      if (record !== null) {
        yield { line, record };
        continue;
      }
      this.#leftOut++;
      if (!this.isStrict) continue;
      this.#isStopped = true;
      raiseExitCode(this.run, 1);
      return;
    }
  }

  /** Takes in what is wrong with a record that counts all the same. */
  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      this.#byRule.set(finding.rule, (this.#byRule.get(finding.rule) ?? 0) + 1);
      if (this.#findings.length < MOST_KEPT) this.#findings.push(finding);
    }
  }

  /** Says on standard error what is wrong with which rows, and how many were left out. */
  async print(): Promise<void> {
    const { io, language } = this.run;
    if (this.#findings.length > 0) await this.#printFindings();
    const { rows, leftOut } = this.totals;
    if (leftOut === 0 && !io.stderr.isTTY) return;
    const counted = rows - leftOut;
    const words = {
      "zh-CN": `${this.file}：${rows} 行，计入 ${counted} 行，未计入 ${leftOut} 行\n`,
      en: `${this.file}: ${rows} rows, ${counted} counted, ${leftOut} left out\n`,
    };
    io.stderr.write(withoutControls(words[language]));
  }

  async #printFindings(): Promise<void> {
    const { printFinding } = await import("../diagnostics/print-finding.ts");
    const { io, language } = this.run;
    const style = {
      language,
      colors: colorsFor(io.stderr, io.env),
      width: Math.max(40, io.stderr.columns ?? DEFAULT_WIDTH),
      lineOf: () => null,
      jsonSourceOf: () => null,
      file: this.file,
      hasProposals: false,
    };
    const shown = new Map<string, number>();
    for (const finding of this.#findings) {
      const count = (shown.get(finding.rule) ?? 0) + 1;
      shown.set(finding.rule, count);
      if (count > MOST_SHOWN) continue;
      io.stderr.write(printFinding(finding, { card: null, isLast: true }, style));
    }
    for (const [rule, count] of this.#byRule) {
      const more = count - Math.min(count, MOST_SHOWN, shown.get(rule) ?? 0);
      if (more > 0)
        io.stderr.write(
          { "zh-CN": `${rule}：另有 ${more} 处\n`, en: `${rule}: ${more} more\n` }[language],
        );
    }
  }
}

import { GongkaiError, parseReport, type Report, validate } from "@gongkai/core";
import { duplicateKeyFindings } from "@gongkai/core/json-text";
import type { Checks } from "../configuration/checks.ts";
import { BATCH_SIZES, type LineBatch } from "./line-batches.ts";
import { type PlainError, plainError } from "./plain-error.ts";
import { countResult, emptyTally, type Tally } from "./tally.ts";

/** A batch of lines, with what it takes to check them. */
export interface LinesJob {
  readonly kind: "lines";
  readonly file: string;
  readonly batch: LineBatch;
  /** Last year's report, where one was given for all. */
  readonly against: Report | null;
}

/** JSON lines for standard output, what was counted, and the error of a file that holds no report. */
export interface Checked {
  readonly text: string;
  readonly tally: Tally;
  readonly error: PlainError | null;
}

const tooLong = (): GongkaiError =>
  new GongkaiError("line-too-long", {
    message: {
      "zh-CN": `此行超过 ${BATCH_SIZES.longestLine >> 20} MB`,
      en: `The line is longer than ${BATCH_SIZES.longestLine >> 20} MB`,
    },
    expected: { "zh-CN": "每行一份报告的 JSON", en: "The JSON of one report a line" },
    advice: { "zh-CN": "请检查是否缺少换行", en: "See whether line breaks are missing" },
  });

class LineReports {
  readonly tally = emptyTally();
  readonly lines: string[] = [];

  constructor(
    readonly job: LinesJob,
    readonly checks: Checks,
  ) {}

  check(text: string, line: number): void {
    const parsed = parseReport(text);
    try {
      if (!parsed.ok) throw parsed.error;
      const { file, against } = this.job;
      const findings = duplicateKeyFindings(text, parsed.report, file);
      const { rules, settings } = this.checks;
      const options = { rules, against, findings, ...(settings && { settings }) };
      const result = validate(parsed.report, options);
      countResult(this.tally, result);
      this.lines.push(JSON.stringify({ file, line, ...result }));
    } catch (error) {
      this.fail(line, error);
    }
  }

  fail(line: number, error: unknown): void {
    this.tally.unreadable++;
    this.lines.push(JSON.stringify({ file: this.job.file, line, error: plainError(error) }));
  }
}

/** Checks the reports of a batch; a line that is none is told of in its place and stops nothing. */
export function checkLines(job: LinesJob, checks: Checks): Checked {
  const { batch } = job;
  const reports = new LineReports(job, checks);
  if (batch.isCut) reports.fail(batch.firstLine, tooLong());
  const texts = batch.isCut ? [] : new TextDecoder().decode(batch.bytes).split("\n");
  for (const [index, text] of texts.entries()) {
    if (text.trim() !== "") reports.check(text, batch.firstLine + index);
  }
  const text = reports.lines.map((line) => `${line}\n`).join("");
  return { text, tally: reports.tally, error: null };
}

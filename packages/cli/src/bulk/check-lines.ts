import { GongkaiError, parseReport, type Report, validate } from "@gongkai/core";
import { duplicateKeyFindings } from "@gongkai/core/json-text";
import type { CheckedFile, FileProblems } from "@gongkai/renderers/problems";
import type { Work } from "./check-file.ts";
import { type Checked, failedFile } from "./checked.ts";
import { BATCH_SIZES, type LineBatch } from "./line-batches.ts";
import { plainError } from "./plain-error.ts";
import { countResult, emptyTally } from "./tally.ts";

/** A batch of lines, with what it takes to check them. */
export interface LinesJob {
  readonly kind: "lines";
  readonly file: string;
  readonly batch: LineBatch;
  /** Last year's report, where one was given for all. */
  readonly against: Report | null;
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
  readonly texts: string[] = [];
  readonly failed: CheckedFile[] = [];
  readonly problems: FileProblems[] = [];

  constructor(
    readonly job: LinesJob,
    readonly work: Work,
  ) {}

  check(text: string, line: number): void {
    const parsed = parseReport(text);
    try {
      if (!parsed.ok) throw parsed.error;
      const { file, against } = this.job;
      const { report } = parsed;
      const findings = duplicateKeyFindings(text, report, file);
      const { rules, settings } = this.work.checks;
      const options = { rules, against, findings, ...(settings && { settings }) };
      const result = validate(report, options);
      countResult(this.tally, result);
      this.#add({ file, line, checked: { report, result }, error: null });
    } catch (error) {
      this.fail(line, error);
    }
  }

  fail(line: number, error: unknown): void {
    this.tally.unreadable++;
    const failed = failedFile({ file: this.job.file, line }, plainError(error));
    this.failed.push(failed);
    this.#add(failed);
  }

  #add(checked: CheckedFile): void {
    const { pieces } = this.work;
    const text = pieces.textOf(checked);
    if (text !== "") this.texts.push(text);
    for (const problems of pieces.problemsOf(checked)) this.problems.push(problems);
  }
}

/** Checks the reports of a batch; a line that is none is told of in its place and stops nothing. */
export function checkLines(job: LinesJob, work: Work): Checked {
  const { batch } = job;
  const reports = new LineReports(job, work);
  if (batch.isCut) reports.fail(batch.firstLine, tooLong());
  const lines = batch.isCut ? [] : new TextDecoder().decode(batch.bytes).split("\n");
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== "") reports.check(line, batch.firstLine + index);
  }
  const { tally, texts, failed, problems } = reports;
  return { text: texts.join(work.pieces.separator), tally, error: null, failed, problems };
}

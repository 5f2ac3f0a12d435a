import type { Report } from "@gongkai/core";
import type { CheckedFile, FileProblems } from "@gongkai/renderers/problems";
import type { LoadedConfiguration } from "../configuration/load-configuration.ts";
import { inputError, STANDARD_INPUT } from "../input/read-input.ts";
import { printError } from "../output/print-error.ts";
import { type Run, raiseExitCode } from "../run.ts";
import { checkFile, type Work } from "./check-file.ts";
import { checkLines } from "./check-lines.ts";
import { type Checked, failedFile } from "./checked.ts";
import { inOrder } from "./in-order.ts";
import { lineBatches } from "./line-batches.ts";
import type { PieceSettings } from "./pieces.ts";
import { plainError } from "./plain-error.ts";
import { type Progress, startProgress } from "./progress.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";
import { workOf } from "./work-of.ts";
import type { Job } from "./worker-pool.ts";

export interface ManyOptions {
  readonly configuration: LoadedConfiguration | null;
  /** How many threads check. */
  readonly jobs: number;
  readonly against: Report | null;
  readonly isProgressWanted: boolean;
  /** Each line of a file is a report. */
  readonly isByLine: boolean;
  readonly pieces: PieceSettings;
}

interface Checker {
  check(job: Job): Promise<Checked>;
  close(): Promise<void>;
}

async function checkerOf(
  { io }: Run,
  { jobs, configuration, pieces }: ManyOptions,
  work: Work,
): Promise<Checker> {
  if (jobs > 1) {
    const { WorkerPool } = await import("./worker-pool.ts");
    const today = io.today();
    return new WorkerPool(jobs, { configuration: configuration?.path ?? null, today, pieces });
  }
  return {
    check: async (job) =>
      job.kind === "lines" ? checkLines(job, work) : await checkFile(io, job, work),
    close: async () => undefined,
  };
}

/** An input that cannot be opened is a job that has failed already. */
interface Unreadable {
  readonly kind: "unreadable";
  readonly file: string;
  readonly cause: unknown;
}

async function* linesOf(run: Run, file: string, against: Report | null): AsyncGenerator<Job> {
  const path = file === STANDARD_INPUT ? null : file;
  for await (const batch of lineBatches(run.io.openInput(path))) {
    yield { kind: "lines", file, batch, against };
  }
}

async function* jobsOf(
  run: Run,
  files: readonly string[],
  { against, isByLine }: ManyOptions,
): AsyncGenerator<Job | Unreadable> {
  for (const file of files) {
    if (!isByLine) {
      yield { kind: "file", file, against };
      continue;
    }
    try {
      yield* linesOf(run, file, against);
    } catch (cause) {
      yield { kind: "unreadable", file, cause };
    }
  }
}

const unreadable = (): Tally => ({ ...emptyTally(), unreadable: 1 });

/** Does the jobs and writes what they give, in the order of the input. */
class ManyChecks {
  readonly tally = emptyTally();
  readonly failed: CheckedFile[] = [];
  readonly problems: FileProblems[] = [];
  #hasWritten = false;

  constructor(
    readonly run: Run,
    readonly checker: Checker,
    readonly work: Work,
    readonly progress: Progress,
  ) {}

  async start(job: Job | Unreadable): Promise<() => Promise<void>> {
    if (job.kind === "unreadable") return () => this.#fail(job.file, job.cause);
    try {
      const checked = await this.checker.check(job);
      return () => this.#finish(job, checked);
    } catch (cause) {
      return () => this.#fail(job.file, cause);
    }
  }

  async #finish(job: Job, { text, tally, error, failed, problems }: Checked): Promise<void> {
    addTally(this.tally, tally);
    for (const each of failed) this.failed.push(each);
    for (const each of problems) this.problems.push(each);
    this.progress.advance(job.kind === "lines" ? job.batch.bytes.length : 1, tally.reports);
    if (error !== null) {
      const { errorOf } = await import("./plain-error.ts");
      printError(this.run, errorOf(error), job.file);
    }
    await this.#write(text);
  }

  async #write(text: string): Promise<void> {
    const { stdout } = this.run.io;
    if (text === "") return;
    stdout.write(this.#hasWritten ? this.work.pieces.separator + text : text);
    this.#hasWritten = true;
    await stdout.drained();
  }

  async #fail(file: string, cause: unknown): Promise<void> {
    addTally(this.tally, unreadable());
    const error = await inputError(this.run.io, file, cause);
    printError(this.run, error, file);
    const failed = failedFile({ file }, plainError(error));
    this.failed.push(failed);
    for (const each of this.work.pieces.problemsOf(failed)) this.problems.push(each);
    await this.#write(this.work.pieces.textOf(failed));
  }
}

/** Bytes where lines are read, files where files are; null where nobody knows. */
async function amountOf({ io }: Run, files: readonly string[], isByLine: boolean) {
  if (!isByLine) return files.length;
  const sizes = await Promise.all(files.map((file) => io.sizeOf(file)));
  return sizes.reduce<number | null>(
    (sum, size) => (sum === null || size === null ? null : sum + size),
    0,
  );
}

/** What came of a run: its counts, and its table of problems where one was asked for. */
export interface ManyResults {
  readonly tally: Tally;
  readonly problems: readonly FileProblems[];
}

/**
 * Checks many reports, from files of one each or of one a line, and prints what was found in each.
 *
 * Reads no further ahead than it works and writes no faster than is read: a corpus of any size takes
 * the memory of a few batches. What cannot be read or is no report is told of and stops nothing.
 */
export async function checkMany(
  run: Run,
  files: readonly string[],
  options: ManyOptions,
): Promise<ManyResults> {
  const { jobs, isByLine, isProgressWanted: isWanted, pieces, configuration } = options;
  const total = await amountOf(run, files, isByLine);
  const work = await workOf(configuration, { today: run.io.today(), pieces });
  const checker = await checkerOf(run, options, work);
  const progress = await startProgress(run, { total, isWanted });
  const checks = new ManyChecks(run, checker, work, progress);
  run.io.stdout.write(work.pieces.head);
  // Two jobs for each thread: one that it works on, one that waits.
  const ahead = jobs > 1 ? jobs * 2 : 1;
  try {
    for await (const finish of inOrder(jobsOf(run, files, options), ahead, (job) =>
      checks.start(job),
    )) {
      await finish();
    }
  } finally {
    progress.stop();
    await checker.close();
  }
  const { tally, failed, problems } = checks;
  run.io.stdout.write(work.pieces.tail(failed));
  if (tally.unreadable > 0) raiseExitCode(run, 3);
  return { tally, problems };
}

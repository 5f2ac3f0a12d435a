import type { Report } from "@gongkai/core";
import { checksOf } from "../configuration/checks.ts";
import type { LoadedConfiguration } from "../configuration/load-configuration.ts";
import { inputError, STANDARD_INPUT } from "../input/read-input.ts";
import { printError } from "../output/print-error.ts";
import { type Run, raiseExitCode } from "../run.ts";
import { checkFile } from "./check-file.ts";
import { type Checked, checkLines } from "./check-lines.ts";
import { inOrder } from "./in-order.ts";
import { lineBatches } from "./line-batches.ts";
import { type Progress, startProgress } from "./progress.ts";
import { addTally, emptyTally, type Tally } from "./tally.ts";
import type { Job } from "./worker-pool.ts";

export interface ManyOptions {
  readonly configuration: LoadedConfiguration | null;
  /** How many threads check. */
  readonly jobs: number;
  readonly against: Report | null;
  readonly isProgressWanted: boolean;
  /** Each line of a file is a report. */
  readonly isByLine: boolean;
}

interface Checker {
  check(job: Job): Promise<Checked>;
  close(): Promise<void>;
}

async function checkerOf({ io }: Run, { jobs, configuration }: ManyOptions): Promise<Checker> {
  const today = io.today();
  if (jobs > 1) {
    const { WorkerPool } = await import("./worker-pool.ts");
    return new WorkerPool(jobs, { configuration: configuration?.path ?? null, today });
  }
  const checks = checksOf(configuration, today);
  return {
    check: async (job) =>
      job.kind === "lines" ? checkLines(job, checks) : await checkFile(io, job, checks),
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

  constructor(
    readonly run: Run,
    readonly checker: Checker,
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

  async #finish(job: Job, { text, tally, error }: Checked): Promise<void> {
    const { io } = this.run;
    addTally(this.tally, tally);
    this.progress.advance(job.kind === "lines" ? job.batch.bytes.length : 1, tally.reports);
    if (error !== null) {
      const { errorOf } = await import("./plain-error.ts");
      printError(this.run, errorOf(error), job.file);
    }
    io.stdout.write(text);
    await io.stdout.drained();
  }

  async #fail(file: string, cause: unknown): Promise<void> {
    addTally(this.tally, unreadable());
    printError(this.run, await inputError(this.run.io, file, cause), file);
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

/**
 * Checks many reports, from files of one each or of one a line, and prints one JSON line for each.
 *
 * Reads no further ahead than it works and writes no faster than is read: a corpus of any size takes
 * the memory of a few batches. What cannot be read or is no report is told of and stops nothing.
 */
export async function checkMany(
  run: Run,
  files: readonly string[],
  options: ManyOptions,
): Promise<Tally> {
  const { jobs, isByLine, isProgressWanted: isWanted } = options;
  const total = await amountOf(run, files, isByLine);
  const checker = await checkerOf(run, options);
  const progress = await startProgress(run, { total, isWanted });
  const checks = new ManyChecks(run, checker, progress);
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
  if (checks.tally.unreadable > 0) raiseExitCode(run, 3);
  return checks.tally;
}

import { printError } from "../output/print-error.ts";
import { writeOutput } from "../output/write-output.ts";
import { type Run, raiseExitCode } from "../run.ts";
import { type Imported, type ImportJob, importFile } from "./import-file.ts";
import { inOrder } from "./in-order.ts";
import { errorOf } from "./plain-error.ts";
import { printImportSummary } from "./print-summary.ts";
import { startProgress } from "./progress.ts";
import { addTally, emptyTally } from "./tally.ts";

interface ImportManyOptions {
  readonly jobs: number;
  readonly contacts: boolean;
  readonly convert: boolean;
  readonly isProgressWanted: boolean;
  /** Import again what is there already. */
  readonly isForced: boolean;
}

interface Importer {
  import(job: ImportJob): Promise<Imported>;
  close(): Promise<void>;
}

async function importerOf({ io }: Run, jobs: number): Promise<Importer> {
  if (jobs > 1) {
    const { WorkerPool } = await import("./worker-pool.ts");
    const pieces = { format: "json", failOn: "error", lang: "zh-CN", hasProblems: false } as const;
    return new WorkerPool(jobs, { configuration: null, today: io.today(), pieces });
  }
  return { import: (job) => importFile(io, job), close: async () => undefined };
}

/** Whether a report was imported after its file was last changed. */
async function isPresent({ io }: Run, file: string, target: string): Promise<boolean> {
  const [read, written] = await Promise.all([io.modifiedAt(file), io.modifiedAt(target)]);
  return read !== null && written !== null && written >= read;
}

/**
 * Imports many files, each into its own; what cannot be read is told of and stops nothing, and what a
 * run before this one has imported is not read again.
 */
export async function importMany(
  run: Run,
  targets: ReadonlyMap<string, string>,
  { jobs, contacts, convert, isProgressWanted: isWanted, isForced }: ImportManyOptions,
): Promise<void> {
  const tally = emptyTally();
  let present = 0;
  let converted = 0;
  async function* jobsOf(): AsyncGenerator<ImportJob> {
    for (const [file, target] of targets) {
      if (!isForced && (await isPresent(run, file, target))) {
        present++;
        progress.advance(1, 0);
      } else yield { kind: "import", file, target, contacts, convert };
    }
  }
  const progress = await startProgress(run, { total: targets.size, isWanted });
  const importer = await importerOf(run, jobs);
  const work = async (job: ImportJob) => ({ job, imported: await importer.import(job) });
  try {
    for await (const { job, imported } of inOrder(jobsOf(), jobs > 1 ? jobs * 2 : 1, work)) {
      addTally(tally, imported.tally);
      if (imported.isConverted) converted++;
      if (imported.outputs.length > 0) await writeOutput(run, imported.outputs);
      progress.advance(1, imported.tally.reports);
      if (imported.error !== null) printError(run, errorOf(imported.error), job.file);
    }
  } finally {
    progress.stop();
    await importer.close();
  }
  if (tally.unreadable > 0) raiseExitCode(run, 3);
  printImportSummary(run, tally, { present, converted });
}

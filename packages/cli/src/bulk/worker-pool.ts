import { Worker } from "node:worker_threads";
import type { FileJob } from "./check-file.ts";
import type { LinesJob } from "./check-lines.ts";
import type { Checked } from "./checked.ts";
import type { Imported, ImportJob } from "./import-file.ts";
import type { PieceSettings } from "./pieces.ts";

/** What one thread does at a time. */
export type Job = LinesJob | FileJob;

/** What a thread is asked, and what it answers. */
export type Task = Job | ImportJob;
type AnswerTo<Asked extends Task> = Asked extends ImportJob ? Imported : Checked;

/** What a thread needs to know before its first job. */
export interface WorkerSettings {
  /** The path of the configuration; null where there is none. */
  readonly configuration: string | null;
  readonly today: string;
  readonly pieces: PieceSettings;
}

interface Waiting {
  resolve(answer: Checked | Imported): void;
  reject(error: unknown): void;
}

/** The bytes of a batch go over and are not copied twice. */
function post(worker: Worker, job: Task): void {
  if (job.kind !== "lines") {
    worker.postMessage(job);
    return;
  }
  // A Buffer's own `slice` shares its memory, which goes over as a whole.
  const bytes = new Uint8Array(job.batch.bytes);
  worker.postMessage({ ...job, batch: { ...job.batch, bytes } }, [bytes.buffer]);
}

/** Threads that check batches of lines and files; each has one at a time. */
export class WorkerPool {
  readonly #idle: Worker[] = [];
  readonly #workers: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: { job: Task; waiting: Waiting }[] = [];

  constructor(size: number, settings: WorkerSettings) {
    // The bundle of the command has the worker beside it.
    const file = new URL("./worker.js", import.meta.url);
    for (let count = 0; count < size; count++) {
      const worker = new Worker(file, { workerData: settings });
      worker.on("message", (answer: Checked | Imported) => this.#done(worker, answer));
      worker.on("error", (error) => this.#failed(worker, error));
      worker.on("exit", () => this.#failed(worker, new Error("A worker has ended")));
      this.#workers.push(worker);
      this.#idle.push(worker);
    }
  }

  /** Does a job as soon as a thread is free. */
  check(job: Job): Promise<Checked> {
    return this.#ask(job);
  }

  /** Imports a file as soon as a thread is free. */
  import(job: ImportJob): Promise<Imported> {
    return this.#ask(job);
  }

  #ask<Asked extends Task>(job: Asked): Promise<AnswerTo<Asked>> {
    return new Promise((resolve, reject) => {
      // A thread answers to the job that it was given.
      const waiting = { resolve: (answer: never) => resolve(answer), reject };
      this.#queue.push({ job, waiting });
      this.#startNext();
    });
  }

  async close(): Promise<void> {
    for (const worker of this.#workers) worker.removeAllListeners("exit");
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #startNext(): void {
    const worker = this.#idle.pop();
    const next = worker && this.#queue.shift();
    if (worker === undefined) return;
    if (next === undefined) {
      this.#idle.push(worker);
      return;
    }
    this.#busy.set(worker, next.waiting);
    post(worker, next.job);
  }

  #done(worker: Worker, answer: Checked | Imported): void {
    this.#busy.get(worker)?.resolve(answer);
    this.#busy.delete(worker);
    this.#idle.push(worker);
    this.#startNext();
  }

  /** A thread that died fails its batch; where none is left, all that wait. */
  #failed(worker: Worker, error: unknown): void {
    this.#busy.get(worker)?.reject(error);
    this.#busy.delete(worker);
    this.#workers.splice(this.#workers.indexOf(worker), 1);
    const idle = this.#idle.indexOf(worker);
    if (idle !== -1) this.#idle.splice(idle, 1);
    if (this.#workers.length > 0) return;
    for (const { waiting } of this.#queue.splice(0)) waiting.reject(error);
  }
}

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { keyOf, type Pattern } from "./expression.ts";

/** What recheck says of a pattern. */
export interface Judgement {
  /** `unknown` is for a pattern that it gave up on, or cannot read. */
  readonly status: "safe" | "vulnerable" | "unknown";
  /** How time grows, or why it is not known. */
  readonly complexity: string;
  /** A text that takes long, written as an expression in JavaScript. */
  readonly attack: string | null;
}

/** One thread: it takes pattern after pattern from the pile that all share. */
function takeTurns(script: string, pile: Pattern[], judged: Map<string, Judgement>): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script);
    let current = pile.pop();
    const next = (): void => {
      if (current === undefined) void worker.terminate().then(() => resolve());
      else worker.postMessage(current);
    };
    worker.on("error", reject);
    worker.on("message", (judgement: Judgement) => {
      if (current !== undefined) judged.set(keyOf(current), judgement);
      current = pile.pop();
      next();
    });
    next();
  });
}

/**
 * Judges patterns, each once, on all processors.
 *
 * @param script The path of `judge-worker.mjs`.
 * @returns By `keyOf`.
 */
export async function judgePatterns(
  patterns: readonly Pattern[],
  script: string,
): Promise<ReadonlyMap<string, Judgement>> {
  const pile = [...new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).values()];
  const judged = new Map<string, Judgement>();
  const threads = Array.from({ length: availableParallelism() }, () =>
    takeTurns(script, pile, judged),
  );
  await Promise.all(threads);
  return judged;
}

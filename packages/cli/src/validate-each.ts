import type { Report, ValidateOptions, ValidationResult } from "@gongkai/core";
import { validate } from "./validate.ts";

/** The options of `validate` for every report, and a signal that stops the rest. */
export interface EachOptions extends Pick<ValidateOptions, "rules" | "settings"> {
  readonly signal?: AbortSignal | undefined;
}

/** How long it works before timers and clicks have a turn. */
const TURN_MILLISECONDS = 20;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** What the promise gives, unless the signal comes first. */
async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let stop: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (stop !== undefined) signal.removeEventListener("abort", stop);
  }
}

async function* inTurn<T>(source: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* source;
}

/**
 * Validates reports one after another, as they come, and gives their results in order.
 *
 * Reads no further ahead than it has given, so that a corpus of any size takes the memory of one
 * report, and lets the event loop run in between. Aborted, it throws the signal's reason at once, even
 * while the source is silent, and closes the source.
 *
 * @param reports From an array, a generator, or anything that gives them one by one.
 *
 * @example
 * const report = buildReport("cn-2021", { body: { name: "某县", kind: "government" }, year: 2024, publishedOn: null });
 * const verdicts = [];
 * for await (const { verdict } of validateEach([report, report])) verdicts.push(verdict);
 * verdicts //=> ["noErrorFound", "noErrorFound"]
 */
export async function* validateEach(
  reports: Iterable<Report> | AsyncIterable<Report>,
  { signal, ...options }: EachOptions = {},
): AsyncGenerator<ValidationResult, void, undefined> {
  signal?.throwIfAborted();
  const source = inTurn(reports);
  let since = performance.now();
  try {
    for (;;) {
      const next = await unlessAborted(source.next(), signal);
      if (next.done === true) return;
      yield validate(next.value, options);
      if (performance.now() - since < TURN_MILLISECONDS) continue;
      await turn();
      since = performance.now();
    }
  } finally {
    // A source that does not answer cannot be waited for.
    const closed = source.return(undefined);
    await (signal?.aborted === true ? Promise.race([closed, turn()]) : closed);
  }
}

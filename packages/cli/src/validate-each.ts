import type { Report, ValidateOptions, ValidationResult } from "@gongkai/core";
import { validate } from "./validate.ts";

/** The options of `validate` for every report, and a signal that stops the rest. */
export interface EachOptions extends Pick<ValidateOptions, "rules" | "settings"> {
  readonly signal?: AbortSignal | undefined;
}

/** How long it works before timers and clicks have a turn. */
const TURN_MILLISECONDS = 20;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Validates reports one after another, as they come, and gives their results in order.
 *
 * Reads no further ahead than it has given, so that a corpus of any size takes the memory of one
 * report, and lets the event loop run in between. Aborted, it throws the signal's reason and closes
 * the source.
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
  let since = performance.now();
  for await (const report of reports) {
    signal?.throwIfAborted();
    yield validate(report, options);
    if (performance.now() - since < TURN_MILLISECONDS) continue;
    await turn();
    since = performance.now();
    signal?.throwIfAborted();
  }
}

const EXIT_SIGNALLED = 128;
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

const unfinished = new Set<Promise<unknown>>();
let isInterrupted = false;

/** Lets what is being written end, and no more begin, before the signal ends the process. */
async function interrupt(signal: keyof typeof SIGNALS): Promise<void> {
  isInterrupted = true;
  await Promise.allSettled(unfinished);
  process.exit(EXIT_SIGNALLED + SIGNALS[signal]);
}

/**
 * Does work that must not be cut in the middle: Ctrl-C in it ends the process after it.
 *
 * Outside such work a signal ends the process at once, as it does by default.
 */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  // The process ends; nothing may begin or be reported until then.
  if (isInterrupted) return new Promise(() => undefined);
  if (unfinished.size === 0) for (const signal in SIGNALS) process.on(signal, interrupt);
  const promise = work();
  unfinished.add(promise);
  try {
    return await promise;
  } finally {
    if (isInterrupted) await new Promise(() => undefined);
    unfinished.delete(promise);
    if (unfinished.size === 0) for (const signal in SIGNALS) process.off(signal, interrupt);
  }
}

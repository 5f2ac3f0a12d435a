const EXIT_SIGNALLED = 128;
const SIGNALS = { SIGINT: 2, SIGTERM: 15 } as const;

const unfinished = new Set<Promise<unknown>>();
let isInterrupted = false;
let isListening = false;

/** Lets what is being written end, and no more begin, before the signal ends the process; the second time at once. */
async function interrupt(signal: keyof typeof SIGNALS): Promise<void> {
  const isRepeated = isInterrupted;
  isInterrupted = true;
  if (!isRepeated) await Promise.allSettled(unfinished);
  process.exit(EXIT_SIGNALLED + SIGNALS[signal]);
}

/** For good: a signal that came while nobody listened any more would be lost. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal in SIGNALS) process.on(signal, interrupt);
}

/** Does work that must not be cut in the middle: Ctrl-C in it ends the process after it. */
export async function uninterrupted<T>(work: () => Promise<T>): Promise<T> {
  // The process ends; nothing may begin or be reported until then.
  if (isInterrupted) return new Promise(() => undefined);
  listen();
  const promise = work();
  unfinished.add(promise);
  try {
    return await promise;
  } finally {
    if (isInterrupted) await new Promise(() => undefined);
    unfinished.delete(promise);
  }
}

import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

// The same program on every machine: others need Java or a binary.
process.env.RECHECK_BACKEND = "pure";
process.env.RECHECK_SYNC_BACKEND = "pure";
const { checkSync } = createRequire(import.meta.url)("recheck");

/**
 * What takes a pattern a million steps on two thousand characters is more than linear; what looks a
 * hundred characters ahead is not. Steps are counted, not seconds, so that all machines judge alike.
 */
const LIMITS = {
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 1_000_000,
  maxAttackStringSize: 2_000,
};

/** Whether an expression says where its matches stand is nothing to its pace, and recheck does not know `d`. */
const known = (flags) => flags.replace("d", "");

/** Past letters that are escaped and classes: a repetition without an end. */
const isEndless = (source) =>
  /[*+]|\{\d+,\}/.test(source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "c"));

/** A pattern that ends somewhere takes as much at each character at most: it is not looked into for long. */
const MILLISECONDS = { endless: 20_000, bounded: 1_000 };

function judge({ source, flags }) {
  const timeout = isEndless(source) ? MILLISECONDS.endless : MILLISECONDS.bounded;
  const { status, complexity, attack, error } = checkSync(source, known(flags), {
    ...LIMITS,
    timeout,
  });
  const isGivenUp = error?.kind === "timeout" && timeout === MILLISECONDS.bounded;
  return {
    status: isGivenUp ? "safe" : status,
    complexity: complexity?.summary ?? error?.kind ?? "",
    attack: attack?.pattern ?? null,
  };
}

parentPort.on("message", (pattern) => parentPort.postMessage(judge(pattern)));

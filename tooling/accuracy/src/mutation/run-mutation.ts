import { claimRules } from "@gongkai/claims";
import { coreRules } from "@gongkai/core";
import {
  type Miss,
  type MutationScore,
  measureMutations,
  type Tally,
} from "./measure-mutations.ts";

/** The least share of changed figures that must be found: in prose, and in tables. */
const LEAST = 0.97;

const percent = (share: number): string => `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;

const shareOf = ({ found, cases }: Pick<Tally, "found" | "cases">): string =>
  `${percent(found / Math.max(1, cases)).padStart(8)} (${found}/${cases})`;

function sumOf(tallies: readonly Tally[]): Tally {
  const add = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return { cases: add("cases"), found: add("found"), byNarrative: add("byNarrative") };
}

interface RunOptions {
  readonly count: number;
  readonly seed: number;
  /** Whether every miss is printed with its sentence. */
  readonly isVerbose: boolean;
  readonly print: (line: string) => void;
}

/** So many kinds of false alarms are printed where not all are asked for. */
const FIRST_ALARMS = 10;

function printAlarms({ alarms }: MutationScore, { isVerbose, print }: RunOptions): void {
  const often = [...alarms.values()].sort((left, right) => right.count - left.count);
  for (const { count, first } of isVerbose ? often : often.slice(0, FIRST_ALARMS)) {
    const { finding, pattern, seed, sentence, other } = first;
    print(`    ${finding.rule} ${finding.severity} ×${count} ${pattern}`);
    print(`      seed ${seed}: ${finding.message["zh-CN"]}`);
    for (const text of [sentence, other]) if (text !== "") print(`        ${text}`);
  }
}

function printTallies(
  name: string,
  tallies: ReadonlyMap<string, Tally>,
  print: RunOptions["print"],
) {
  for (const [kind, tally] of [...tallies].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const narrative = name === "cells" ? `, by the narrative's rules ${tally.byNarrative}` : "";
    print(`    ${name} ${kind.padEnd(16)} ${shareOf(tally)}${narrative}`);
  }
}

const printMiss = ({ seed, mutation }: Miss, print: RunOptions["print"]): void =>
  print(`    missed ${mutation.kind} ${mutation.change} (seed ${seed}): ${mutation.sentence}`);

/**
 * Makes reports whose narrative is right by their tables, changes one digit at a time in a figure that a
 * statement ties to others, and prints how much of it is found, and what is said where nothing is wrong.
 *
 * @returns Whether that is as it must be.
 */
export function runMutation(options: RunOptions): boolean {
  const { count, seed, isVerbose, print } = options;
  const score = measureMutations({
    count,
    seed,
    rules: [...coreRules, ...claimRules],
    narrative: new Set(claimRules.map(({ id }) => id)),
    ...(isVerbose ? { onMiss: (miss: Miss) => printMiss(miss, print) } : {}),
  });
  const prose = sumOf([...score.prose.values()]);
  const cells = sumOf([...score.cells.values()]);
  const all = sumOf([prose, cells]);
  const isFound = [prose, cells].every(({ found, cases }) => found >= cases * LEAST);
  const isMet = score.alarmed === 0 && isFound;
  print(
    `${isMet ? "✓" : "✗"} mutation  found ${shareOf(all).trim()}: prose ${shareOf(prose).trim()}, cells ${shareOf(cells).trim()}; ${score.alarmed} of ${score.reports} right reports with findings above info`,
  );
  printAlarms(score, options);
  printTallies("prose", score.prose, print);
  printTallies("cells", score.cells, print);
  return isMet;
}

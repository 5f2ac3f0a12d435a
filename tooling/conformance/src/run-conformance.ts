import { type Density, randomSource } from "@gongkai/testkit";
import { conformance } from "./conformance.ts";
import type { Share } from "./share.ts";
import type { Tally } from "./tally.ts";

export interface ConformanceOptions {
  /** How many reports, half of them sparse and half dense. */
  readonly count: number;
  readonly seed: number;
  readonly print: (line: string) => void;
}

const demands = [
  ["silent", 100, "valid reports without a finding above info"],
  ["noticed", 100, "single mutations of tables 3 and 4 noticed"],
  ["namedFirst", 99, "single mutations of table 3: the cell named first"],
  ["valueFound", 99, "  of those: its figure found"],
  ["pairFound", 90, "double mutations: the pair among the first three proposals"],
  ["shiftFound", 90, "figures moved to the next column: among the first three proposals"],
  ["listed", 100, "mutations of table 4: the cell listed, and said that one sum cannot tell"],
] as const satisfies readonly (readonly [keyof Tally, number, string])[];

function printShare(share: Share, least: number, label: string, print: (line: string) => void) {
  const isReached = share.reaches(least);
  print(`  ${isReached ? "✓" : "✗"} ${label}: ${share} (at least ${least} %)`);
  if (share.misses.size > 0) print(`      missed: ${share.worstMisses()}`);
  return isReached;
}

/** Runs the suite and prints what it counted; true where every demand is met. */
export function runConformance({ count, seed, print }: ConformanceOptions): boolean {
  const densities: readonly Density[] = ["sparse", "dense"];
  const results = densities.flatMap((density) => {
    const reports = Math.ceil(count / densities.length);
    const random = randomSource(seed);
    const tally = conformance(reports, random, density);
    print(`${reports} ${density} reports of cn-2021, seed ${seed}`);
    return demands.map(([key, least, label]) => printShare(tally[key], least, label, print));
  });
  return results.every(Boolean);
}

import { type CompiledPattern, compilePattern, type Pattern } from "../pattern.ts";
import { absolutePatterns } from "./absolutes.ts";
import { appendixPatterns } from "./appendix.ts";
import { applicantPatterns } from "./applicants.ts";
import { compoundPatterns } from "./compounds.ts";
import { differencePatterns, growthPatterns } from "./growth.ts";
import { receivedPatterns } from "./received.ts";
import { remedyPatterns } from "./remedies.ts";
import { groundPatterns, resultPatterns } from "./results.ts";
import { sharePatterns, sumPatterns } from "./shares.ts";
import { tableTwoPatterns } from "./table-two.ts";

/** Sentences of one theme. */
interface PatternGroup {
  readonly patterns: readonly CompiledPattern[];
  /** How many of them are tried for one of another group, because so many do not fit the figures. */
  readonly pace: number;
}

const group = (patterns: readonly Pattern[], pace = 1): PatternGroup => ({
  patterns: patterns.map(compilePattern),
  pace,
});

/** Every sentence that the narratives are made of; which fit depends on form and figures. */
export const patternGroups: readonly PatternGroup[] = [
  group(receivedPatterns),
  group(applicantPatterns),
  group(resultPatterns),
  group(groundPatterns),
  group(sharePatterns),
  group(sumPatterns),
  group(compoundPatterns, 2),
  group(growthPatterns, 2),
  group(differencePatterns, 2),
  group(remedyPatterns),
  group(tableTwoPatterns, 2),
  group(absolutePatterns, 6),
  group(appendixPatterns),
];

import { type Finding, type Rule, validate } from "@gongkai/core";
import { randomSource } from "@gongkai/testkit";
import { type FalseAlarm, falseAlarm } from "./false-alarm.ts";
import { type MadeReport, makeReport } from "./made-report.ts";
import { cellMutation, type Mutation, proseMutations } from "./mutations.ts";

/** Of how many changed figures a finding told. */
export interface Tally {
  cases: number;
  found: number;
  /** Of those found, how many the narrative's rules found: a cell may be wrong by its table alone. */
  byNarrative: number;
}

export interface MutationScore {
  reports: number;
  /** Reports of which something is said above info, though all is right. */
  alarmed: number;
  /** How often, and the first of its kind, by rule, severity and pattern of the sentence. */
  readonly alarms: Map<string, { count: number; readonly first: FalseAlarm }>;
  /** By what a figure states. */
  readonly prose: Map<string, Tally>;
  /** By the table of a cell. */
  readonly cells: Map<string, Tally>;
}

/** A changed figure that no finding told of. */
export interface Miss {
  readonly seed: number;
  readonly mutation: Mutation;
}

interface MutationOptions {
  readonly count: number;
  readonly seed: number;
  readonly rules: readonly Rule[];
  /** Ids of the rules over the narrative. */
  readonly narrative: ReadonlySet<string>;
  readonly onMiss?: (miss: Miss) => void;
}

/** In each report one figure of the prose is changed; and a cell so often of a thousand times. */
const PROSE_FIGURES = 1;
const CELLS = 500;

const emptyScore = (): MutationScore => ({
  reports: 0,
  alarmed: 0,
  alarms: new Map(),
  prose: new Map(),
  cells: new Map(),
});

const isAboveInfo = ({ severity }: Finding): boolean => severity !== "info";

function countAlarms(alarms: readonly FalseAlarm[], score: MutationScore): void {
  score.reports++;
  if (alarms.length > 0) score.alarmed++;
  for (const alarm of alarms) {
    const { rule, severity } = alarm.finding;
    const key = [rule, severity, alarm.pattern].join(" ").trim();
    const known = score.alarms.get(key) ?? { count: 0, first: alarm };
    known.count++;
    score.alarms.set(key, known);
  }
}

function tallyOf(tallies: Map<string, Tally>, kind: string): Tally {
  const tally = tallies.get(kind) ?? { cases: 0, found: 0, byNarrative: 0 };
  tallies.set(kind, tally);
  return tally;
}

/** Makes reports that are right, and changes one digit at a time; counts what the rules say of both. */
export function measureMutations(options: MutationOptions): MutationScore {
  const { count, rules, narrative } = options;
  const score = emptyScore();
  for (let seed = options.seed; seed < options.seed + count; seed++) {
    const made = makeReport(seed);
    const { against } = made;
    const said = (report: MadeReport["report"]) =>
      validate(report, { rules, against }).findings.filter(isAboveInfo);
    const before = said(made.report);
    countAlarms(
      before.map((finding) => falseAlarm(made, finding, seed)),
      score,
    );
    const known = new Set(before.map(({ fingerprint }) => fingerprint));
    const random = randomSource(seed);
    const cell = random.chance(CELLS) ? cellMutation(made, random) : null;
    const mutations = proseMutations(made, PROSE_FIGURES, random);
    for (const mutation of cell === null ? mutations : [...mutations, cell]) {
      const { isCell, kind } = mutation;
      const tally = tallyOf(isCell ? score.cells : score.prose, kind);
      const found = said(mutation.report).filter(({ fingerprint }) => !known.has(fingerprint));
      tally.cases++;
      if (found.length > 0) tally.found++;
      else options.onMiss?.({ seed, mutation });
      if (found.some(({ rule }) => narrative.has(rule))) tally.byNarrative++;
    }
  }
  return score;
}

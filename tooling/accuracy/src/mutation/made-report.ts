import type { Report, Section } from "@gongkai/core";
import {
  type RandomSource,
  randomSource,
  reportOfYearBefore,
  validReport,
  withCell,
} from "@gongkai/testkit";
import type { Reports } from "./look.ts";
import { narrate, type PlacedStatement } from "./narrative.ts";
import type { CompiledPattern } from "./pattern.ts";
import { patternGroups } from "./patterns/index.ts";
import { shuffled } from "./shuffled.ts";

/** A report whose tables and narrative are right, last year's report, and what the narrative states. */
export interface MadeReport extends Reports {
  readonly statements: readonly PlacedStatement[];
}

/** Tables that other forms of the same years print too, and that would contradict the appendix. */
const LEFT_OUT = ["statistics-2014", "categories"];

function withoutTables(report: Report): Report {
  const kept = Object.entries(report.tables).filter(([id]) => !LEFT_OUT.includes(id));
  const sections = report.sections.map((section): Section => {
    const blocks = section.blocks.filter(
      (block) => block.type !== "table" || !LEFT_OUT.includes(block.ref),
    );
    return { ...section, blocks };
  });
  return { ...report, tables: Object.fromEntries(kept), sections };
}

/** Money has decimals now and then; and most bodies have no case to tell of. */
function varied(report: Report, random: RandomSource): Report {
  let copy = report;
  if (report.edition === "cn-2021" && random.chance(500)) {
    const amount = `${random.int(1, 900)}.${random.int(0, 9)}${random.int(1, 9)}`;
    copy = withCell(copy, "proactive", "administrativeFees", "amount", amount);
  }
  if (report.edition !== "cn-2008") return copy;
  for (const row of ["appealsAndReports", "reconsideration", "litigation"]) {
    if (random.chance(600)) copy = withCell(copy, "appendix-anqing", row, "value", 0);
  }
  return copy;
}

/** Puts patterns in an order in which each group has about as many among the first as the others. */
function drawOrder(random: RandomSource): CompiledPattern[] {
  return patternGroups
    .flatMap(({ patterns, pace }) =>
      shuffled(patterns, random).map((pattern, at) => ({
        pattern,
        order: at / pace + random.next(),
      })),
    )
    .sort((left, right) => left.order - right.order)
    .map(({ pattern }) => pattern);
}

/** Of ten reports one is on the form of 2008, whose narratives no table but the appendix bears out. */
const EDITIONS = ["cn-2021", "cn-2019", "cn-2021", "cn-2021", "cn-2019"] as const;
const OLD = 100;

/** Makes the report of a seed. */
export function makeReport(seed: number): MadeReport {
  const random = randomSource(seed);
  const edition = random.chance(OLD) ? "cn-2008" : random.pick(EDITIONS);
  const density = random.pick(["sparse", "moderate", "moderate", "dense"] as const);
  const drawn = validReport(random, { edition, density });
  const before = withoutTables(reportOfYearBefore(random, drawn, density));
  const bare = varied(withoutTables(drawn), random);
  const own = narrate(
    { report: bare, against: before },
    {
      patterns: drawOrder(random),
      most: { statements: random.int(6, 16), fillers: random.int(2, 6) },
      random,
    },
  );
  // What this year's narrative says, last year's does not: none repeats the other.
  const said = new Set(own.statements.map(({ statement }) => statement.compiled));
  const unsaid = drawOrder(random).filter((pattern) => !said.has(pattern));
  const last = narrate(
    { report: before, against: null },
    {
      patterns: unsaid,
      most: { statements: random.int(2, 6), fillers: 0 },
      random,
    },
  );
  return { report: own.report, against: last.report, statements: own.statements };
}

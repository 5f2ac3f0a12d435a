import { compareInDocument, factEntries, type Report, reportYear } from "@gongkai/core";
import { breakdownDrafts } from "./breakdown/read-breakdowns.ts";
import { readChannels } from "./channels/read-channels.ts";
import type { Evidence } from "./judge/evaluate.ts";
import { judgeClaim } from "./judge/judge-claim.ts";
import { judgeQuantity } from "./judge/judge-quantity.ts";
import { judgeYears } from "./judge/judge-years.ts";
import { settleReadings } from "./judge/settle-readings.ts";
import { markBreaks } from "./mark-breaks.ts";
import { keyOf, type Occurrence } from "./occurrence.ts";
import { indexOccurrences, type OccurrenceIndex } from "./occurrence-index.ts";
import { PairSet } from "./pair-set.ts";
import { proseOccurrences } from "./prose-occurrences.ts";
import { readNarrative } from "./read-narrative.ts";
import type { ReadStatement } from "./read-statement.ts";
import type { Statement, StatementKind } from "./statement.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { tableOccurrences } from "./table-occurrences.ts";

/** Everything that reading a report's prose gives. */
export interface ReadProse {
  /** In document order. */
  readonly statements: readonly ReadStatement[];
  /** What prose and tables state, by quantity. */
  readonly index: OccurrenceIndex;
  /** The quantities whose cells are printed blank. */
  readonly blanks: ReadonlySet<string>;
}

/** Cells that are printed blank, by what they would count; the column of totals counts for everybody. */
function blankCells(report: Report): Set<string> {
  return new Set(
    [...factEntries(report)]
      .filter(({ fact }) => fact.state === "blank" || fact.state === "dash")
      .map(({ fact: { concept, dimensions, year } }) => {
        const own = Object.entries(dimensions).filter(([, value]) => value !== "total");
        return keyOf({ concept, dimensions: Object.fromEntries(own), year });
      }),
  );
}

/** Whether a statement says just one thing that other places may say as well. */
const isSingle = ({ claim, statement }: StatementDraft): boolean =>
  claim === null ||
  (statement.facts.length > 0 && claim.readings.length <= claim.quantities.length);

/** Holds one statement, and what it states in figures, against the rest of the report, and against last year's. */
export function judge(
  draft: StatementDraft,
  own: readonly Occurrence[],
  report: Pick<Evidence, "index" | "earlier" | "blanks">,
): Statement {
  const { claim, statement } = draft;
  if (claim === null || statement.reason !== null || claim.kind === "year")
    return judgeQuantity(statement, own, report.index);
  const isOwn = statement.facts.length > 0 && (isSingle(draft) || claim.readings.length > 1);
  const alone = isOwn ? judgeQuantity(statement, own, report.index) : null;
  if (alone !== null && alone.verdict !== "notAssessable") return alone;
  const judged = judgeClaim(draft, claim, report);
  return alone !== null && judged.verdict === "notAssessable" ? alone : judged;
}

const ONLY_COUNTING: ReadonlySet<StatementKind> = new Set(["quantity", "part"]);

/** Whether the reader knows what a figure counts, or only that it counts something. */
const isExplained = ({ claim, statement }: StatementDraft): boolean =>
  claim === null ||
  claim.readings.length > 0 ||
  statement.concepts.length > 0 ||
  !ONLY_COUNTING.has(claim.kind);

/** A figure that is broken down, or a part, says more by that than by counting something unknown. */
function withBreakdowns(
  drafts: readonly StatementDraft[],
  breakdowns: readonly StatementDraft[],
): StatementDraft[] {
  const broken = new PairSet<string, number>();
  for (const { statement, evidence } of breakdowns) broken.add(statement.path, evidence.start);
  const isBroken = ({ statement, evidence }: StatementDraft): boolean =>
    broken.has(statement.path, evidence.start);
  return [...drafts.filter((draft) => isExplained(draft) || !isBroken(draft)), ...breakdowns];
}

/** Reads a report's prose and holds each statement against the rest of the report. Use it through `derive`. */
export function readProse(report: Report): ReadProse {
  const inDocument = compareInDocument(report);
  const ofTables = tableOccurrences(report);
  const tables = indexOccurrences(ofTables);
  const blanks = blankCells(report);
  const read = markBreaks(report, [...readNarrative(report), ...readChannels(report)]);
  const explained = settleReadings(read, { index: tables, earlier: null, blanks });
  const drafts = withBreakdowns(
    explained,
    breakdownDrafts(report, explained.filter(isExplained)),
  ).sort((left, right) => inDocument(left.statement.path, right.statement.path));
  const stated = drafts.map(proseOccurrences);
  const occurrences = [...stated.flat(), ...ofTables].sort((left, right) =>
    inDocument(left.path, right.path),
  );
  const index = indexOccurrences(occurrences);
  const evidence = { index, earlier: null, blanks };
  const statements = drafts.map((draft, at) => ({
    draft,
    statement: judge(draft, stated[at] ?? [], evidence),
  }));
  return { statements: judgeYears(statements, tables, reportYear(report)), index, blanks };
}

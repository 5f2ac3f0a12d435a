import type { Report, RuleContext } from "@gongkai/core";
import { earlierIndex } from "../earlier-index.ts";
import { judgeAgain } from "../judge-again.ts";
import type { Occurrence } from "../occurrence.ts";
import type { OccurrenceIndex, Repetition } from "../occurrence-index.ts";
import { type ReadProse, type ReadStatement, readProse } from "../read-prose.ts";
import type { Statement } from "../statement.ts";
import { textAt } from "../text-at.ts";
import { heldAgainstTables, type Tables, type TableVerdict } from "./held-against-tables.ts";

/** A statement, judged with last year's report where there is one, and what tables alone say of its figure. */
export interface JudgedStatement extends ReadStatement {
  /** Null where no table speaks of it, and of what does not count. */
  readonly ofTables: TableVerdict | null;
  /** Whether it could be judged by this report alone. */
  readonly isOfThisReport: boolean;
}

/** What rules over the prose share. */
export interface JudgedProse {
  /** In document order. */
  readonly statements: readonly JudgedStatement[];
  /** Where figures begin that tables contradict: another rule says nothing more of them. */
  readonly contradicted: ReadonlySet<string>;
  /** Where figures begin that tables bear out. */
  readonly borneOut: ReadonlySet<string>;
}

/** Tells where a figure begins from where all others do. */
export const figureMark = (path: string, start: number | undefined): string => `${path} ${start}`;

const isOfTable = ({ range }: Occurrence): boolean => range === null;

/** Of an index what tables state. */
function tablesOf(index: OccurrenceIndex): OccurrenceIndex {
  const of = ({ places, values }: Repetition): Repetition => ({
    places: places.filter(isOfTable),
    values: values.filter(isOfTable),
  });
  return new Map([...index].map(([key, repetition]) => [key, of(repetition)]));
}

/** Whether a sentence begins with a wrong year: its figures are this year's after all. */
function isMisdated(
  { draft, statement }: ReadStatement,
  misdated: readonly ReadStatement[],
  report: Report,
): boolean {
  return misdated.some(({ statement: { path }, draft: { claim } }) => {
    if (claim === null || path !== statement.path) return false;
    const { start } = claim.sentence;
    const end = textAt(report, path).indexOf("。", start);
    const at = draft.evidence.start;
    return at >= start && (end === -1 || at < end);
  });
}

/** A figure that its own text bears out, though no single table does, is not wrong by the tables. */
const isSettled = ({ draft }: ReadStatement, { verdict }: Statement): boolean =>
  draft.statement.facts.length === 0 && verdict !== "disagrees";

function judged(
  read: ReadProse,
  { report }: Pick<RuleContext, "report">,
  earlier: OccurrenceIndex | null,
): JudgedProse {
  const tables: Tables = {
    own: tablesOf(read.index),
    earlier: earlier === null ? null : tablesOf(earlier),
    blanks: read.blanks,
  };
  const again = judgeAgain(read, earlier);
  const misdated = read.statements.filter(
    ({ statement: { kind, verdict } }) => kind === "year" && verdict === "disagrees",
  );
  const statements = read.statements.map((one, at): JudgedStatement => {
    const statement = again[at] ?? one.statement;
    const held = heldAgainstTables(one, tables);
    const isOpen =
      held !== null &&
      ((held.verdict !== "agrees" && isSettled(one, statement)) ||
        (held.given.isEarlier && isMisdated(one, misdated, report)));
    return {
      draft: one.draft,
      statement,
      ofTables: isOpen ? null : held,
      isOfThisReport: one.statement.verdict !== "notAssessable",
    };
  });
  const marks = (isWanted: (verdict: TableVerdict["verdict"]) => boolean): Set<string> =>
    new Set(
      statements
        .filter(({ ofTables }) => ofTables !== null && isWanted(ofTables.verdict))
        .map(({ statement: { path }, draft }) => figureMark(path, draft.evidence.start)),
    );
  return {
    statements,
    contradicted: marks((verdict) => verdict !== "agrees"),
    borneOut: marks((verdict) => verdict === "agrees"),
  };
}

/** Every rule asks for it: of one report and one report of last year it is worked out once. */
const known = new WeakMap<
  ReadProse,
  { readonly against: Report | null; readonly prose: JudgedProse }
>();

/** Judges the statements of a report once for all rules. */
export function judgedStatements(context: RuleContext): JudgedProse {
  const { report, against } = context;
  const read = context.derive(readProse);
  const before = known.get(read);
  if (before?.against === against) return before.prose;
  const prose = judged(read, context, earlierIndex(report, against));
  known.set(read, { against, prose });
  return prose;
}

import type { Report, RuleContext } from "@gongkai/core";
import { earlierIndex } from "../earlier-index.ts";
import { judgeAgain } from "../judge-again.ts";
import { indexOccurrences, type OccurrenceIndex } from "../occurrence-index.ts";
import { PairSet } from "../pair-set.ts";
import { type ReadProse, readProse } from "../read-prose.ts";
import type { ReadStatement } from "../read-statement.ts";
import type { Statement } from "../statement.ts";
import { heldAgainstTables, type Tables, type TableVerdict } from "./held-against-tables.ts";
import { changesSince, isMisdated, type Misdated, misdatedIn, ofWrongYear } from "./misdated.ts";

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
  readonly contradicted: PairSet<string, number>;
  /** Where figures begin that tables bear out. */
  readonly borneOut: PairSet<string, number>;
  /** Where figures begin that a sentence with a wrong year states. */
  readonly misdated: PairSet<string, number>;
}

/** Of an index what tables state. */
const tablesOf = (index: OccurrenceIndex): OccurrenceIndex =>
  indexOccurrences([...index.values()].flatMap(({ ofTables }) => ofTables));

/** A figure that its own text bears out, though no single table does, is not wrong by the tables. */
const isSettled = ({ draft }: ReadStatement, { verdict }: Statement): boolean =>
  draft.statement.facts.length === 0 && verdict !== "disagrees";

/** The statement, the tables' word on it, and whether this report alone told. */
function judgedOf(
  one: ReadStatement,
  statement: Statement,
  held: TableVerdict | null,
  misdated: Misdated,
): JudgedStatement {
  const isOpen =
    held !== null &&
    ((held.verdict !== "agrees" && isSettled(one, statement)) ||
      (held.given.isEarlier && isMisdated(one, misdated)));
  return {
    draft: one.draft,
    statement: changesSince(statement, misdated) ? ofWrongYear(statement) : statement,
    ofTables: isOpen ? null : held,
    isOfThisReport: one.statement.verdict !== "notAssessable",
  };
}

/** Where the figures of some statements begin: the paths of their texts, and the places in these. */
function startsOf(
  statements: readonly JudgedStatement[],
  isMeant: (judged: JudgedStatement) => boolean,
): PairSet<string, number> {
  const starts = new PairSet<string, number>();
  for (const one of statements) {
    if (isMeant(one)) starts.add(one.statement.path, one.draft.evidence.start);
  }
  return starts;
}

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
  const misdated = misdatedIn(read, report);
  const statements = read.statements.map((one, at) =>
    judgedOf(one, again[at] ?? one.statement, heldAgainstTables(one, tables), misdated),
  );
  return {
    statements,
    contradicted: startsOf(
      statements,
      ({ ofTables }) => ofTables !== null && ofTables.verdict !== "agrees",
    ),
    borneOut: startsOf(statements, ({ ofTables }) => ofTables?.verdict === "agrees"),
    misdated: startsOf(statements, (one) => isMisdated(one, misdated)),
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

import { compareInDocument, type Report } from "@gongkai/core";
import { breakdownDrafts } from "./breakdown/read-breakdowns.ts";
import { readChannels } from "./channels/read-channels.ts";
import { judgeGrowth } from "./judge-growth.ts";
import { judgeQuantity } from "./judge-quantity.ts";
import { markBreaks } from "./mark-breaks.ts";
import { indexOccurrences, type OccurrenceIndex } from "./occurrence-index.ts";
import { proseOccurrences } from "./prose-occurrences.ts";
import { readNarrative } from "./read-narrative.ts";
import { settleReceived } from "./settle-received.ts";
import type { Statement } from "./statement.ts";
import type { StatementDraft } from "./statement-draft.ts";
import { tableOccurrences } from "./table-occurrences.ts";

/** A statement, and what it was made of. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly draft: StatementDraft;
}

/** Everything that reading a report's prose gives. */
export interface ReadProse {
  /** In document order. */
  readonly statements: readonly ReadStatement[];
  /** What prose and tables state, by quantity. */
  readonly index: OccurrenceIndex;
}

/** Reads a report's prose and holds each statement against the rest of the report. Use it through `derive`. */
export function readProse(report: Report): ReadProse {
  const inDocument = compareInDocument(report);
  const ofTables = tableOccurrences(report);
  const tables = indexOccurrences(ofTables);
  const read = markBreaks(report, [...readNarrative(report), ...readChannels(report)]);
  const explained = settleReceived(read, tables);
  const drafts = [...explained, ...breakdownDrafts(report, explained)].sort((left, right) =>
    inDocument(left.statement.path, right.statement.path),
  );
  const occurrences = [...drafts.flatMap(proseOccurrences), ...ofTables].sort((left, right) =>
    inDocument(left.path, right.path),
  );
  const index = indexOccurrences(occurrences);
  const statements = drafts.map((draft) => ({
    draft,
    statement: draft.growth === null ? judgeQuantity(draft, index) : judgeGrowth(draft, index),
  }));
  return { statements, index };
}

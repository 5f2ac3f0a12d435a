import { conceptOf, findEdition, type Report, reportYear } from "@gongkai/core";
import { figuresAt } from "./figured-text.ts";
import { ownNames } from "./own-names.ts";
import { paragraphTexts } from "./prose-texts.ts";
import { readText } from "./reader/read-text.ts";
import { claimDraft, type StatementDraft } from "./statement-draft.ts";

/** The concepts that the tables of a report have rows for; those of its form where it has no tables. */
function knownConcepts({ edition, tables }: Report): Set<string> {
  const all = findEdition(edition)?.tables ?? [];
  const own = all.filter(({ id }) => Object.hasOwn(tables, id));
  return new Set(
    (own.length > 0 ? own : all).flatMap((table) =>
      table.kind === "fixed"
        ? table.rows.flatMap((row) => table.columns.map((column) => conceptOf(row, column)))
        : [],
    ),
  );
}

/** Reads the paragraphs of a report. */
export function readNarrative(report: Report): StatementDraft[] {
  const context = {
    reportYear: reportYear(report),
    known: knownConcepts(report),
    names: ownNames(report.body),
  };
  return paragraphTexts(report).flatMap((place) =>
    readText(figuresAt(report, place), context).map((claim) => claimDraft(place, claim)),
  );
}

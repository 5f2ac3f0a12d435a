import { GongkaiError, type Report, reportYear, validate } from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import { compose } from "@gongkai/renderers";
import type { RandomSource } from "@gongkai/testkit";
import { cellsSaid } from "./expected.ts";
import type { Draft, Made, Style } from "./styles/style.ts";

/** How well a style is read. */
export interface Score {
  cells: number;
  right: number;
  /** Wrong or missing, without a finding. */
  silent: number;
  /** Reports that could not be read at all. */
  refused: number;
  /** What went wrong first, for whoever mends it. */
  first: string | null;
}

export const emptyScore = (): Score => ({ cells: 0, right: 0, silent: 0, refused: 0, first: null });

/** The document of a report without what only our own documents have. */
export function draftOf(report: Report, random: RandomSource): Draft {
  const blocks = compose(report).blocks.filter(
    (block) => block.type !== "table" || block.ref !== "particulars",
  );
  return { blocks, title: report.title, year: reportYear(report), random };
}

/** A finding at a cell, over it, or about the whole tells of it. */
const tells = (place: string, cell: string): boolean =>
  place === cell || cell.startsWith(`${place}/`) || place.startsWith(`${cell}/`);

async function read(made: Made, file: string) {
  const { report, findings } = await importReport(made.content, { file });
  const judged = validate(report).findings;
  // What could not be placed stands where it stood, not where its cells would be.
  const isTableLost = findings.some(
    ({ rule, path }) =>
      rule === "table-unrecognized" ||
      rule === "beyond-form" ||
      (rule === "figure-unrecognized" && path.startsWith("/sections/")),
  );
  return { cells: cellsSaid(report), findings: [...findings, ...judged], isTableLost };
}

/** Makes a report in a style, reads it back, and counts. */
export async function measure(draft: Draft, style: Style, report: Report, score: Score) {
  const made = style.make(draft);
  const expected = cellsSaid(report);
  try {
    const { cells, findings, isTableLost } = await read(made, style.name);
    for (const [cell, said] of expected) {
      if (made.leftOut?.has(cell) === true) continue;
      score.cells++;
      const actual = cells.get(cell) ?? "missing";
      if (actual === said || (said === "blank" && actual === "missing")) {
        score.right++;
        continue;
      }
      const isMissing = actual === "missing" || actual === "blank";
      const isTold = (isMissing && isTableLost) || findings.some(({ path }) => tells(path, cell));
      if (!isTold && score.silent++ === 0) score.first = `${cell}: ${actual} for ${said}, silent`;
      score.first ??= `${cell}: ${actual} for ${said}`;
    }
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    score.refused++;
    score.cells += expected.size;
    score.first ??= error.message;
  }
}

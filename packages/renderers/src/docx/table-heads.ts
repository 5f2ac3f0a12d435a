import { PARTICULARS_REF, type TableNode } from "@gongkai/core/document";
import { isHeaderRow } from "../compose/header-row.ts";

/** How a row of a table goes over pages. */
export interface RowOnPages {
  /** It comes again on each page. */
  readonly isRepeated: boolean;
  /** It stands on one page with the row below it. */
  readonly isKept: boolean;
}

/**
 * Finds how the rows of a table go over pages.
 *
 * The head of a table comes again on each. Headers that come again further down head only what follows:
 * on the next page the first would name figures that are not theirs, so each part stays in one piece.
 * So do the particulars, which are few.
 */
export function rowsOnPages({ ref, rows }: TableNode): RowOnPages[] {
  const isHeader = rows.map(isHeaderRow);
  const isStart = isHeader.map((is, at) => is && isHeader[at - 1] !== true);
  const isOfParts = isStart.filter(Boolean).length > 1;
  const isInPieces = isOfParts || ref === PARTICULARS_REF;
  const firstOfBody = isHeader.indexOf(false);
  return rows.map((_, at) => {
    const isLastOfPart = at === rows.length - 1 || isStart[at + 1] === true;
    return {
      isRepeated: !isOfParts && at < firstOfBody,
      isKept: !isLastOfPart && (isInPieces || isHeader[at] === true),
    };
  });
}

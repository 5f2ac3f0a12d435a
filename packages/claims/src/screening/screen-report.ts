import { type Mask, type Report, withhold } from "@gongkai/core";
import { printedTexts } from "./printed-texts.ts";
import { screenText } from "./screen-text.ts";
import type { Screened } from "./screened.ts";

/** Something that is not for publication, and the text of the report that has it. */
export interface ScreenedPlace extends Screened {
  /** JSON Pointer of the text. */
  readonly path: string;
}

/** Screens all prose of a report but its contacts. Use it through `derive`. */
export const screenReport = (report: Report): ScreenedPlace[] =>
  printedTexts(report).flatMap(({ path, text }) =>
    screenText(text).map((screened) => ({ ...screened, path })),
  );

/** What strikes out of a text whatever of it is withheld. */
export const maskOf = (places: readonly ScreenedPlace[]): Mask =>
  withhold(
    new Map(
      places
        .filter(({ kind }) => kind !== "secrecyMark")
        .map(({ printed, masked }) => [printed, masked]),
    ),
  );

/**
 * Makes what strikes personal information of a report out of a text that quotes it.
 *
 * Identity, telephone and card numbers, e-mail and home addresses and names of requesters; each keeps
 * its length. Findings and statements are masked already.
 *
 * @returns A function from text to text; it leaves all else as it is.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [{ id: "requests", heading: "四、依申请公开", blocks: [{ type: "paragraph", text: "来电13812345678咨询。" }] }], tables: {}, contacts: null };
 * personalInformationMask(report)("13812345678") //=> "138****5678"
 */
export const personalInformationMask = (report: Report): Mask => maskOf(screenReport(report));

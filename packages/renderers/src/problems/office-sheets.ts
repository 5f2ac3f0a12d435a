import type { Feature } from "write-excel-file/universal";

/** The first row of each sheet, again on each page. */
function printTitles(names: readonly string[]): string {
  const defined = names.map(
    (name, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
  );
  return `</sheets><definedNames>${defined.join("")}</definedNames>`;
}

/**
 * Makes sheets as offices use them: filters in the head, as wide as a page in print, the head on each.
 *
 * @param ranges The cells of each sheet's table, `A1:K61`, by the sheet's name, in order.
 */
export function officeSheets(ranges: ReadonlyMap<string, string>): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (content, { sheet = "" }) => {
            const range = ranges.get(sheet);
            const filter = range === undefined ? "" : `<autoFilter ref="${range}"/>`;
            return content
              .replace(
                "<sheetViews>",
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace("</sheetData>", `</sheetData>${filter}`)
              .replace("<pageSetup ", '<pageSetup fitToHeight="0" ');
          },
        },
        "xl/workbook.xml": {
          transform: (content) => content.replace("</sheets>", printTitles([...ranges.keys()])),
        },
      },
    },
  };
}

/** Elements of which nothing is text of the document: properties, codes, what was before a change. */
const UNSHOWN = new Set([
  ...["tabs", "tblPr", "tblPrEx", "tblGrid", "sectPr", "sdtPr", "sdtEndPr", "m:ctrlPr"],
  ...["instrText", "delText", "delInstrText", "fldData", "ffData", "rt", "numberingChange"],
  ...["pPrChange", "rPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "tcPrChange"],
  ...["trPrChange", "sectPrChange"],
]);

/** Whether nothing that stands in an element is shown. */
export const isUnshown = (name: string): boolean => UNSHOWN.has(name);

export { cellName, cellPlace, columnLetters, type SheetPlace } from "./document/cell-name.ts";
export type {
  Document,
  DocumentNode,
  HeadingNode,
  ParagraphNode,
  TableCellNode,
  TableNode,
} from "./document/document.ts";
export {
  DITTO,
  EMBEDDED_REPORT_ID,
  FACT_ATTRIBUTE,
  FACTS_SHEET_HEADER,
  FINDING_MARK_ID,
  FINDINGS_ID,
  LEFT_DITTO,
  META_MARK,
  PARTICULARS_REF,
  referredSheet,
  sheetReference,
} from "./document/marks.ts";
export {
  bodyKindLabels,
  type Particular,
  type ParticularId,
  particularLabels,
  particularsCaption,
  particularsHeader,
  particularsOf,
  perimeterLabels,
} from "./document/particulars.ts";
export { printList, readList } from "./document/printed-list.ts";
export { type ReadParticulars, readParticulars } from "./document/read-particulars.ts";

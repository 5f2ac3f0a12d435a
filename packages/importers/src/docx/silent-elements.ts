/**
 * Elements that say nothing of what a document shows, wherever they stand: how texts, paragraphs, rows
 * and cells look. Nothing that decides how something is read may be among them.
 */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  ...["rPr", "rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "kern", "lang", "highlight"],
  ...["u", "w", "position", "em", "bdr", "shd", "fitText", "noProof", "webHidden", "effect"],
  ...["spacing", "ind", "jc", "keepNext", "keepLines", "pageBreakBefore", "widowControl"],
  ...["snapToGrid", "adjustRightInd", "autoSpaceDE", "autoSpaceDN", "kinsoku", "wordWrap"],
  ...["overflowPunct", "topLinePunct", "textAlignment", "outlineLvl", "contextualSpacing", "pBdr"],
  ...["tcW", "tcBorders", "top", "left", "bottom", "right", "tl2br", "tr2bl", "insideH", "insideV"],
  ...["tcMar", "vAlign", "noWrap", "textDirection", "hideMark", "cantSplit", "trHeight"],
  ...["tblHeader", "cnfStyle", "bookmarkStart", "bookmarkEnd", "proofErr"],
  "lastRenderedPageBreak",
]);

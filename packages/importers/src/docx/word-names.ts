/** How the names of each namespace begin here: those of Word itself stand alone. */
export const VOCABULARY: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", ""],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m:"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel:"],
  ["http://purl.org/dc/elements/1.1/", "dc:"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic:"],
  ["urn:schemas-microsoft-com:vml", "v:"],
]);

/** What a prefix means where a part forgets to say so. */
export const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"],
  ["m", "http://schemas.openxmlformats.org/officeDocument/2006/math"],
]);

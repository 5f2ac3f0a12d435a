import { strFromU8, strToU8 } from "fflate";
import { fixedZip } from "../fixed-zip.ts";
import { officeText } from "../office-text.ts";
import { FONT_TABLE } from "./official-layout.ts";

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  readonly lang: string;
  /** ISO date; null where it is not known. */
  readonly date: string | null;
}

const escaped = (text: string): string =>
  officeText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function coreProperties({ title, creator, lang, date }: DocumentProperties): string {
  const day = date === null ? "" : `${date}T00:00:00Z`;
  const at = (name: string) =>
    date === null ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><dc:language>${escaped(lang)}</dc:language>${at("created")}${at("modified")}</cp:coreProperties>`;
}

/** The library has no word for it: lines of a table do not stand on the grid of the page. */
const offGrid = (styles: string): string =>
  styles.replace(
    // linear: applied to what the library of documents writes
    /(<w:style [^>]*w:styleId="(?:TableText|SmallTableText)".*?<w:pPr>)/g,
    '$1<w:snapToGrid w:val="0"/>',
  );

/** Packs a document anew, with what it says of itself and what stands in for its faces. */
export function fixedArchive(packed: Uint8Array, properties: DocumentProperties): Uint8Array {
  return fixedZip(packed, (parts) => ({
    "word/styles.xml": strToU8(offGrid(strFromU8(parts["word/styles.xml"] ?? new Uint8Array()))),
    "docProps/core.xml": strToU8(coreProperties(properties)),
    "word/fontTable.xml": strToU8(FONT_TABLE),
  }));
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { officeText } from "../office-text.ts";
import { FONT_TABLE } from "./official-layout.ts";

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  /** ISO date; null where it is not known. */
  readonly date: string | null;
}

/** The first day that an archive can name: no clock goes into a file. */
const NO_TIME = new Date(1980, 0, 1);

const escaped = (text: string): string =>
  officeText(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function coreProperties({ title, creator, date }: DocumentProperties): string {
  const day = date === null ? "" : `${date}T00:00:00Z`;
  const at = (name: string) =>
    date === null ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(creator)}</dc:creator><dc:language>zh-CN</dc:language>${at("created")}${at("modified")}</cp:coreProperties>`;
}

/** The library has no word for it: lines of a table do not stand on the grid of the page. */
const offGrid = (styles: string): string =>
  styles.replace(
    /(<w:style [^>]*w:styleId="(?:TableText|SmallTableText)".*?<w:pPr>)/g,
    '$1<w:snapToGrid w:val="0"/>',
  );

/** Packs the parts of a document anew: the same report gives the same bytes on any day. */
export function fixedArchive(packed: Uint8Array, properties: DocumentProperties): Uint8Array {
  const written = unzipSync(packed);
  const styles = strFromU8(written["word/styles.xml"] ?? new Uint8Array());
  const parts = {
    ...written,
    "word/styles.xml": strToU8(offGrid(styles)),
    "docProps/core.xml": strToU8(coreProperties(properties)),
    "word/fontTable.xml": strToU8(FONT_TABLE),
  };
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

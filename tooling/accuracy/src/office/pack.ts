import { strToU8, type Zippable, zipSync } from "fflate";
import { XML_HEAD } from "./xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The same bytes for the same parts, whenever they are packed. */
const PACKED_AT = new Date(2022, 0, 20, 9, 30);

/** A part of a document or a workbook. */
export interface Part {
  /** `word/document.xml` */
  readonly path: string;
  /** What its content is; one of the package's own parts has none. */
  readonly type?: string;
  /** Without its head. */
  readonly xml: string;
}

/** `<Relationship Id="rId1" Type="…/styles" Target="styles.xml"/>`, one for each target. */
export function relationships(path: string, targets: readonly (readonly [string, string])[]): Part {
  const list = targets.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return {
    path,
    xml: `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`,
  };
}

function contentTypes(parts: readonly Part[]): Part {
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  return {
    path: "[Content_Types].xml",
    xml: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
  };
}

/** Packs the parts of an office file, `main` being the one that the others hang on. */
export function pack(main: string, parts: readonly Part[]): Uint8Array {
  const all = [
    contentTypes(parts),
    relationships("_rels/.rels", [["officeDocument", main]]),
    ...parts,
  ];
  const files: Zippable = {};
  for (const { path, xml } of all) {
    files[path] = [strToU8(XML_HEAD + xml), { mtime: PACKED_AT, level: 6 }];
  }
  return zipSync(files);
}

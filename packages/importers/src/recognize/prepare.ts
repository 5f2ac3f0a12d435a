import type { Edition, LocalText } from "@gongkai/core";
import type { Document, DocumentNode, ReadParticulars } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { chooseEdition } from "./choose-edition.ts";
import { findFrame } from "./find-frame.ts";
import { readParticularsTable } from "./read-particulars-table.ts";
import { readTitle } from "./read-title.ts";
import { type MetaLine, takeMeta } from "./take-meta.ts";
import { unknownForm, unknownYear } from "./unknown-form.ts";

/** A document of which title, year and form are known, and what belongs to it. */
export interface Prepared {
  readonly title: Exclude<DocumentNode, { type: "table" }>;
  /** The body's name as the title has it. */
  readonly titleName: string;
  readonly year: number;
  readonly edition: Edition;
  /** Why it was taken for that form. */
  readonly editionReason: LocalText;
  readonly particulars: ReadParticulars | null;
  readonly meta: MetaLine;
  /** The entries of the list of contents. */
  readonly contents: readonly string[];
  /** The sections. */
  readonly nodes: readonly DocumentNode[];
  readonly setAside: readonly SetAside[];
}

/**
 * Tells the report from its page, and what is said about it from what it says.
 *
 * @throws {GongkaiError} `form-unknown` or `year-unknown`.
 */
export function prepare(document: Document, file: string): Prepared {
  const frame = findFrame(document);
  if (frame === null) throw unknownForm(file, "title");
  const { particulars, nodes, setAside } = readParticularsTable(frame.body);
  const title = readTitle(frame.title.text);
  const statedEnd = particulars?.period?.end;
  const year = title.year ?? (statedEnd === undefined ? null : Number(statedEnd.slice(0, 4)));
  if (year === null) throw unknownYear(file, frame.title.text);
  const chosen = chooseEdition(nodes, particulars?.edition ?? null);
  if (chosen === null) throw unknownForm(file, "labels");
  const meta = takeMeta(nodes);
  return {
    title: frame.title.node,
    titleName: title.name,
    year,
    edition: chosen.edition,
    editionReason: chosen.reason,
    particulars,
    meta,
    contents: frame.contents,
    nodes: meta.rest,
    setAside: [...frame.setAside, ...meta.setAside, ...setAside],
  };
}

import type { Edition, LocalText } from "@gongkai/core";
import type { Document, DocumentNode, ReadParticulars } from "@gongkai/core/document";
import type { SetAside } from "../import-result.ts";
import { chooseEdition } from "./choose-edition.ts";
import { findFrame, type Title } from "./find-frame.ts";
import { readParticularsTable } from "./read-particulars-table.ts";
import { statedYear } from "./stated-year.ts";
import { type MetaLine, takeMeta } from "./take-meta.ts";
import { unknownForm, unknownYear } from "./unknown-form.ts";

/** A document of which title, year and form are known, and what belongs to it. */
export interface Prepared {
  readonly title: Title;
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

/** The year of the title; where it names none, that of the stated period. */
function yearOf(
  title: Title,
  particulars: ReadParticulars | null,
  nodes: readonly DocumentNode[],
): number | null {
  if (title.year !== null) return title.year;
  const end = particulars?.period?.end;
  return end === undefined ? statedYear(nodes) : Number(end.slice(0, 4));
}

/**
 * Tells the report from its page, and what is said about it from what it says.
 *
 * @param titles What the head of the page says its title is, best first.
 * @throws {GongkaiError} `form-unknown` or `year-unknown`.
 */
export function prepare(document: Document, file: string, titles: readonly string[]): Prepared {
  const frame = findFrame(document, titles);
  if (frame === null) throw unknownForm(file, "title");
  const { particulars, nodes, setAside } = readParticularsTable(frame.body);
  const year = yearOf(frame.title, particulars, nodes);
  if (year === null) throw unknownYear(file, frame.title.text);
  const chosen = chooseEdition(nodes, particulars?.edition ?? null);
  if (chosen === null) throw unknownForm(file, "labels");
  const meta = takeMeta(nodes, frame.above);
  return {
    title: frame.title,
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

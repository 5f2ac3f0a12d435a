import { fileDamaged, fileScanned } from "../files/file-errors.ts";
import type { FileReading } from "../files/file-reading.ts";
import type { Zip } from "../files/open-zip.ts";
import { lineTables } from "../html/line-tables.ts";
import { titleCandidates } from "../recognize/title-candidates.ts";
import { DocumentBuilder } from "./document-builder.ts";
import { ListLabels } from "./list-labels.ts";
import { relatedParts } from "./relationships.ts";
import { Styles } from "./styles.ts";
import { TitleReader } from "./title-reader.ts";

/** The text of a part; null where there is none. */
const textOf = (zip: Zip, part: string | undefined, usual: string): string | null =>
  zip.text(part ?? usual);

function build(zip: Zip, file: string, main: string): DocumentBuilder {
  const xml = zip.text(main);
  if (xml === null) throw fileDamaged(file, "DOCX");
  const parts = relatedParts(zip, main);
  const styles = new Styles(textOf(zip, parts.get("styles"), "word/styles.xml"), file);
  const lists = textOf(zip, parts.get("numbering"), "word/numbering.xml");
  const labels = new ListLabels(lists, styles, file);
  const builder = new DocumentBuilder(xml, file, { styles, labels }).run();
  if (!builder.hasBody) throw fileDamaged(file, "DOCX");
  return builder;
}

/**
 * Reads a DOCX file into a document: a paragraph for each line of text, a table for each table that
 * shows data. It reads what Word shows when all changes are accepted: numbers of lists are written
 * out, text boxes stand behind the paragraph that they belong to, notes, headers and footers are left out.
 *
 * A cell has its place in the file as source: the number of its table, nested ones counted where they
 * open, of its row, with those that are deleted or hidden, and of the column of the grid at which it
 * begins. A paragraph outside of tables has as `line` its number among those of the body outside of
 * tables, empty ones counted, and as `column` where it begins in what that paragraph shows; in a text
 * box, the number of the paragraph that the box belongs to. All are 1-based.
 *
 * The title that the file's properties name is given only where no paragraph can be the title:
 * templates leave old ones behind.
 *
 * @throws {GongkaiError} `file-damaged`, `file-too-large`, `file-scanned`, or `file-format` for text
 * that stands in another file.
 */
export async function readDocx(zip: Zip, file: string): Promise<FileReading> {
  const parts = relatedParts(zip, "");
  const builder = build(zip, file, parts.get("officeDocument") ?? "word/document.xml");
  const { hasPicture, log } = builder;
  if (builder.blocks.length === 0 && hasPicture) throw fileScanned(file);
  const blocks = lineTables(builder.blocks);
  const isTitled = titleCandidates(blocks).candidates.length > 0;
  const properties = isTitled
    ? null
    : textOf(zip, parts.get("core-properties"), "docProps/core.xml");
  const titles = properties === null ? [] : new TitleReader(properties, file).run().titles;
  return { document: { lang: "zh-CN", blocks }, titles, notes: log.notes };
}

import { type Edition, jsonPointer, type Language, type Report, type Section } from "@gongkai/core";
import type { DocumentNode } from "@gongkai/core/document";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";

/** Composes the table of a report with an id; nothing where the report has no such table. */
export type TableComposer = (id: string) => DocumentNode[];

interface HeadingWords {
  readonly text: string;
  readonly lang?: string;
}

function sectionHeading(section: Section, edition: Edition | null, lang: Language): HeadingWords {
  const known = edition?.sections.find(({ id }) => id === section.id);
  if (lang === "en" && known !== undefined && section.heading !== "") {
    return { text: known.label.en };
  }
  return { text: section.heading, ...languageOf(section.heading, lang) };
}

/** Composes the sections: headings, paragraphs as printed, and tables where their blocks stand. */
export function composeSections(
  report: Report,
  { edition, lang, table }: { edition: Edition | null; lang: Language; table: TableComposer },
): DocumentNode[] {
  const nodes: DocumentNode[] = [];
  for (const [index, section] of report.sections.entries()) {
    const heading = sectionHeading(section, edition, lang);
    const place = placedAt(jsonPointer("sections", index), section.heading);
    if (heading.text !== "") nodes.push({ type: "heading", level: 1, ...heading, ...place });
    for (const [blockIndex, block] of section.blocks.entries()) {
      if (block.type === "table") {
        nodes.push(...table(block.ref));
        continue;
      }
      const { text } = block;
      const pointer = jsonPointer("sections", index, "blocks", blockIndex);
      const words = { text, ...languageOf(text, lang), ...placedAt(pointer, text) };
      nodes.push(
        block.type === "heading"
          ? { type: "heading", level: block.level, ...words }
          : { type: "paragraph", ...words },
      );
    }
  }
  return nodes;
}

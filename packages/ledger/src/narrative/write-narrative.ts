import { numeral } from "@gongkai/core/build";
import { type Form, fixedTables } from "../requests/form.ts";
import { dividesOutcomes } from "../requests/outcome-rows.ts";
import { type NarrativeFigures, SentenceFiller } from "./fill-sentence.ts";
import { type ParagraphTemplate, paragraphs } from "./paragraphs.ts";
import { sentences } from "./sentences.ts";

/** Marks a place that a person must write; reports that still hold one are not finished. */
export const placeToWrite = (what: string): string => `〔待填写：${what}〕`;

/** The paragraphs whose section the form has, and that no table of fixed form takes. */
function paragraphsOf({ edition }: Form): ParagraphTemplate[] {
  const taken = edition.tables.flatMap(({ kind, section }) => (kind === "fixed" ? [section] : []));
  const known = edition.sections.map(({ id }) => id);
  return paragraphs.filter(({ section }) => known.includes(section) && !taken.includes(section));
}

/** What is known in words, by the paragraph that says it. */
function saidIn(
  form: Form,
  fitting: readonly ParagraphTemplate[],
  figures: NarrativeFigures,
): ReadonlyMap<ParagraphTemplate, string> {
  const filler = new SentenceFiller(figures);
  const said = new Map<ParagraphTemplate, string>();
  const outcomes = fixedTables(form).some(dividesOutcomes) ? "ungrouped" : "grouped";
  for (const template of sentences) {
    if ((template.outcomes ?? outcomes) !== outcomes) continue;
    const paragraph = template.paragraphs.find((each) => fitting.includes(each));
    const sentence = paragraph === undefined ? null : filler.sentence(template);
    if (paragraph === undefined || sentence === null) continue;
    said.set(paragraph, (said.get(paragraph) ?? "") + sentence);
  }
  return said;
}

/** The paragraphs of one section: with their numbers and names where there are several. */
const inOrder = (texts: readonly { readonly name: string; readonly text: string }[]): string[] =>
  texts.map(({ name, text }, index) =>
    texts.length > 1 ? `（${numeral(index)}）${name}。${text}` : text,
  );

/**
 * Writes what the figures say, and marks what a person must write: paragraphs by section.
 *
 * A figure that is not known is not spoken of. The sentences state only what the tables hold, in
 * words that the reader of claims knows.
 */
export function writeNarrative(form: Form, figures: NarrativeFigures): Record<string, string[]> {
  const fitting = paragraphsOf(form);
  const said = saidIn(form, fitting, figures);
  const shown = new Set(form.tables.map(({ section }) => section));
  const written: Record<string, string[]> = {};
  for (const { id, required } of form.edition.sections) {
    const isMissed = required && !shown.has(id);
    const own = fitting.filter(({ section }) => section === id);
    const texts = own.flatMap((paragraph) => {
      const known = said.get(paragraph) ?? "";
      const toWrite =
        paragraph.toWrite ?? (isMissed && known === "" ? `${paragraph.name}情况` : null);
      const text = toWrite === null ? known : known + placeToWrite(toWrite);
      return text === "" ? [] : [{ name: paragraph.name, text }];
    });
    if (texts.length > 0) written[id] = inOrder(texts);
  }
  return written;
}

import { type Report, reportYear } from "@gongkai/core";
import { readParagraph } from "./discourse/read-paragraph.ts";
import type { ProseReading } from "./discourse/reading.ts";
import { proseLexicon } from "./lexicon/prose-lexicon.ts";
import { paragraphTexts } from "./prose-texts.ts";
import {
  absenceDraft,
  growthDraft,
  quantityDraft,
  type StatementDraft,
} from "./statement-draft.ts";
import type { TextPlace } from "./text-place.ts";

function draftsOf(place: TextPlace, reading: ProseReading): StatementDraft[] {
  if (reading.kind === "absence") return [absenceDraft(place, reading)];
  if (reading.kind === "growth") return [growthDraft(place, reading)];
  if (reading.share !== null) return [];
  const { concepts, year } = reading;
  const meanings = concepts.map((concept) => ({ concept, dimensions: {}, year }));
  return [quantityDraft(place, reading, meanings)];
}

/** Reads the paragraphs of a report. */
export function readNarrative(report: Report): StatementDraft[] {
  const year = reportYear(report);
  return paragraphTexts(report).flatMap((place) =>
    readParagraph(place.text, proseLexicon, year).flatMap((reading) => draftsOf(place, reading)),
  );
}

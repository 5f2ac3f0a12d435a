import type { LocalText } from "../models/local-text.ts";
import type { Concept } from "./concept.ts";

/** What concepts that stand together have in common. */
interface Common {
  readonly unit: string | null;
  readonly basis: LocalText;
}

/** A concept as a list writes it: code, label and definition, each text in Chinese and English. */
type ConceptEntry = readonly [
  code: string,
  label: string,
  englishLabel: string,
  definition: string,
  englishDefinition: string,
];

/** Makes concepts of a list whose entries share their unit and their legal source. */
export function defineConcepts(common: Common, entries: readonly ConceptEntry[]): Concept[] {
  return entries.map(([code, label, englishLabel, definition, englishDefinition]) => ({
    code,
    unit: common.unit,
    label: { "zh-CN": label, en: englishLabel },
    definition: { "zh-CN": definition, en: englishDefinition },
    basis: common.basis,
  }));
}

import type { Language, Report } from "@gongkai/core";
import {
  PARTICULARS_REF,
  particularsCaption,
  particularsHeader,
  particularsOf,
  type TableNode,
} from "@gongkai/core/document";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";

/** Composes what the form has no place for, so that a page without its JSON loses nothing. */
export function composeParticulars(report: Report, lang: Language): TableNode {
  const rows = particularsOf(report, lang).map(({ label, value, path }) => [
    { text: label[lang], header: "row" as const },
    { text: value, ...languageOf(value, lang), ...placedAt(path, value) },
  ]);
  const header = [particularsHeader.label, particularsHeader.value].map((words) => ({
    text: words[lang],
    header: "column" as const,
  }));
  return {
    type: "table",
    ref: PARTICULARS_REF,
    caption: particularsCaption[lang],
    rows: [header, ...rows],
  };
}

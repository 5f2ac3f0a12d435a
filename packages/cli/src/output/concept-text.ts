import { GongkaiError, type Language, type LocalText } from "@gongkai/core";
import { type Concept, type ConceptUse, conceptUses } from "@gongkai/core/catalogue";
import { nearestName } from "../input/nearest-name.ts";
import { textTable } from "./text-table.ts";

const COLUMNS: readonly LocalText[] = [
  { "zh-CN": "概念", en: "concept" },
  { "zh-CN": "单位", en: "unit" },
  { "zh-CN": "含义", en: "meaning" },
];

const DEFINITION = { "zh-CN": "定义", en: "Definition" };
const BASIS = { "zh-CN": "依据", en: "Why" };
const PRINTED = { "zh-CN": "见于", en: "Printed in" };
const NOWHERE = { "zh-CN": "仅见于文字", en: "the narrative only" };
const BREAK = { "zh-CN": "（口径不同）", en: " (not comparable)" };

/** A concept with the rows of the forms that print it, for programs. */
export const withUses = (concept: Concept): Concept & { readonly uses: readonly ConceptUse[] } => ({
  ...concept,
  uses: conceptUses(concept.code),
});

/** Writes all concepts: code, unit, label. */
export function conceptTable(concepts: readonly Concept[], language: Language): string {
  return textTable(
    COLUMNS.map((title) => ({ title: title[language] })),
    concepts.map(({ code, unit, label }) => [code, unit ?? "–", label[language]]),
  );
}

/** Explains one concept: what it counts, on what ground, and where the forms print it. */
export function conceptText(concept: Concept, language: Language): string {
  const colon = language === "zh-CN" ? "：" : ": ";
  const unit = concept.unit === null ? "" : ` (${concept.unit})`;
  const uses = conceptUses(concept.code).map(
    (use) => `  ${use.edition}  ${use.place[language]}${use.break ? BREAK[language] : ""}`,
  );
  const printed = uses.length === 0 ? NOWHERE[language] : "";
  return [
    `${concept.code}${colon}${concept.label[language]}${unit}`,
    "",
    `${DEFINITION[language]}${colon}${concept.definition[language]}`,
    `${BASIS[language]}${colon}${concept.basis[language]}`,
    `${PRINTED[language]}${colon}${printed}`.trimEnd(),
    ...uses,
  ]
    .map((line) => `${line}\n`)
    .join("");
}

/**
 * Finds a concept by its code.
 *
 * @throws {GongkaiError} `concept-unknown`, naming the nearest.
 */
export function findKnownConcept(concepts: readonly Concept[], code: string): Concept {
  const found = concepts.find((concept) => concept.code === code);
  if (found !== undefined) return found;
  const nearest = nearestName(
    code,
    concepts.map((concept) => concept.code),
  );
  throw new GongkaiError("concept-unknown", {
    message: { "zh-CN": `没有代码为“${code}”的概念`, en: `There is no concept “${code}”` },
    advice:
      nearest === null
        ? {
            "zh-CN": "用 gongkai concepts 查看全部概念",
            en: "See all concepts with: gongkai concepts",
          }
        : {
            "zh-CN": `是否指 ${nearest}？输入 gongkai concepts ${nearest}`,
            en: `Did you mean ${nearest}? Type: gongkai concepts ${nearest}`,
          },
  });
}

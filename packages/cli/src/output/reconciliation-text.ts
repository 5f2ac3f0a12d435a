import type { Fact, Language } from "@gongkai/core";
import type { Comparison, Reconciliation } from "@gongkai/ledger";
import { valueText } from "./fact-table.ts";
import { sourcePlace } from "./source-place.ts";
import { textTable } from "./text-table.ts";

/** What is compared, as the user named it. */
export interface ReconciledFiles {
  readonly computed: string;
  readonly published: string;
}

/** Writes what came of comparing two files as JSON. */
export function reconciliationJson(
  { computed, published }: ReconciledFiles,
  found: Reconciliation,
): string {
  return `${JSON.stringify({ files: { computed, published }, ...found }, null, 2)}\n`;
}

const TITLES = {
  "zh-CN": ["指标", "汇总", "公布", "出处"],
  en: ["figure", "computed", "published", "place"],
} as const;

const figureText = (fact: Fact, language: Language): string =>
  `${valueText(fact, language)}${fact.value === null ? "" : (fact.unit ?? "")}`;

function comparisonTable(
  comparisons: readonly Comparison[],
  file: string,
  language: Language,
): string {
  const columns = TITLES[language].map((title, at) => ({ title, isFigure: at === 1 || at === 2 }));
  const rows = comparisons.map(({ place, computed, published }) => [
    place[language],
    figureText(computed, language),
    figureText(published, language),
    sourcePlace(published.source, file),
  ]);
  return textTable(columns, rows);
}

function summary(found: Reconciliation, language: Language): string {
  const { differences, agreed, blanks, onlyComputed, onlyPublished } = found;
  return {
    "zh-CN": `不同 ${differences.length} 处，相符 ${agreed} 处，空白对零 ${blanks.length} 处；只有汇总有的 ${onlyComputed.length} 个、只有公布有的 ${onlyPublished.length} 个，不作比较`,
    en: `${differences.length} differ, ${agreed} agree, ${blanks.length} blank for zero; not compared: ${onlyComputed.length} only computed, ${onlyPublished.length} only published`,
  }[language];
}

const BLANKS = { "zh-CN": "空白对零：", en: "Blank for zero:" } as const;

/** Writes what came of comparing two files for reading: how many, the differences, the blanks. */
export function reconciliationText(
  { published }: ReconciledFiles,
  found: Reconciliation,
  language: Language,
): string {
  const tableOf = (heading: string, comparisons: readonly Comparison[]): string =>
    comparisons.length === 0
      ? ""
      : `\n${heading}${comparisonTable(comparisons, published, language)}`;
  return [
    `${summary(found, language)}\n`,
    tableOf("", found.differences),
    tableOf(`${BLANKS[language]}\n`, found.blanks),
  ].join("");
}

import {
  type Cell,
  completeFinding,
  editionOf,
  type Finding,
  type FindingDraft,
  type GongkaiError,
  isFixedTable,
  jsonPointer,
  type LocalText,
  placeOf,
  type Report,
  readCell,
  type Sources,
  type Table,
} from "@gongkai/core";
import { cleanText } from "../recognize/clean-text.ts";
import { embeddedDiffers } from "../rule-cards.ts";

/** One value of a report as text, by its JSON Pointer. */
type Values = ReadonlyMap<string, string>;

const plain = (text: string): string => cleanText(text).replace(/\s+/g, "");

function cellText(cell: Cell): string {
  const { printed, value } = readCell(cell);
  return plain(printed === "" && value !== null ? String(value) : printed);
}

function cellsOf(table: Table, base: string, values: Map<string, string>): void {
  if (isFixedTable(table)) {
    for (const [row, columns] of Object.entries(table.cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        values.set(base + jsonPointer("cells", row, column), cellText(cell));
      }
    }
    for (const [at, { cell }] of (table.extras ?? []).entries()) {
      values.set(base + jsonPointer("extras", at, "cell"), cellText(cell));
    }
    return;
  }
  for (const [at, row] of table.rows.entries()) {
    values.set(base + jsonPointer("rows", at, "label"), plain(row.label));
    for (const [column, cell] of Object.entries(row.cells)) {
      values.set(base + jsonPointer("rows", at, "cells", column), cellText(cell));
    }
  }
}

/** What a report says, value by value; blanks say nothing. */
function valuesOf(report: Report): Values {
  const values = new Map([["/title", plain(report.title)]]);
  for (const [id, table] of Object.entries(report.tables)) {
    cellsOf(table, jsonPointer("tables", id), values);
  }
  for (const [index, { blocks }] of report.sections.entries()) {
    for (const [at, block] of blocks.entries()) {
      if (block.type !== "paragraph" || block.text.trim() === "") continue;
      values.set(jsonPointer("sections", index, "blocks", at, "text"), plain(block.text));
    }
  }
  return new Map([...values].filter(([, value]) => value !== ""));
}

const isProse = (path: string): boolean => path.startsWith("/sections/");

/** Paragraphs are compared by what they say: a heading that cannot be told moves all after it. */
function withoutCommonProse(one: Values, other: Values): Values {
  const said = new Set([...other].flatMap(([path, value]) => (isProse(path) ? [value] : [])));
  return new Map([...one].filter(([path, value]) => !isProse(path) || !said.has(value)));
}

interface Difference {
  readonly path: string;
  readonly embedded: string;
  readonly shown: string;
}

function differencesOf(embedded: Values, shown: Values): Difference[] {
  const left = withoutCommonProse(embedded, shown);
  const right = withoutCommonProse(shown, embedded);
  const differences: Difference[] = [];
  for (const [path, value] of left) {
    const other = right.get(path) ?? "";
    if (other !== value) differences.push({ path, embedded: value, shown: other });
  }
  for (const [path, value] of right) {
    if (!left.has(path)) differences.push({ path, embedded: "", shown: value });
  }
  return differences;
}

const SHORT = 40;
const short = (text: string): string => (text.length > SHORT ? `${text.slice(0, SHORT)}…` : text);

function messageOf({ embedded, shown }: Difference): LocalText {
  const [inside, outside] = [short(embedded), short(shown)];
  return {
    "zh-CN": `网页显示“${outside}”，内嵌的报告数据是“${inside}”`,
    en: `The page shows "${outside}", the report embedded in it says "${inside}"`,
  };
}

function findingOf(report: Report, draft: Omit<FindingDraft, "place">, sources: Sources): Finding {
  const place = placeOf(report, editionOf(report.edition), draft.path);
  return completeFinding({ ...draft, place }, embeddedDiffers, report, { sources });
}

/**
 * Compares the report that a page embeds with what the page shows.
 *
 * @param shown Null where no report could be recognized in what the page shows.
 */
export function embeddedDifferences(
  embedded: Report,
  shown: Report | null,
  sources: Sources,
): Finding[] {
  if (shown === null) {
    const message = {
      "zh-CN": "网页显示的内容里认不出报告，无法与内嵌的报告数据核对",
      en: "No report can be recognized in what the page shows; the report embedded in it cannot be checked against it",
    };
    return [findingOf(embedded, { path: "", message }, sources)];
  }
  return differencesOf(valuesOf(embedded), valuesOf(shown)).map((difference) => {
    const { path, embedded: expected, shown: actual } = difference;
    const draft = { path, message: messageOf(difference), expected, actual };
    return findingOf(embedded, draft, sources);
  });
}

/** The finding for a page whose embedded report cannot be read: what it shows was read instead. */
export function unusableEmbedded(shown: Report, error: GongkaiError): Finding {
  const message = {
    "zh-CN": `网页内嵌的报告数据无法读取（${error.text["zh-CN"]}），改按显示的内容识别`,
    en: `The report embedded in the page cannot be read (${error.text.en}); what the page shows was read instead`,
  };
  return findingOf(shown, { path: "", message }, {});
}

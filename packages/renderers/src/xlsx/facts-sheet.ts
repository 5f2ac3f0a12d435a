import { factsOf, type Language, type Report } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { FACTS_SHEET_HEADER } from "@gongkai/core/document";
import type { SheetCell, SheetRole } from "../sheet/sheet-rows.ts";
import type { Sheet } from "../sheet/sheet-xlsx.ts";

const HEADER = [
  ...FACTS_SHEET_HEADER,
  "label",
  "year",
  "value",
  "state",
  "approx",
  "unit",
  "break",
];
const WIDTHS = [34, 26, 34, 7, 14, 11, 9, 9, 7];

const cellOf = (text: string, role: SheetRole): SheetCell => ({
  text,
  role,
  rowSpan: 1,
  colSpan: 1,
});

/** The facts of a report in long form: a row each, whose columns are those of `Fact`. */
export function factsSheet(report: Report, lang: Language): Sheet {
  const rows = factsOf(report).map((fact) => [
    cellOf(fact.concept, "text"),
    cellOf(
      Object.entries(fact.dimensions)
        .map(([name, value]) => `${name}=${value}`)
        .join(";"),
      "text",
    ),
    cellOf(findConcept(fact.concept)?.label[lang] ?? "", "text"),
    cellOf(String(fact.year), "figure"),
    cellOf(fact.value === null ? "" : String(fact.value), "figure"),
    cellOf(fact.state, "text"),
    cellOf(fact.approx ?? "", "text"),
    cellOf(fact.unit ?? "", "text"),
    cellOf(fact.break === true ? "true" : "", "text"),
  ]);
  const header = HEADER.map((name) => cellOf(name, "columnLabel"));
  return { name: lang === "en" ? "Facts" : "数据", rows: [header, ...rows], widths: WIDTHS };
}

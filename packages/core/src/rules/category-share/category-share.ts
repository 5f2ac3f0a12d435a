import type { OpenTableDefinition } from "../../editions/edition.ts";
import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import { isFixedTable, type OpenTable } from "../../models/table.ts";
import { judgeStated } from "../../numbers/judge-stated.ts";
import { shareOf } from "../../numbers/share-of.ts";
import type { FindingDraft, NotAssessable, Rule, RuleContext, RuleOutcome } from "../rule.ts";
import { basesOf, rangesMeet } from "./implied-bases.ts";
import { type ShareBase, shareBase } from "./share-base.ts";
import { countedShares, type ShareRow, shareRows } from "./share-rows.ts";

/** Tells whether a row agrees with one of several bases that explain the table equally well. */
function isAllowed(row: ShareRow, { ranges }: ShareBase): boolean {
  const [counted] = countedShares([row]);
  const allowed = counted === undefined ? null : basesOf(counted);
  return allowed !== null && ranges.some((range) => rangesMeet(range, allowed));
}

function findingOf(
  row: ShareRow,
  base: ShareBase,
  pathOf: (row: ShareRow) => string,
  { report, edition }: RuleContext,
): FindingDraft[] {
  if (isAllowed(row, base)) return [];
  const whole = base.ranges[0].from.toString();
  const exact = shareOf(row.count, whole);
  if (exact === null) return [];
  const { verdict, recomputed } = judgeStated(row.figure, exact);
  if (verdict === "agrees") return [];
  const path = pathOf(row);
  const isTruncated = verdict === "truncated";
  return [
    {
      path,
      place: placeOf(report, edition, path),
      severity: isTruncated ? "warning" : "error",
      message: {
        "zh-CN": `${row.count}占${whole}（${base.origin["zh-CN"]}）的${recomputed}%，此处为${row.printedShare}${isTruncated ? "，是截断而非四舍五入" : ""}`,
        en: `${row.count} of ${whole} (${base.origin.en}) is ${recomputed}%; printed is ${row.printedShare}${isTruncated ? ", cut off instead of rounded" : ""}`,
      },
      expected: `${recomputed}%`,
      actual: row.printedShare,
    },
  ];
}

function judgeTable(
  definition: OpenTableDefinition,
  table: OpenTable,
  context: RuleContext,
): (FindingDraft | NotAssessable)[] | null {
  const rows = shareRows(definition, table);
  if (rows === null || rows.judged.length + rows.unreadable.length === 0) return null;
  const name = definition.label;
  const unread = rows.unreadable.map((index) => {
    const label = table.rows[index]?.label ?? "";
    return {
      notAssessable: {
        "zh-CN": `${name["zh-CN"]} · ${label}：数量或比例无法读出`,
        en: `${name.en} · ${label}: the count or the share cannot be read`,
      },
    };
  });
  if (rows.judged.length === 0) return unread;
  const base = shareBase(table.base, countedShares(rows.judged));
  if (base === null) {
    const reason = {
      "zh-CN": `${name["zh-CN"]}：没有注明比例以什么为总数，也推不出来`,
      en: `${name.en}: the whole that the shares are of is neither declared nor implied`,
    };
    return [...unread, { notAssessable: reason }];
  }
  const pathOf = ({ index }: ShareRow) =>
    jsonPointer("tables", definition.id, "rows", index, "cells", rows.shareId);
  return [...unread, ...rows.judged.flatMap((row) => findingOf(row, base, pathOf, context))];
}

/** Each printed share agrees with its count over the declared base, or over the one that the table implies. */
export const categoryShare: Rule = {
  id: "category-share",
  severity: "error",
  editions: "all",
  check(context) {
    let outcomes: RuleOutcome | null = null;
    for (const definition of context.edition.tables) {
      if (definition.kind !== "open") continue;
      const table = context.report.tables[definition.id];
      if (table === undefined || isFixedTable(table)) continue;
      const outcome = judgeTable(definition, table, context);
      if (outcome !== null) outcomes = [...(outcomes ?? []), ...outcome];
    }
    return outcomes;
  },
};

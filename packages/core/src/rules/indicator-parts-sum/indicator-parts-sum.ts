import type { Severity } from "../../findings/finding.ts";
import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import type { CellReading } from "../../models/cell.ts";
import type { Language, LocalText } from "../../models/local-text.ts";
import { isFixedTable } from "../../models/table.ts";
import type { FindingDraft, NotAssessable, Rule, RuleContext } from "../rule.ts";
import { type GroupVerdict, judgeGroup } from "./judge-group.ts";
import { type RowGroup, rowGroups } from "./row-group.ts";

const BLANK: LocalText = { "zh-CN": "空白", en: "blank" };

const shown = ({ printed, state }: CellReading, language: Language): string =>
  state === "blank" ? BLANK[language] : printed;

const terms = ({ parts }: RowGroup, language: Language): string =>
  parts.map((part) => shown(part, language)).join(" + ");

const hasAssumption = ({ total, parts }: RowGroup): boolean =>
  [total, ...parts].some(({ state }) => state !== "number");

function failMessage(group: RowGroup, sum: string): LocalText {
  const { row, total } = group;
  const isAssumed = hasAssumption(group);
  return {
    "zh-CN": `“${row.label["zh-CN"]}”为${shown(total, "zh-CN")}，各分项之和为${sum}（${terms(group, "zh-CN")}${isAssumed ? "，未填数字的格按零计" : ""}）`,
    en: `“${row.label.en}” is ${shown(total, "en")}; its parts add up to ${sum} (${terms(group, "en")}${isAssumed ? ", cells without a figure counted as zero" : ""})`,
  };
}

function exceedsMessage(group: RowGroup): LocalText {
  const { row, total } = group;
  return {
    "zh-CN": `“${row.label["zh-CN"]}”为${shown(total, "zh-CN")}，有分项大于此数（${terms(group, "zh-CN")}）`,
    en: `“${row.label.en}” is ${shown(total, "en")}, and a part is larger (${terms(group, "en")})`,
  };
}

const noteMessage = (group: RowGroup): LocalText => ({
  "zh-CN": `各分项之和等于总数，前提是未填数字的格按零计（${terms(group, "zh-CN")} = ${shown(group.total, "zh-CN")}）`,
  en: `The parts add up if cells without a figure count as zero (${terms(group, "en")} = ${shown(group.total, "en")})`,
});

/** An error only where the parts are all there is, and the form that says so was read. */
const severityOf = ({ row, table }: RowGroup): Severity =>
  row.parts === "exhaustive" && table.evidence !== "background" ? "error" : "warning";

function outcomeOf(
  group: RowGroup,
  verdict: GroupVerdict,
  { report, edition }: RuleContext,
): (FindingDraft | NotAssessable)[] {
  const path = jsonPointer("tables", group.table.id, "cells", group.row.id, group.columnId);
  const place = placeOf(report, edition, path);
  const severity = severityOf(group);
  const actual = group.total.printed;
  switch (verdict.kind) {
    case "holds":
    case "silent":
      return [];
    case "holdsWithBlanks":
      return [{ path, place, severity: "info", outcome: "note", message: noteMessage(group) }];
    case "notAssessable":
      return [
        {
          notAssessable: {
            "zh-CN": `${place["zh-CN"]}：${verdict.reason["zh-CN"]}`,
            en: `${place.en}: ${verdict.reason.en}`,
          },
        },
      ];
    case "fails":
    case "partExceeds": {
      const { kind, sum: expected } = verdict;
      const message = kind === "fails" ? failMessage(group, expected) : exceedsMessage(group);
      return [{ path, place, severity, message, expected, actual }];
    }
  }
}

/** The rows under a row add up to it. */
export const indicatorPartsSum: Rule = {
  id: "indicator-parts-sum",
  severity: "error",
  editions: "all",
  check(context) {
    const groups = context.edition.tables.flatMap((definition) => {
      const table = context.report.tables[definition.id];
      if (definition.kind !== "fixed" || table === undefined || !isFixedTable(table)) return [];
      return rowGroups(definition, table);
    });
    if (groups.length === 0) return null;
    return groups.flatMap((group) => outcomeOf(group, judgeGroup(group), context));
  },
};

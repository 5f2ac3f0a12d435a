import { placeOf } from "../../findings/place.ts";
import { proposedReading } from "../../findings/proposal.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import { CellKind } from "../../tables/matrix.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { editionKeys } from "./edition-keys.ts";
import { isPlainReport } from "./is-plain-report.ts";
import { nearestName } from "./nearest-name.ts";
import { type UnknownKey, unknownKeys } from "./unknown-keys.ts";

function findingOf(
  { path, key, names }: UnknownKey,
  { report, edition }: RuleContext,
): FindingDraft {
  const nearest = nearestName(key, names);
  const place = placeOf(report, edition, path);
  const meant =
    nearest === null
      ? { "zh-CN": "", en: "" }
      : { "zh-CN": `，是否应为“${nearest}”？`, en: `; did you mean “${nearest}”?` };
  return {
    path,
    place,
    message: {
      "zh-CN": `格式中没有“${key}”这个键${meant["zh-CN"]}`,
      en: `The format has no key “${key}”${meant.en}`,
    },
    expected: nearest,
    actual: key,
    ...(nearest === null ? {} : { proposals: [proposedReading(nearest)] }),
  };
}

const unlistedFinding = (unlisted: number): FindingDraft => ({
  path: "",
  place: { "zh-CN": "报告", en: "Report" },
  message: {
    "zh-CN": `另有 ${unlisted} 个格式中没有的键，未逐一列出`,
    en: `${unlisted} more keys that the format lacks are not listed one by one`,
  },
  actual: String(unlisted),
});

/** Every key of the report is one that the format or its edition knows. */
export const unknownKey: Rule = {
  id: "unknown-key",
  severity: "warning",
  editions: "all",
  check(context) {
    if (isPlainReport(context.report, context.derive(matricesOf))) return [];
    const looked = new Set<object>();
    for (const { table, kinds, hasForeignKeys } of context.derive(matricesOf)) {
      if (!hasForeignKeys && (kinds & CellKind.printed) === 0) looked.add(table.cells);
    }
    const { found, unlisted } = unknownKeys(editionKeys(context.edition), context.report, looked);
    if (found.length === 0) return [];
    const findings = found.map((unknown) => findingOf(unknown, context));
    return unlisted === 0 ? findings : [...findings, unlistedFinding(unlisted)];
  },
};

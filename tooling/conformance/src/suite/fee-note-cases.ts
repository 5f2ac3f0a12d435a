import type { Report } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import type { CaseDraft } from "./case-draft.ts";

const RULE = "fee-without-note";

const FEE = "全年收取信息处理费420元。";
const NOTHING_ELSE = "本年度没有其他需要报告的事项。";

/** A report whose overview and whose other matters say this, and whose tables are sound. */
function saying(overview: string, other: string, edition = "cn-2021"): Report {
  const report = modernReport({ edition });
  const texts = new Map([
    ["overview", overview],
    ["other", other],
  ]);
  const sections = report.sections.map((section) => {
    const text = texts.get(section.id);
    return text === undefined
      ? section
      : { ...section, blocks: [{ type: "paragraph" as const, text }] };
  });
  return { ...report, sections };
}

const unpaid = (other: string): Report =>
  withCell(saying("具体情况如下。", other), "requests", "other.overdueFee", "total", 1);

const passing: readonly (readonly [name: string, report: Report])[] = [
  ["fee-among-other-matters", saying("具体情况如下。", FEE)],
  ["fee-in-both-places", saying(FEE, `${FEE}${NOTHING_ELSE}`)],
  ["none-charged-and-said", saying("具体情况如下。", "本年度未收取信息处理费。")],
  ["unpaid-and-said", unpaid("发出收费通知1件，金额420元，实际收取0元。")],
  ["form-of-2019-without-fee", saying("具体情况如下。", NOTHING_ELSE, "cn-2019")],
];

const failing: readonly (readonly [name: string, report: Report])[] = [
  ["fee-in-overview-alone", saying(FEE, NOTHING_ELSE)],
  ["fee-in-overview-alone-on-form-of-2019", saying(FEE, NOTHING_ELSE, "cn-2019")],
  ["unpaid-and-not-said", unpaid("无")],
  ["administrative-fees-are-others", saying(FEE, "行政事业性收费项目清单可在网站查阅。")],
  ["nothing-said", saying("本级行政事业性收费420元。", NOTHING_ELSE)],
];

/** Fees that the overview or the table shows, and what is said of them among the other matters. */
export const feeNoteCases = (): CaseDraft[] => [
  ...passing.map(
    ([name, report]): CaseDraft => ({
      id: `narrative/${RULE}/passes-${name}`,
      title: { "zh-CN": `${RULE}：通过`, en: `${RULE} passes` },
      report,
      findsNot: [RULE],
    }),
  ),
  ...failing.map(
    ([name, report]): CaseDraft => ({
      id: `narrative/${RULE}/fails-${name}`,
      title: { "zh-CN": `${RULE}：不通过`, en: `${RULE} fails` },
      report,
      finds: [RULE],
    }),
  ),
];

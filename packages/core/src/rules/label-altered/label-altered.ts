import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import { proposedReading } from "../../findings/proposal.ts";
import type { Section } from "../../models/section.ts";
import { matricesOf } from "../../tables/matrices-of.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";
import { alteredExtras } from "./altered-extras.ts";
import { alteredHeading } from "./altered-heading.ts";

function headingDraft(
  { heading, id }: Section,
  index: number,
  { report, edition }: RuleContext,
): FindingDraft | null {
  const definition = edition.sections.find((section) => section.id === id);
  if (definition === undefined || heading === "") return null;
  const wanted = definition.label["zh-CN"];
  const alteration = alteredHeading(heading, wanted);
  if (alteration === "same") return null;
  const path = jsonPointer("sections", index, "heading");
  return {
    path,
    place: placeOf(report, edition, path),
    severity: alteration === "slip" ? "warning" : "info",
    message: {
      "zh-CN": `标题“${heading}”与格式不一致，格式为“${wanted}”`,
      en: `The heading “${heading}” differs from the form's, “${wanted}” (${definition.label.en})`,
    },
    expected: wanted,
    actual: heading,
    proposals: [proposedReading(wanted)],
  };
}

function alteredHeadings(context: RuleContext): FindingDraft[] {
  if (!context.edition.headingsPrescribed) return [];
  const findings: FindingDraft[] = [];
  let index = 0;
  for (const section of context.report.sections) {
    const draft = headingDraft(section, index, context);
    if (draft !== null) findings.push(draft);
    index++;
  }
  return findings;
}

/** Headings and labels are the form's own words. */
export const labelAltered: Rule = {
  id: "label-altered",
  severity: "warning",
  title: { "zh-CN": "标题和栏目用格式的原文", en: "Headings and labels are the form's own" },
  basis: {
    "zh-CN":
      "国办公开办函〔2019〕60号、〔2021〕30号所附格式的标题和栏目。改动不影响数字，但妨碍汇总和比较，只作提醒",
    en: "The headings and labels of the forms in 国办公开办函〔2019〕60号 and 〔2021〕30号. Altering them leaves the figures right and hinders adding up and comparing, so this is a warning only",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "序号、空格、标点、全角半角不论；2008年条例的报告标题自定，不作判断；标题一两字之差作提醒，另行措辞的只作提示；地方自加的行列，除非与格式空着的一格只差一两字或多写了年份，都不提示",
    en: "Numerals, spaces, punctuation and width are set aside; headings were free under the Regulations of 2008; a heading that differs by a letter or two is a warning, one in other words information; local rows and columns are left alone unless they differ from those of an empty cell of the form by a letter or two or by a year put in",
  },
  advice: {
    "zh-CN": "按格式改回原文；栏目中不要加写年份",
    en: "Use the form's words; do not put the year into a label",
  },
  passes: {
    "zh-CN": "“二、主动公开政府信息情况”；栏目“本年制发件数”",
    en: "二、主动公开政府信息情况; column 本年制发件数",
  },
  fails: {
    "zh-CN": "“二、主动公开政府政府情况”；栏目“本年（2023）制发件数”",
    en: "二、主动公开政府政府情况; column 本年（2023）制发件数",
  },
  check(context) {
    let findings: readonly FindingDraft[] = alteredHeadings(context);
    for (const matrix of context.derive(matricesOf)) {
      if (matrix.table.extras === undefined || matrix.table.extras.length === 0) continue;
      findings = [...findings, ...alteredExtras(matrix, context)];
    }
    return findings;
  },
};

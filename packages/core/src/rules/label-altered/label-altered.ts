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
  editions: "all",
  check(context) {
    let findings: readonly FindingDraft[] = alteredHeadings(context);
    for (const matrix of context.derive(matricesOf)) {
      if (matrix.table.extras === undefined || matrix.table.extras.length === 0) continue;
      findings = [...findings, ...alteredExtras(matrix, context)];
    }
    return findings;
  },
};

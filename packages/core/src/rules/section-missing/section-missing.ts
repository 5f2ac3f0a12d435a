import type { Edition, SectionDefinition } from "../../editions/edition.ts";
import { placeOf } from "../../findings/place.ts";
import type { Report } from "../../models/report.ts";
import type { FindingDraft, Rule } from "../rule.ts";

const PATH = "/sections";

function hasSection({ sections }: Report, wanted: string): boolean {
  for (const { id } of sections) if (id === wanted) return true;
  return false;
}

const missing = ({ label }: SectionDefinition, report: Report, edition: Edition): FindingDraft => ({
  path: PATH,
  place: placeOf(report, edition, PATH),
  message: {
    "zh-CN": `缺少“${label["zh-CN"]}”部分`,
    en: `The section “${label.en}” is missing`,
  },
  expected: label["zh-CN"],
});

/** The report has each part that the law or the form asks for. */
export const sectionMissing: Rule = {
  id: "section-missing",
  severity: "warning",
  editions: "all",
  check({ report, edition }) {
    let findings: FindingDraft[] | null = null;
    for (const definition of edition.sections) {
      if (!definition.required) continue;
      findings ??= [];
      if (!hasSection(report, definition.id)) findings.push(missing(definition, report, edition));
    }
    return findings;
  },
};

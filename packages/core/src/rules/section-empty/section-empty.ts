import { jsonPointer } from "../../findings/json-pointer.ts";
import { placeOf } from "../../findings/place.ts";
import type { Report } from "../../models/report.ts";
import type { Section } from "../../models/section.ts";
import type { FindingDraft, Rule, RuleContext } from "../rule.ts";

const SAID = /\S/;

/** A heading alone says nothing; a table does where the report has it. */
function saysNothing({ blocks }: Section, { tables }: Report): boolean {
  for (const block of blocks) {
    if (block.type === "paragraph" && SAID.test(block.text)) return false;
    if (block.type === "table" && Object.hasOwn(tables, block.ref)) return false;
  }
  return true;
}

const idsThatSay = (report: Report): ReadonlySet<string> =>
  new Set(report.sections.filter((section) => !saysNothing(section, report)).map(({ id }) => id));

function emptySections({ report, edition }: RuleContext): FindingDraft[] {
  const said = idsThatSay(report);
  const required = edition.sections.filter((section) => section.required && !said.has(section.id));
  return report.sections.flatMap((section, index) => {
    const definition = required.find(({ id }) => id === section.id);
    if (definition === undefined) return [];
    const path = jsonPointer("sections", index);
    return [
      {
        path,
        place: placeOf(report, edition, path),
        message: {
          "zh-CN": `“${definition.label["zh-CN"]}”部分只有标题，没有内容`,
          en: `The section “${definition.label.en}” has a heading and no content`,
        },
      },
    ];
  });
}

/** Every section that the form requires says something. */
export const sectionEmpty: Rule = {
  id: "section-empty",
  severity: "warning",
  editions: "all",
  check(context) {
    for (const section of context.report.sections) {
      if (saysNothing(section, context.report)) return emptySections(context);
    }
    return [];
  },
};

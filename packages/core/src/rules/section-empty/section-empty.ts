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
  title: { "zh-CN": "应有的部分不是空的", en: "No required section is empty" },
  basis: {
    "zh-CN":
      "《政府信息公开条例》关于年度报告内容的条款（2008年施行的条例第三十二条，我们未见原文，属背景；2019年修订的条例第五十条）",
    en: "The Regulations on the contents of annual reports (2008: art. 32, not read in the original, so background; 2019: art. 50)",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "一个“无”字也算写了；同一部分分作几处的，有一处有内容即可；格式未要求的部分不论",
    en: "The one word 无 is enough; of a section in several places one must say something; sections that the form does not require are not looked at",
  },
  advice: {
    "zh-CN": "补写内容；确无内容的，写明“无”",
    en: "Write the section; where there is nothing to say, say so",
  },
  passes: {
    "zh-CN": "“六、其他需要报告的事项”下写“无”",
    en: "“6. Other matters to report” says 无",
  },
  fails: {
    "zh-CN": "“六、其他需要报告的事项”下没有内容",
    en: "“6. Other matters to report” has no content",
  },
  check(context) {
    for (const section of context.report.sections) {
      if (saysNothing(section, context.report)) return emptySections(context);
    }
    return [];
  },
};

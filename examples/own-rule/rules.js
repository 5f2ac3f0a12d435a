import { defineRule } from "gongkai";

const overviewLength = defineRule({
  id: "city/overview-length",
  severity: "warning",
  editions: ["cn-2021"],
  title: { "zh-CN": "总体情况不超过1000字", en: "The overview has at most 1000 characters" },
  basis: { "zh-CN": "本市编制通知", en: "The city's notice on how to write the report" },
  tolerance: { "zh-CN": "不计表格", en: "Tables do not count" },
  advice: { "zh-CN": "压缩总体情况", en: "Shorten the overview" },
  passes: { "zh-CN": "总体情况1000字", en: "An overview of 1000 characters" },
  fails: { "zh-CN": "总体情况1001字", en: "An overview of 1001 characters" },
  check({ report }) {
    const at = report.sections.findIndex(({ id }) => id === "overview");
    if (at === -1) return null;
    const { length } = report.sections[at].blocks.map(({ text = "" }) => text).join("");
    if (length <= 1000) return [];
    const message = { "zh-CN": `总体情况有${length}字`, en: `It has ${length} characters` };
    return [{ path: `/sections/${at}`, message, expected: "≤ 1000", actual: `${length}` }];
  },
});
export const rules = [overviewLength];

import type { Edition } from "../../editions/edition.ts";
import { editions } from "../../editions/index.ts";
import { placeOf } from "../../findings/place.ts";
import type { Rule } from "../rule.ts";

const PATH = "/edition";

const isInForce = ({ years: [first, last] }: Edition, year: number): boolean =>
  first <= year && (last === null || year <= last);

/** The report is on the form in force for its year, not on one that was replaced before. */
export const editionOutdated: Rule = {
  id: "edition-outdated",
  severity: "warning",
  title: { "zh-CN": "使用现行的报告格式", en: "The report is on the form in force" },
  basis: {
    "zh-CN":
      "2019、2020年度用国办公开办函〔2019〕60号的格式，2021年度起用国办公开办函〔2021〕30号修订的格式",
    en: "Reports for 2019 and 2020 are on the form of 国办公开办函〔2019〕60号, those from 2021 on the form revised by 国办公开办函〔2021〕30号",
  },
  editions: "all",
  tolerance: {
    "zh-CN": "只看报告年度是否晚于格式的末年；格式早于施行年度使用的不提示",
    en: "Only a report later than the last year of its form is found; a form used before its time is not",
  },
  advice: {
    "zh-CN": "改用现行格式重新填报各表",
    en: "Fill in the tables of the form in force",
  },
  passes: {
    "zh-CN": "2020年度报告用2019年试行格式",
    en: "The report for 2020 is on the form of 2019",
  },
  fails: {
    "zh-CN": "2023年度报告仍用2019年试行格式",
    en: "The report for 2023 is still on the form of 2019",
  },
  check({ report, edition, year }) {
    const [, last] = edition.years;
    if (last === null || year <= last) return [];
    const current = editions.find((candidate) => isInForce(candidate, year));
    const instead =
      current === undefined
        ? { "zh-CN": "", en: "" }
        : {
            "zh-CN": `；${year}年度应使用“${current.label["zh-CN"]}”（${current.legalBasis["zh-CN"]}）`,
            en: `; for ${year} it is “${current.label.en}” (${current.legalBasis.en})`,
          };
    return [
      {
        path: PATH,
        place: placeOf(report, edition, PATH),
        message: {
          "zh-CN": `“${edition.label["zh-CN"]}”只用到${last}年度${instead["zh-CN"]}`,
          en: `“${edition.label.en}” was in use until report year ${last}${instead.en}`,
        },
        expected: current?.id ?? null,
        actual: edition.id,
      },
    ];
  },
};

import type { DocumentedRule } from "@gongkai/core";
import { judgedStatements } from "../../stated/judged-statements.ts";
import { statedFinding } from "../../stated/stated-finding.ts";
import type { Statement } from "../../statement.ts";

const MONTH = /^\s?[0-9０-９一二三四五六七八九十]{1,2}(?:[-—–~～至到][0-9０-９]{1,2})?月/u;

/** The year of a day or a month; `period-stated` speaks of the days of the period. */
function isOfDate({ figure, range, text }: Statement): boolean {
  if (figure === null) return false;
  return MONTH.test(text.slice(figure.range.start + figure.range.length - range.start));
}

/** The year that the narrative says it is about is the report's. */
export const yearStated: DocumentedRule = {
  id: "year-stated",
  severity: "warning",
  title: { "zh-CN": "正文所说的年份是报告年度", en: "The year of the narrative is the report's" },
  basis: {
    "zh-CN":
      "年度报告说的是报告年度；沿用上年文稿时年份容易漏改。句中也可能确实在说那一年，故为警告",
    en: "An annual report is about its own year, and a year is easily left over from last year's text; a sentence may be about another year after all, hence a warning",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "只判断统领一句、与报告年度相差一年而文中没有同时写出报告年度的年份；用来对比的年份、法规施行的年份不在其内；句中的数确属那一年的，不作判断",
    en: "Only a year that opens a sentence, is one off and stands there without the report's own; years that are compared with or date something are none; not judged where the figures are that year's",
  },
  advice: {
    "zh-CN": "核对句中的年份，改为报告年度；说的确是那一年的，写明与本年的关系",
    en: "Check the year of the sentence and correct it; where it is about that year indeed, say how it bears on this one",
  },
  passes: {
    "zh-CN": "2018年年度报告写“2018年，我局公开文件6件”",
    en: "The report for 2018 says “in 2018 we published 6 documents”",
  },
  fails: {
    "zh-CN": "2018年年度报告写“2017年，我局公开文件6件”，附表2018年正是6件",
    en: "The report for 2018 says “in 2017 we published 6 documents”, which is what its table has for 2018",
  },
  check(context) {
    const years = judgedStatements(context).statements.filter(
      ({ statement }) =>
        statement.kind === "year" && statement.verdict !== "notAssessable" && !isOfDate(statement),
    );
    if (years.length === 0) return null;
    return years
      .filter(({ statement }) => statement.verdict === "disagrees")
      .map((judged) => {
        const { stated } = judged.statement;
        return statedFinding(context, judged, {
          severity: "warning",
          message: {
            "zh-CN": `文中说的是${stated}，本报告的年度是${context.year}年`,
            en: `The text speaks of ${stated}, the report is about ${context.year}`,
          },
          expected: `${context.year}年${stated?.endsWith("度") ? "度" : ""}`,
        });
      });
  },
};

import {
  type DocumentedRule,
  type Fact,
  type FindingDraft,
  type LocalText,
  type NotAssessable,
  placeOf,
  type RuleContext,
} from "@gongkai/core";
import { earlierIndex } from "../../earlier-index.ts";
import { judgeAgain } from "../../judge-again.ts";
import { readProse } from "../../read-prose.ts";
import type { Statement } from "../../statement.ts";

const named = (fact: Fact | undefined): LocalText =>
  fact === undefined
    ? { "zh-CN": "", en: "" }
    : {
        "zh-CN": `${fact.source.text}（${fact.year}年）`,
        en: `${fact.source.text} (${fact.year})`,
      };

function findingFor({ report, edition }: RuleContext, statement: Statement): FindingDraft {
  const { path, figure, facts, stated, recomputed, verdict } = statement;
  const [from, to] = [named(facts[0]), named(facts[1])];
  const isCut = verdict === "truncated";
  return {
    path,
    place: placeOf(report, edition, path),
    severity: isCut ? "warning" : "error",
    message: {
      "zh-CN": `由${from["zh-CN"]}到${to["zh-CN"]}应为${recomputed}，文中写作${stated}${isCut ? "：小数被截去，没有四舍五入" : ""}`,
      en: `From ${from.en} to ${to.en} is ${recomputed}; the text says ${stated}${isCut ? ": digits were cut off instead of rounded" : ""}`,
    },
    expected: recomputed,
    actual: stated,
    ...(figure === null ? {} : { range: figure.range }),
  };
}

function unassessed({ report, edition }: RuleContext, statement: Statement): NotAssessable {
  const { path, stated, reason } = statement;
  const place = placeOf(report, edition, path);
  return {
    notAssessable: {
      "zh-CN": `“${place["zh-CN"]}”的“${stated}”：${reason?.["zh-CN"]}`,
      en: `“${stated}” in “${place.en}”: ${reason?.en}`,
    },
  };
}

/** Each printed growth is what its two printed figures give. */
export const growthStated: DocumentedRule = {
  id: "growth-stated",
  severity: "error",
  title: { "zh-CN": "增减幅度与两年的数相符", en: "A stated growth agrees with its two figures" },
  basis: {
    "zh-CN":
      "算术：增减幅度＝（本年数－上年数）÷上年数，按所印小数位四舍五入；两个数都印出而不符的为错误",
    en: "Arithmetic: growth is the change over the earlier figure, rounded half up to the decimals printed; an error where both figures are printed and disagree",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "按所印小数位比较；小数被截去而非四舍五入的，只提示警告。上年数为零、只有约数或没有印出的，不作判断",
    en: "Compared at the decimals printed; digits cut off instead of rounded are a warning. Not judged where the earlier figure is zero, either is only a bound, or one is not printed",
  },
  advice: {
    "zh-CN": "核对两年的数和增减幅度，改正其中有误的一个",
    en: "Check both years' figures and the percentage, and correct the one that is wrong",
  },
  passes: {
    "zh-CN": "362条增至417条，写作同比增长15.2%",
    en: "362 to 417, stated as growth of 15.2%",
  },
  fails: {
    "zh-CN": "362条增至417条，写作同比增长25.2%（错误）；101条增至132条，写作30%（警告：截去小数）",
    en: "362 to 417, stated as 25.2% (error); 101 to 132, stated as 30% (warning: cut off)",
  },
  check(context) {
    const { report, against } = context;
    const statements = judgeAgain(context.derive(readProse), earlierIndex(report, against));
    const growths = statements.filter(({ kind }) => kind === "growth");
    if (growths.length === 0) return null;
    return growths
      .filter(({ verdict }) => verdict !== "agrees")
      .map((statement) =>
        statement.verdict === "notAssessable"
          ? unassessed(context, statement)
          : findingFor(context, statement),
      );
  },
};

import {
  type DocumentedRule,
  type FindingDraft,
  type PrintedFigure,
  placeOf,
  type RuleContext,
} from "@gongkai/core";
import { feeListsIn } from "../../fees/fee-lists-in.ts";
import { FIRST_YEAR_OF_TIERS, isReachableFee } from "../../fees/fee-tiers.ts";
import { type FiguredText, figuresAt } from "../../figured-text.ts";
import { proseTexts } from "../../prose-texts.ts";

/** What one request was charged, as far as the text says so exactly and in yuan. */
function lonelyFees(figured: FiguredText): PrintedFigure[] {
  return feeListsIn(figured)
    .flatMap(({ total, items }) => [total, ...items])
    .filter(({ cases }) => cases.value === 1 && cases.approx === null)
    .map(({ amount }) => amount)
    .filter(({ approx, unit }) => approx === null && unit === "元");
}

function findingFor(
  { report, edition }: RuleContext,
  path: string,
  { printed, start, length }: PrintedFigure,
): FindingDraft {
  return {
    path,
    place: placeOf(report, edition, path),
    message: {
      "zh-CN": `一件申请收取${printed}：按件、按量两种标准都得不出这个数`,
      en: `${printed} for one request: neither scale, by number or by volume, gives that amount`,
    },
    expected: null,
    actual: printed,
    range: { start, length },
  };
}

const isReachable = ({ value }: PrintedFigure): boolean => {
  const yuan = Number(value);
  return Number.isInteger(yuan) && (yuan === 0 || isReachableFee(yuan));
};

/** The processing fee of a single request is one that the scales give. */
export const processingFeeTiers: DocumentedRule = {
  id: "processing-fee-tiers",
  severity: "warning",
  title: {
    "zh-CN": "单件信息处理费合乎收费标准",
    en: "The fee of a single request fits the scales",
  },
  basis: {
    "zh-CN":
      "国办函〔2020〕109号：按件计收（每件100元起，每10件一档）或按量计收（超过30页的，每页10、20、40元），二者择一",
    en: "国办函〔2020〕109号: by number (from 100 yuan each, in steps of ten requests) or by volume (10, 20, 40 yuan a page beyond 30 pages), one of the two",
  },
  editions: "all",
  tolerance: {
    "zh-CN":
      "只看文中明确说是一件申请、金额为元的；几件合计的金额几乎都凑得出来，不判断；2021年以前的报告不判断",
    en: "Only where the text says that one request was charged, in yuan; sums over several are nearly always reachable and not judged; nor are reports on years before 2021",
  },
  advice: {
    "zh-CN": "核对金额，以及是否只有一件；按标准重新计算",
    en: "Check the amount, and whether it was one request; compute it again by the scale",
  },
  passes: { "zh-CN": "1件，收取420元（72页）", en: "420 yuan for one request (72 pages)" },
  fails: { "zh-CN": "1件，收取425元", en: "425 yuan for one request" },
  check(context) {
    if (context.year < FIRST_YEAR_OF_TIERS) return null;
    const fees = proseTexts(context.report).flatMap((place) =>
      lonelyFees(figuresAt(context.report, place)).map((fee) => ({ path: place.path, fee })),
    );
    if (fees.length === 0) return null;
    return fees
      .filter(({ fee }) => !isReachable(fee))
      .map(({ path, fee }) => findingFor(context, path, fee));
  },
};

import {
  compareRationals,
  divideRationals,
  editionOf,
  type Fact,
  type FindingDraft,
  formatRational,
  type LocalText,
  placeOf,
  type RuleContext,
  type TextRange,
} from "@gongkai/core";
import { yuanIn } from "../money.ts";
import { textAt } from "../text-at.ts";
import { sliceOf } from "../text-place.ts";
import type { Given, TableVerdict } from "./held-against-tables.ts";
import type { JudgedStatement } from "./judged-statements.ts";
import { placeIn } from "./place-in.ts";

/** So many decimals of a sum of money are worth saying. */
const MOST_DECIMALS = 6;

const withoutZeros = (decimal: string): string =>
  // linear: applied to the six decimals and the point before them.
  decimal.includes(".") ? decimal.replace(/\.?0{1,6}$/u, "") : decimal;

/** What tables give, in the measure of the figure that it is held against. */
function shown({ interval, facts }: Given, unit: string | null): string {
  const [only] = facts;
  const isBound = compareRationals(interval.lower, interval.upper) !== 0;
  if (isBound && only !== undefined) return only.source.text;
  const yuan = yuanIn(unit);
  const value = yuan === null ? interval.lower : divideRationals(interval.lower, yuan);
  return `${withoutZeros(formatRational(value, MOST_DECIMALS))}${unit ?? ""}`;
}

const pathOf = ({ source }: Fact): string => (source.kind === "json" ? source.pointer : "");

/** Names the cell that a figure stands in, or the figures that it is the sum of. */
function namedGiven(context: RuleContext, given: Given): LocalText {
  const { against } = context;
  const { facts, isEarlier } = given;
  const [only, ...more] = facts;
  if (only === undefined || more.length > 0) {
    const sum = facts.map(({ source }) => source.text).join(" + ");
    return isEarlier
      ? {
          "zh-CN": `上年报告表格各数（${sum}）之和`,
          en: `the sum of the cells (${sum}), with last year's report,`,
        }
      : { "zh-CN": `表格各数（${sum}）之和`, en: `the sum of the cells (${sum})` };
  }
  if (isEarlier && against !== null) {
    const place = placeOf(against, editionOf(against.edition), pathOf(only));
    return { "zh-CN": `上年报告“${place["zh-CN"]}”`, en: `“${place.en}” of last year's report` };
  }
  const place = placeIn(context, pathOf(only));
  return { "zh-CN": `“${place["zh-CN"]}”`, en: `“${place.en}”` };
}

/** Says of a figure of the prose what tables give instead; `how` is added of what the one is of the other. */
export function givenByTables(
  context: RuleContext,
  { statement, draft }: JudgedStatement,
  { given }: TableVerdict,
  how: LocalText = { "zh-CN": "", en: "" },
): FindingDraft {
  const { path, figure } = statement;
  const range: TextRange = figure?.range ?? draft.evidence;
  const said = figure?.printed ?? sliceOf(textAt(context.report, path), range);
  const expected = shown(given, figure?.unit ?? null);
  const named = namedGiven(context, given);
  return {
    path,
    place: placeIn(context, path),
    message: {
      "zh-CN": `文中${figure === null ? "说" : "写作"}“${said}”，${named["zh-CN"]}为${expected}${how["zh-CN"]}`,
      en: `The text says “${said}”; ${named.en} is ${expected}${how.en}`,
    },
    expected,
    actual: said,
    range,
  };
}

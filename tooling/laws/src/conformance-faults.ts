/** A fault that a programmer may make: a piece of text in a source file, and what stands in its place. */
export interface Fault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const dropped = (registry: string, rule: string): Fault => ({
  name: `the rule ${rule} is dropped`,
  file: registry,
  from: `\n  ${rule},\n`,
  to: "\n",
});

const CORE_RULES = "core/src/rules/index.ts";
const CLAIM_RULES = "claims/src/rules/index.ts";
const JUDGE_LINE = "core/src/tables/judge-line.ts";
const CHECK_IDENTITIES = "core/src/tables/check-identities.ts";
const STOCK = "core/src/rules/stock-continues/stock-continues.ts";

/** Twenty of them. */
export const faults: readonly Fault[] = [
  ...[
    "blankCell",
    "negativeCount",
    "remediesSum",
    "requestsBalance",
    "sectionEmpty",
    "unknownKey",
  ].map((rule) => dropped(CORE_RULES, rule)),
  ...["growthStated", "figureRepeated"].map((rule) => dropped(CLAIM_RULES, rule)),
  {
    name: "the last day counts as late",
    file: "core/src/rules/published-on-time/published-on-time.ts",
    from: "report.publishedOn <= due",
    to: "report.publishedOn < due",
  },
  {
    name: "zero counts as below zero",
    file: "core/src/rules/negative-count/negative-count.ts",
    from: "Number(value) < 0",
    to: "Number(value) <= 0",
  },
  {
    name: "the last year of a form is outdated",
    file: "core/src/rules/edition-outdated/edition-outdated.ts",
    from: "last === null || year <= last) return []",
    to: "last === null || year < last) return []",
  },
  {
    name: "a stock of none a year ago is impossible",
    file: STOCK,
    from: "impliedBefore(matrix, stock) >= 0",
    to: "impliedBefore(matrix, stock) > 0",
  },
  {
    name: "what was issued is added instead of subtracted",
    file: STOCK,
    from: "(values[inForce] ?? 0) - (values[issued] ?? 0)",
    to: "(values[inForce] ?? 0) + (values[issued] ?? 0)",
  },
  {
    name: "an uncertain sum is an error",
    file: CHECK_IDENTITIES,
    from: "isCertain && !isBackground",
    to: "isCertain || !isBackground",
  },
  {
    name: "the first part is pointed at instead of the total",
    file: CHECK_IDENTITIES,
    from: "isTotal ? whole : line.right[0]",
    to: "isTotal ? line.right[0] : line.right[0]",
  },
  {
    name: "the blanks of the wrong side excuse a difference",
    file: JUDGE_LINE,
    from: "order < 0 ? left : right",
    to: "order > 0 ? left : right",
  },
  {
    name: "a side that is less holds",
    file: JUDGE_LINE,
    from: "if (leftSum === rightSum) return HOLDS;",
    to: "if (leftSum <= rightSum) return HOLDS;",
  },
  {
    name: "shares that agree are found and others not",
    file: "core/src/rules/category-share/category-share.ts",
    from: 'if (verdict === "agrees") return []',
    to: 'if (verdict !== "agrees") return []',
  },
  {
    name: "one right day of the period is enough",
    file: "core/src/rules/period-is-report-year/period-is-report-year.ts",
    from: "if (isStartRight && isEndRight) return null",
    to: "if (isStartRight || isEndRight) return null",
  },
  {
    name: "ratios are compared the wrong way round",
    file: "core/src/rules/implausible-ratio/implausible-ratio.ts",
    from: "sum * denominator > whole * numerator",
    to: "sum * denominator < whole * numerator",
  },
];

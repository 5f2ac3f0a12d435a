import { factsOf, metrics, type Report } from "gongkai";

/** A figure that is compared over the years. */
interface KeyFigure {
  readonly label: string;
  readonly concept: string;
}

/** What the site shows of each year, in 件. */
export const keyFigures: readonly KeyFigure[] = [
  { label: "新收申请", concept: "requests.new" },
  { label: "办结申请", concept: "requests.outcome.total" },
  { label: "予以公开", concept: "requests.outcome.granted" },
  { label: "结转下年度", concept: "requests.carriedOut" },
  { label: "行政复议", concept: "remedies.reconsideration.total" },
  { label: "现行有效规范性文件", concept: "proactive.normativeDocuments.inForce" },
  { label: "行政许可", concept: "proactive.licensing.decisions" },
  { label: "行政处罚", concept: "proactive.penalties.decisions" },
];

/** Of all applicants, where a concept tells them apart. */
const isOfAll = ({ dimensions }: { readonly dimensions: { readonly applicant?: string } }) =>
  (dimensions.applicant ?? "total") === "total";

/** The figure that a report prints; a dash where it prints none. */
export function figureOf(report: Report, { concept }: KeyFigure): string {
  const fact = factsOf(report).find((each) => each.concept === concept && isOfAll(each));
  return fact === undefined || fact.value === null ? "—" : String(fact.value);
}

function growthText(rate: string): string {
  if (Number(rate) === 0) return "与上年持平";
  return rate.startsWith("-") ? `比上年下降 ${rate.slice(1)}%` : `比上年增长 ${rate}%`;
}

/** How the figures changed from one year's report to the next, by concept, where a rate can be computed. */
export function growthOf(report: Report, against: Report): ReadonlyMap<string, string> {
  const growths = metrics(report, { against, decimals: 1 }).filter(
    (each) => each.metric === "growth" && isOfAll(each),
  );
  return new Map(
    growths.flatMap(({ concept, value }) => (value === null ? [] : [[concept, growthText(value)]])),
  );
}

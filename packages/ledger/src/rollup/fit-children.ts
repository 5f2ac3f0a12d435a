import {
  type Body,
  completeFinding,
  type Finding,
  type FindingDraft,
  isOneBody,
  type LocalText,
  type Report,
  type RuleCard,
  reportYear,
} from "@gongkai/core";
import { childCountedOnce, childSameForm } from "./rollup-cards.ts";

/** What the children must have in common. */
export interface Frame {
  readonly edition: string;
  readonly year: number;
  readonly body: Pick<Body, "name"> & Partial<Body>;
}

/** The children that can be added up, and why others cannot. */
export interface FitChildren {
  readonly fit: readonly Report[];
  readonly findings: readonly Finding[];
}

const nameOf = ({ body, period }: Report): LocalText => ({
  "zh-CN": `${body.name} ${period.end.slice(0, 4)}年`,
  en: `${body.name} ${period.end.slice(0, 4)}`,
});

const wrongForm = ({ body, edition }: Report, wanted: string): FindingDraft => ({
  path: "/edition",
  message: {
    "zh-CN": `${body.name}的报告是 ${edition}，汇总的是 ${wanted}：没有加入`,
    en: `The report of ${body.name} is on ${edition}, the sum on ${wanted}: it was left out`,
  },
  expected: wanted,
  actual: edition,
});

const wrongYear = (child: Report, wanted: number): FindingDraft => ({
  path: "/period/end",
  message: {
    "zh-CN": `${child.body.name}的报告是${reportYear(child)}年的，汇总的是${wanted}年：没有加入`,
    en: `The report of ${child.body.name} is for ${reportYear(child)}, the sum for ${wanted}: it was left out`,
  },
  expected: String(wanted),
  actual: String(reportYear(child)),
});

const again = ({ body }: Report, before: Report): FindingDraft => ({
  path: "/body/name",
  message: {
    "zh-CN": `${body.name}与前面的${before.body.name}是同一单位：只计前一份`,
    en: `${body.name} is the same body as ${before.body.name} before it: only the first is counted`,
  },
  actual: body.name,
});

const ownSum = ({ body }: Report): FindingDraft => ({
  path: "/perimeter",
  message: {
    "zh-CN": `${body.name}的这份报告本身就是汇总报告：没有加入`,
    en: `This report of ${body.name} is itself an aggregate: it was left out`,
  },
  expected: "own",
  actual: "aggregate",
});

/** Why a child cannot be added to those before it; null where it can. */
function objection(
  child: Report,
  { edition, year, body }: Frame,
  before: readonly Report[],
): readonly [card: RuleCard, draft: FindingDraft] | null {
  if (child.edition !== edition) return [childSameForm, wrongForm(child, edition)];
  if (reportYear(child) !== year) return [childSameForm, wrongYear(child, year)];
  const same = before.find((other) => isOneBody(child, other));
  if (same !== undefined) return [childCountedOnce, again(child, same)];
  const parent = { body: { ...child.body, code: null, aliases: [], ...body } };
  const isOwnSum = child.perimeter === "aggregate" && isOneBody(child, parent);
  return isOwnSum ? [childCountedOnce, ownSum(child)] : null;
}

/** Picks the children that can be added up: of one form and year, each body once. */
export function fitChildren(children: readonly Report[], frame: Frame): FitChildren {
  const fit: Report[] = [];
  const findings: Finding[] = [];
  for (const child of children) {
    const found = objection(child, frame, fit);
    if (found === null) fit.push(child);
    else {
      const [card, draft] = found;
      findings.push(completeFinding({ ...draft, place: nameOf(child) }, card, child, {}));
    }
  }
  return { fit, findings };
}

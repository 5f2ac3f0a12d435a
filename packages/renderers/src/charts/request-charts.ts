import type { LocalText } from "@gongkai/core";
import type { ChartDefinition, SeriesDefinition } from "./chart-definition.ts";
import { hasDimensions, isOfAll } from "./dimensions-match.ts";

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const received: SeriesDefinition = {
  label: text("新收申请", "New requests"),
  concept: "requests.new",
};

/** A group of outcomes; forms from 2019 on print some groups only by their parts. */
function outcome(code: string, label: LocalText): SeriesDefinition {
  const concept = `requests.outcome.${code}`;
  return {
    label,
    concept,
    isPart: (fact) => fact.concept.startsWith(`${concept}.`) && isOfAll(fact),
  };
}

const applicant = (code: string, label: LocalText): SeriesDefinition => ({
  label,
  concept: "requests.new",
  dimensions: { applicant: code },
});

const channel = (code: string, label: LocalText): SeriesDefinition => ({
  label,
  concept: "requests.new",
  dimensions: { channel: code },
});

/** Some forms print the two apart. */
const mailOrFax: SeriesDefinition = {
  ...channel("mailOrFax", text("信函、传真", "By mail or fax")),
  isPart: (fact) =>
    fact.concept === "requests.new" &&
    ["mail", "fax"].some((code) => hasDimensions(fact, { channel: code })),
};

/** How many requests came in and were left over, what became of them, who asked, and in which way. */
export const requestCharts: readonly ChartDefinition[] = [
  {
    id: "requests",
    shape: "lines",
    label: text("申请的收到和结转", "Requests received and carried over"),
    unit: "件",
    series: [
      received,
      { label: text("上年结转", "Carried in"), concept: "requests.carriedIn" },
      { label: text("结转下年", "Carried over"), concept: "requests.carriedOut" },
    ],
  },
  {
    id: "outcomes",
    shape: "stack",
    label: text("申请的办理结果", "Outcomes of requests"),
    unit: "件",
    series: [
      outcome("granted", text("予以公开", "Disclosed")),
      outcome("partial", text("部分公开", "Partly disclosed")),
      outcome("denied", text("不予公开", "Refused")),
      outcome("unable", text("无法提供", "Unable to provide")),
      outcome("notProcessed", text("不予处理", "Not processed")),
      outcome("other", text("其他处理", "Other outcomes")),
      outcome("clarification", text("告知更改补充", "Told to complete")),
      outcome("otherWays", text("告知其他途径", "Referred elsewhere")),
    ],
    total: { label: text("办结申请", "Requests closed"), concept: "requests.outcome.total" },
  },
  {
    id: "applicants",
    shape: "stack",
    label: text("新收申请的申请人", "New requests by applicant"),
    unit: "件",
    series: [
      applicant("naturalPerson", text("自然人", "Natural persons")),
      applicant("commercial", text("商业企业", "Enterprises")),
      applicant("research", text("科研机构", "Research institutions")),
      applicant("publicBenefit", text("社会公益组织", "Public-benefit organizations")),
      applicant("legalService", text("法律服务机构", "Legal-service institutions")),
      applicant("otherOrg", text("其他组织", "Other organizations")),
    ],
    total: received,
  },
  {
    id: "request-channels",
    shape: "stack",
    label: text("申请的提出方式", "New requests by channel"),
    unit: "件",
    series: [
      channel("online", text("网络", "Online")),
      channel("inPerson", text("当面", "In person")),
      mailOrFax,
    ],
    total: received,
  },
];

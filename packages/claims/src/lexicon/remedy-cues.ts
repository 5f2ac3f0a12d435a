import type { CueDefinition } from "./cue-definition.ts";

const units = ["件", "起", "宗", "例"];

export const remedyCues: readonly CueDefinition[] = [
  {
    concept: "fees.charged",
    units: ["元", "万元"],
    before: /收取(?:政府信息公开|依申请公开|信息|处理|检索|复制|邮寄|相关|各类|工本){0,4}费用?/gu,
    absent:
      /收取(?:过)?(?:任何|政府信息公开|依申请公开|信息|处理|检索|复制|邮寄|相关|各类|工本|的){0,5}费用?|收费/gu,
  },
  {
    concept: "fees.reduced",
    units: ["元", "万元"],
    before:
      /减免(?:政府信息公开|依申请公开|信息|处理|检索|复制|邮寄|相关|各类|收费|工本){0,4}(?:费用?|金额)/gu,
    absent: /减免(?:任何|政府信息公开|信息|处理|相关|各类|收费|的){0,4}(?:费用?|金额)/gu,
  },
  {
    concept: "remedies.appealsAndReports",
    units,
    before: /(?:行政)?申诉(?:[、和及或]举报)?|举报/gu,
    absent: /申诉|举报/gu,
    needs: /信息公开/u,
    unless: /咨询|投诉/u,
  },
  {
    concept: "remedies.reconsideration.total",
    units,
    before: /行政复议(?:申请|案件)?/gu,
    absent: /行政复议|申请复议/gu,
    needs: /信息公开/u,
    unless: /其中|维持|纠正|纠错|撤销/u,
  },
  {
    concept: "remedies.litigation.total",
    units,
    before: /行政诉讼(?:案件)?/gu,
    absent: /行政诉讼|(?:复议|申诉)[、和及或与]诉讼|提起诉讼/gu,
    needs: /信息公开/u,
    unless: /其中|维持|纠正|纠错|撤销|败诉|胜诉/u,
  },
];

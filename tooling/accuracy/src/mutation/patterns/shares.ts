import type { Pattern } from "../pattern.ts";

/** How much of a whole a part is, and what parts make up together. */
export const sharePatterns: readonly Pattern[] = [
  {
    kind: "result",
    text: "予以公开{granted}件，占办结总数的{share granted of total}。",
  },
  {
    kind: "result",
    text: "部分公开{partial}件，占办结申请的{share partial of total}；不予公开{denied}件，占办结申请的{share denied of total}。",
  },
  {
    kind: "result",
    text: "在全年办结的申请中，予以公开占{share granted of total}，无法提供占{share unable of total}，不予处理占{share notProcessed of total}。",
  },
  {
    kind: "result",
    text: "予以公开和部分公开的申请合计{granted + partial}件，占办结总数的{share granted + partial of total}。",
  },
  {
    kind: "result",
    text: "不予公开的申请占全年办结申请总数的比例为{share denied of total}。",
  },
  {
    kind: "applicant",
    text: "新收申请中自然人申请的比重为{share new@naturalPerson of new}。",
  },
  {
    kind: "applicant",
    text: "商业企业新提出申请{new@commercial}件，占新收申请总量的{share new@commercial of new}。",
  },
  {
    kind: "ground",
    text: "无法提供的申请中，本机关不掌握相关政府信息的占{share unable.notHeld of unable}。",
  },
  {
    kind: "ground",
    text: "不予处理的申请共{notProcessed}件，信访举报投诉类申请占其中的{share notProcessed.petition of notProcessed}，重复申请占其中的{share notProcessed.repeat of notProcessed}。",
  },
  {
    kind: "carried over",
    text: "结转下年度继续办理的申请{carriedOut}件，占新收与上年结转总和的{share carriedOut of new + carriedIn}。",
  },
  {
    kind: "carried over",
    text: "新收和上年结转申请共{new + carriedIn}件，办结{total}件，办结比例为{share total of new + carriedIn}。",
  },
];

/** Results and applicants added up. */
export const sumPatterns: readonly Pattern[] = [
  { kind: "result", text: "不予公开与无法提供两类申请合计{denied + unable}件。" },
  {
    kind: "result",
    text: "予以公开、部分公开、不予公开三类合计{granted + partial + denied}件，无法提供、不予处理、其他处理三类合计{unable + notProcessed + other}件。",
  },
  { kind: "result", text: "不予处理和其他处理的申请共计{notProcessed + other}件。" },
  {
    kind: "ground",
    text: "因属于内部事务信息和过程性信息而不予公开的申请共{denied.internalAffairs + denied.processInfo}件。",
  },
  {
    kind: "applicant",
    text: "商业企业和法律服务机构新提出的申请共{new@commercial + new@legalService}件。",
  },
  {
    kind: "applicant",
    text: "自然人申请中，予以公开和部分公开共{granted@naturalPerson + partial@naturalPerson}件。",
  },
  {
    kind: "received",
    text: "本年办结的和结转下年度的申请合计{total + carriedOut}件。",
  },
];

import type { Pattern } from "../pattern.ts";

/** 收到 may mean what is new, or that and what was carried over together. */
const received = "new or new + carriedIn";

/** How many requests came in, and how many were carried over. */
export const receivedPatterns: readonly Pattern[] = [
  {
    kind: "received",
    text: `<year>年，<we>登记收到政府信息公开申请{${received}}件，较好满足了群众的信息需求。`,
  },
  {
    kind: "received",
    text: `依申请公开方面，本年共受理各类申请{${received}}件，申请内容多与征地拆迁、规划许可有关。`,
  },
  {
    kind: "received",
    text: `通过网络、信函、当面等渠道收到政府信息公开申请{${received}}件，均已登记编号并建立台账。`,
  },
  {
    kind: "received",
    text: "本年度<we>新收到的政府信息公开申请为{new}件，另有上年结转继续办理的申请{carriedIn}件。",
  },
  {
    kind: "received",
    text: "收到公民、法人和其他组织提出的公开申请{new}件，年内办结{total}件，其余{carriedOut}件结转下一年度办理。",
    when: ["carriedIn = 0", "new > 0"],
  },
  {
    kind: "received",
    text: "<we>全年接收政府信息公开申请{about new or about new + carriedIn}余件，逐件登记、逐件审核。",
  },
  {
    kind: "received",
    text: "全年新收政府信息公开申请逾{about new}件，工作量较大。",
  },
  {
    kind: "received",
    text: "年内新收政府信息公开申请{new}件，加上年结转的{carriedIn}件，需办理的申请合计{new + carriedIn}件。",
  },
  {
    kind: "carried over",
    text: "全年应办理政府信息公开申请{new + carriedIn}件（含上年结转{carriedIn}件），实际办结{total}件。",
  },
  {
    kind: "carried over",
    text: "<lastYear>年结转至本年继续办理的申请{carriedIn}件，本年结转下一年度的申请{carriedOut}件。",
  },
  {
    kind: "carried over",
    text: "截至<year>年12月31日，尚有{carriedOut}件申请未到答复期限，结转下年度继续办理。",
    when: ["carriedOut > 0"],
  },
  {
    kind: "carried over",
    text: "年末结转下年度继续办理的{carriedOut}件申请中，自然人申请{carriedOut@naturalPerson}件。",
    when: ["carriedOut > 0"],
  },
  {
    kind: "carried over",
    text: "上年结转的{carriedIn}件申请中，自然人申请{carriedIn@naturalPerson}件、法人或其他组织申请{carriedIn@organizations}件。",
    when: ["carriedIn > 0"],
  },
];

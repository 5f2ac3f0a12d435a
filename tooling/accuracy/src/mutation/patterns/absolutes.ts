import type { Pattern } from "../pattern.ts";

/** What words alone say: 均, 全部, 未发生. */
export const absolutePatterns: readonly Pattern[] = [
  {
    kind: "absolute",
    text: "新收的{new}件申请均由自然人提出。",
    says: ["new = new@naturalPerson"],
    when: ["new > 0"],
  },
  {
    kind: "absolute",
    text: "本年新收申请{new}件，全部来自自然人。",
    says: ["new@organizations = 0"],
    when: ["new > 0"],
  },
  { kind: "absolute", text: "<we>全年未收到政府信息公开申请。", says: ["new = 0"] },
  {
    kind: "absolute",
    text: "本年度未发生因政府信息公开引发的行政复议、行政诉讼案件。",
    says: ["reconsideration = 0", "suits = 0"],
  },
  { kind: "absolute", text: "全年未发生政府信息公开行政诉讼案件。", says: ["suits = 0"] },
  {
    kind: "absolute",
    text: "<year>年无政府信息公开行政复议案件。",
    says: ["reconsideration = 0"],
  },
  {
    kind: "absolute",
    text: "本年新收的{new}件申请已全部办结，无结转下年度办理的申请。",
    says: ["carriedOut = 0"],
    when: ["new > 0", "carriedIn = 0"],
  },
  {
    kind: "absolute",
    text: "上年无结转申请，本年新收申请{new}件。",
    says: ["carriedIn = 0"],
  },
  {
    kind: "absolute",
    text: "政府信息公开行政复议案件{reconsideration}件，均为结果维持。",
    says: ["reconsideration = reconsideration@upheld"],
    when: ["reconsideration > 0"],
  },
  {
    kind: "absolute",
    text: "办结的申请中没有不予公开的情形。",
    says: ["denied = 0"],
    when: ["total > 0"],
  },
  { kind: "absolute", text: "本年未作出行政强制决定。", says: ["compulsion@decisions = 0"] },
  {
    kind: "absolute",
    text: "本年未制发规章，现行有效规章{rules@inForce}件。",
    says: ["rules@issued = 0"],
  },
  {
    kind: "absolute",
    text: "没有因属于国家秘密而不予公开的申请。",
    says: ["denied.stateSecret = 0"],
    when: ["total > 0"],
  },
  {
    kind: "absolute",
    text: "年内办结的{total}件申请全部予以公开。",
    says: ["granted = total"],
    when: ["total > 0"],
  },
  {
    kind: "absolute",
    text: "全年政府信息公开行政复议案件{reconsideration}件，无结果纠正的案件。",
    says: ["reconsideration@corrected = 0"],
    when: ["reconsideration > 0"],
  },
  {
    kind: "absolute",
    text: "政府信息公开行政诉讼案件{suits}件，均为未经复议直接起诉。",
    says: ["afterReconsideration = 0"],
    when: ["suits > 0"],
  },
  {
    kind: "absolute",
    text: "本年科研机构、社会公益组织均未提出申请。",
    says: ["new@research = 0", "new@publicBenefit = 0"],
    when: ["new > 0"],
  },
  {
    kind: "absolute",
    text: "本年新收和上年结转的申请已全部办结。",
    says: ["carriedOut = 0"],
    when: ["new + carriedIn > 0"],
  },
  {
    kind: "absolute",
    text: "全年没有新制发的行政规范性文件。",
    says: ["normativeDocuments@issued = 0"],
  },
  {
    kind: "absolute",
    text: "政府信息公开行政复议{reconsideration}件、行政诉讼{suits}件，均少于上年。",
    says: ["reconsideration < reconsideration^", "suits < suits^"],
  },
];

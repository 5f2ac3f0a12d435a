import type { Pattern } from "../pattern.ts";

const up = (quantity: string): readonly string[] => [`${quantity} > ${quantity}^`];
const down = (quantity: string): readonly string[] => [`${quantity} < ${quantity}^`];

/** By how much something grew or declined, in per cent. */
export const growthPatterns: readonly Pattern[] = [
  {
    kind: "received",
    text: "新收政府信息公开申请{new}件，<lastYear>年为{new^}件，同比增长{growth new}。",
    when: up("new"),
  },
  {
    kind: "received",
    text: "新收政府信息公开申请{new}件，<lastYear>年为{new^}件，同比下降{growth new}。",
    when: down("new"),
  },
  { kind: "received", text: "本年新收申请数量较上年上升{growth new}。", when: up("new") },
  { kind: "received", text: "本年新收申请数量较上年回落{growth new}。", when: down("new") },
  {
    kind: "result",
    text: "全年办结政府信息公开申请{total}件，同比增加{growth total}。",
    when: up("total"),
  },
  {
    kind: "result",
    text: "全年办结政府信息公开申请{total}件，同比减少{growth total}。",
    when: down("total"),
  },
  {
    kind: "applicant",
    text: "新收自然人申请由上年的{new@naturalPerson^}件增加到{new@naturalPerson}件，增幅为{growth new@naturalPerson}。",
    when: up("new@naturalPerson"),
  },
  {
    kind: "applicant",
    text: "新收自然人申请由上年的{new@naturalPerson^}件减少到{new@naturalPerson}件，降幅为{growth new@naturalPerson}。",
    when: down("new@naturalPerson"),
  },
  {
    kind: "result",
    text: "予以公开的申请为{granted}件，上年为{granted^}件，增长{growth granted}。",
    when: up("granted"),
  },
  {
    kind: "result",
    text: "予以公开的申请为{granted}件，上年为{granted^}件，下降{growth granted}。",
    when: down("granted"),
  },
  {
    kind: "result",
    text: "不予公开的申请由<lastYear>年的{denied^}件增至{denied}件，增长{growth denied}。",
    when: up("denied"),
  },
  {
    kind: "result",
    text: "不予公开的申请由<lastYear>年的{denied^}件降至{denied}件，下降{growth denied}。",
    when: down("denied"),
  },
  {
    kind: "remedy",
    text: "因政府信息公开引起的行政复议{reconsideration}件，上年{reconsideration^}件，同比上升{growth reconsideration}。",
    when: up("reconsideration"),
  },
  {
    kind: "remedy",
    text: "因政府信息公开引起的行政复议{reconsideration}件，上年{reconsideration^}件，同比下降{growth reconsideration}。",
    when: down("reconsideration"),
  },
];

/** How many more or fewer there were. */
export const differencePatterns: readonly Pattern[] = [
  {
    kind: "received",
    text: "新收政府信息公开申请{new}件，比上年增加{new - new^}件。",
    when: up("new"),
  },
  {
    kind: "received",
    text: "新收政府信息公开申请{new}件，比上年减少{new^ - new}件。",
    when: down("new"),
  },
  {
    kind: "received",
    text: "新收申请比<lastYear>年净增{new - new^}件，增幅{growth new}。",
    when: up("new"),
  },
  {
    kind: "received",
    text: "新收申请比<lastYear>年少{new^ - new}件，降幅{growth new}。",
    when: down("new"),
  },
  {
    kind: "result",
    text: "本年办结申请{total}件，较<lastYear>年的{total^}件增加{total - total^}件。",
    when: up("total"),
  },
  {
    kind: "result",
    text: "本年办结申请{total}件，较<lastYear>年的{total^}件减少{total^ - total}件。",
    when: down("total"),
  },
  {
    kind: "result",
    text: "予以公开的申请{granted}件，比上年多{granted - granted^}件。",
    when: up("granted"),
  },
  {
    kind: "result",
    text: "予以公开的申请{granted}件，比上年少{granted^ - granted}件。",
    when: down("granted"),
  },
  {
    kind: "applicant",
    text: "新收申请中，自然人申请比法人或其他组织申请多{new@naturalPerson - new@organizations}件。",
    when: ["new@naturalPerson > new@organizations"],
  },
  {
    kind: "remedy",
    text: "涉及政府信息公开的行政复议案件比上年增加{reconsideration - reconsideration^}件。",
    when: up("reconsideration"),
  },
  {
    kind: "remedy",
    text: "涉及政府信息公开的行政复议案件比上年减少{reconsideration^ - reconsideration}件。",
    when: down("reconsideration"),
  },
  {
    kind: "result",
    text: "予以公开的申请占办结总数的{share granted of total}，上年为{share granted^ of total^}，相差{points granted of total}个百分点。",
  },
];

import type { LocalText } from "../models/local-text.ts";
import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { remedyBasis, statistics2014Basis } from "./legal-bases.ts";

interface Remedy {
  readonly code: string;
  readonly name: LocalText;
  /** What the total counts. */
  readonly definition: LocalText;
}

const text = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const reconsideration: Remedy = {
  code: "reconsideration",
  name: text("行政复议", "Administrative reconsiderations"),
  definition: text(
    "因政府信息公开申请行政复议的件数；2019年以前不单列尚未审结，2024年起不予公开须先复议",
    "Reconsiderations about open government information; before 2019 none are listed as pending, from 2024 a refusal must be reconsidered before a suit",
  ),
};

const suits: readonly Remedy[] = [
  {
    code: "litigation.direct",
    name: text("未经复议直接起诉", "Direct suits"),
    definition: text(
      "因政府信息公开未经复议直接起诉的件数",
      "Suits about open government information without prior reconsideration",
    ),
  },
  {
    code: "litigation.afterReconsideration",
    name: text("复议后起诉", "Suits after reconsideration"),
    definition: text(
      "因政府信息公开复议后起诉的件数",
      "Suits about open government information after reconsideration",
    ),
  },
];

const litigation: Remedy = {
  code: "litigation",
  name: text("行政诉讼", "Administrative suits"),
  definition: text(
    "因政府信息公开提起行政诉讼的件数；2019年起分直接起诉和复议后起诉",
    "Suits about open government information; from 2019 direct suits and suits after reconsideration are told apart",
  ),
};

const upheld = {
  code: "upheld",
  name: text("结果维持", "upheld"),
  definition: text(
    "维持行政行为（含驳回诉讼请求）的件数",
    "cases in which the act was upheld or the claim dismissed",
  ),
};

const corrected = {
  code: "corrected",
  name: text("结果纠正", "corrected"),
  definition: text("行政行为被纠正的件数", "cases in which the act was corrected"),
};

const other = {
  code: "other",
  name: text("其他结果", "other outcome"),
  definition: text("以其他结果审结的件数", "cases that came to another end"),
};

const pending = {
  code: "pending",
  name: text("尚未审结", "pending"),
  definition: text("年末尚未审结的件数", "cases not decided at the end of the year"),
};

type Result = typeof upheld;

const resultOf =
  (basis: LocalText, remedy: Remedy) =>
  ({ code, name, definition }: Result): Concept => ({
    code: `remedies.${remedy.code}.${code}`,
    unit: "件",
    label: text(`${remedy.name["zh-CN"]}${name["zh-CN"]}数`, `${remedy.name.en}: ${name.en}`),
    definition: text(
      `${remedy.name["zh-CN"]}案件中${definition["zh-CN"]}`,
      `${remedy.name.en}: ${definition.en}`,
    ),
    basis,
  });

const totalOf = ({ code, name, definition }: Remedy): Concept => ({
  code: `remedies.${code}.total`,
  unit: "件",
  label: text(`${name["zh-CN"]}数`, name.en),
  definition,
  basis: remedyBasis,
});

/** Reconsideration, suits, appeals and reports about open government information. */
export const remedyConcepts: readonly Concept[] = [
  ...[reconsideration, ...suits].flatMap((remedy) => [
    ...[upheld, corrected, other, pending].map(resultOf(remedyBasis, remedy)),
    totalOf(remedy),
  ]),
  ...[upheld, corrected, other].map(resultOf(statistics2014Basis, litigation)),
  totalOf(litigation),
  ...defineConcepts({ unit: "件", basis: remedyBasis }, [
    [
      "remedies.appealsAndReports",
      "行政申诉、举报数",
      "Administrative appeals and reports",
      "因政府信息公开引发的申诉、举报件数；国家统计表称举报投诉",
      "Appeals and reports about open government information; the national table says reports and complaints",
    ],
  ]),
];

import type { Claims, Statement, StatementKind, StatementVerdict } from "@gongkai/claims";
import type { Language, LocalText } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { textTable } from "./text-table.ts";

const local = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const KINDS: Readonly<Record<StatementKind, LocalText>> = {
  quantity: local("数量", "quantity"),
  part: local("分项", "part"),
  sum: local("合计", "sum"),
  absence: local("没有", "none"),
  share: local("占比", "share"),
  absolute: local("全部", "all"),
  growth: local("增减", "growth"),
  difference: local("差额", "difference"),
  year: local("年份", "year"),
  unexplained: local("不明", "not understood"),
};

const VERDICTS: Readonly<Record<StatementVerdict, LocalText>> = {
  agrees: local("相符", "agrees"),
  truncated: local("截去小数", "truncated"),
  disagrees: local("不符", "disagrees"),
  notAssessable: local("无从判断", "not assessable"),
};

const TITLES: readonly LocalText[] = [
  local("所印", "printed"),
  local("说明什么", "kind"),
  local("含义", "meaning"),
  local("结论", "verdict"),
  local("理由或应为", "reason or recomputed"),
];

/** Sentences whose words state something are cut to their beginning. */
const LONGEST = 20;

const beginning = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;

function line(statement: Statement, lang: Language): string[] {
  const { figure, text, kind, concepts, verdict, recomputed, reason } = statement;
  const meaning = concepts.map((concept) => findConcept(concept)?.label[lang] ?? concept);
  return [
    figure?.printed ?? beginning(text),
    KINDS[kind][lang],
    meaning.join(" + "),
    VERDICTS[verdict][lang],
    recomputed ?? reason?.[lang] ?? "",
  ];
}

/** Writes the claims of a report for people: a line for each, and how many figures were understood. */
export function claimsTable({ statements, coverage }: Claims, lang: Language): string {
  const columns = TITLES.map((title, at) => ({ title: title[lang], isFigure: at === 0 }));
  const { figures, understood, verified } = coverage;
  const summary = {
    "zh-CN": `正文中的数字${figures}个，看懂${understood}个，核对${verified}个`,
    en: `${figures} figures in the narrative, ${understood} understood, ${verified} verified`,
  }[lang];
  const rows = statements.map((statement) => line(statement, lang));
  return `${textTable(columns, rows)}\n${summary}\n`;
}

import type { Language, LocalText } from "@gongkai/core";
import { type DeadlineState, deadlineCards, type ExplainedDeadline } from "@gongkai/ledger";
import type { CountedFindings } from "../lists/counted-findings.ts";
import type { ListReading } from "../lists/list-reading.ts";
import type { RequestDeadline } from "../lists/request-deadline.ts";
import { findingCounts, findingsTable } from "./findings-table.ts";
import { textTable } from "./text-table.ts";
import { withoutControls } from "./without-controls.ts";

/** The deadlines of a list on a day. */
interface Deadlines {
  readonly on: string;
  readonly found: readonly RequestDeadline[];
  /** What came too late or too early. */
  readonly late: CountedFindings;
  readonly reading: ListReading;
}

/** The deadline of one request on a day. */
interface OneDeadline extends Pick<Deadlines, "on" | "late"> {
  readonly one: RequestDeadline<ExplainedDeadline>;
}

const STATES: Readonly<Record<DeadlineState, LocalText>> = {
  awaitingReceipt: { "zh-CN": "尚未收到", en: "not received" },
  running: { "zh-CN": "办理中", en: "running" },
  awaitingClarification: { "zh-CN": "等待补正", en: "awaiting clarification" },
  consulting: { "zh-CN": "征求意见", en: "consulting" },
  awaitingFee: { "zh-CN": "等待缴费", en: "awaiting the fee" },
  decided: { "zh-CN": "已答复", en: "decided" },
  withdrawn: { "zh-CN": "已撤回", en: "withdrawn" },
};

const FLAGS = {
  overdue: { "zh-CN": "已超期", en: "overdue" },
  late: { "zh-CN": "逾期答复", en: "decided late" },
  uncounted: { "zh-CN": "不能计算", en: "not counted" },
} as const satisfies Readonly<Record<string, LocalText>>;

const COLUMNS: readonly (LocalText & { readonly isFigure?: boolean })[] = [
  { "zh-CN": "行", en: "line", isFigure: true },
  { "zh-CN": "申请编号", en: "id" },
  { "zh-CN": "状态", en: "state" },
  { "zh-CN": "收到", en: "received" },
  { "zh-CN": "到期", en: "due" },
  { "zh-CN": "剩余工作日", en: "days left", isFigure: true },
  { "zh-CN": "说明", en: "note" },
];

const isClosed = ({ deadline }: RequestDeadline): boolean =>
  deadline?.state === "decided" || deadline?.state === "withdrawn";

function stateText({ deadline }: RequestDeadline, language: Language): string {
  if (deadline === null) return FLAGS.uncounted[language];
  if (deadline.isOverdue) return FLAGS.overdue[language];
  return (deadline.isLate ? FLAGS.late : STATES[deadline.state])[language];
}

/** What is not said by the state already. */
function noteText({ deadline, problem }: RequestDeadline, language: Language): string {
  if (deadline === null) return problem?.[language] ?? "";
  if (deadline.state === "awaitingReceipt") return deadline.grounds[0]?.[language] ?? "";
  return deadline.isOverdue ? STATES[deadline.state][language] : "";
}

const NONE = "–";

function rowOf(each: RequestDeadline, language: Language): string[] {
  const { id, line, deadline } = each;
  const { receivedOn, dueOn, workingDaysLeft } = deadline ?? {};
  const left = workingDaysLeft ?? null;
  return [
    String(line),
    id,
    stateText(each, language),
    receivedOn ?? NONE,
    dueOn ?? NONE,
    left === null ? NONE : String(left),
    noteText(each, language),
  ];
}

/** What is due first stands first, what has no date follows, what was answered late comes last. */
function byUrgency(one: RequestDeadline, other: RequestDeadline): number {
  const keyOf = (each: RequestDeadline): string =>
    `${isClosed(each) ? 1 : 0}${each.deadline?.dueOn ?? "9"}`;
  const [key, otherKey] = [keyOf(one), keyOf(other)];
  if (key === otherKey) return one.line - other.line;
  return key < otherKey ? -1 : 1;
}

function summary({ on, found }: Deadlines, language: Language): string {
  const count = (is: (each: RequestDeadline) => boolean): number => found.filter(is).length;
  const all = found.length;
  const overdue = count(({ deadline }) => deadline?.isOverdue === true);
  const late = count(({ deadline }) => deadline?.isLate === true);
  const open = count((each) => !isClosed(each));
  const closed = all - open;
  const words = {
    "zh-CN": `${on}：申请 ${all} 件；办理中 ${open} 件，其中超期 ${overdue} 件；已办结 ${closed} 件，其中逾期 ${late} 件\n期限从收到的次日起算等，依通行做法；逐日说明用 --explain 编号\n`,
    en: `${on}: ${all} requests; ${open} open, ${overdue} of them overdue; ${closed} closed, ${late} of them late\nThat day one follows the receipt is common practice; --explain ID counts the days\n`,
  };
  return words[language];
}

/** What came too late, one line each, and how many there are of each rule; empty where nothing did. */
function lateText(late: CountedFindings, language: Language): string {
  if (late.total === 0) return "";
  const words = { "zh-CN": `发现 ${late.total} 处\n`, en: `findings ${late.total}\n` };
  const counts = findingCounts(late, deadlineCards, language);
  return `\n${findingsTable(late, language)}${words[language]}${counts}`;
}

/**
 * Writes the requests that are open, most urgent first, then those that were answered late, and
 * what came too late on the way.
 */
export function deadlinesTable(deadlines: Deadlines, language: Language): string {
  const shown = deadlines.found
    .filter((each) => !isClosed(each) || each.deadline?.isLate === true)
    .sort(byUrgency);
  const columns = COLUMNS.map((title) => ({
    title: title[language],
    isFigure: title.isFigure === true,
  }));
  const rows = shown.map((each) => rowOf(each, language));
  const table = rows.length === 0 ? "" : `${textTable(columns, rows)}\n`;
  return table + summary(deadlines, language) + lateText(deadlines.late, language);
}

const entryOf = ({ id, line, deadline, problem }: RequestDeadline): object =>
  deadline === null ? { id, line, problem } : { id, line, ...deadline };

/** Writes all requests as JSON, with what is wrong with the rows and what came too late. */
export function deadlinesJson({ on, found, late, reading }: Deadlines): string {
  const { totals } = reading;
  const deadlines = found.map(entryOf);
  const findings = [...reading.findings, ...late.list];
  const unlisted = reading.unlisted + late.unlisted;
  return `${JSON.stringify({ on, deadlines, totals, findings, unlisted }, null, 2)}\n`;
}

/** Writes how the deadline of one request is counted, day by day. */
export function explainedText({ on, one, late }: OneDeadline, language: Language): string {
  const { id, deadline } = one;
  const [, , state = "", received = "", due = "", left = "", note = ""] = rowOf(one, language);
  const head = {
    "zh-CN": `${id}（${on}）：${state}；收到 ${received}，到期 ${due}，剩余工作日 ${left}\n`,
    en: `${id} (${on}): ${state}; received ${received}, due ${due}, working days left ${left}\n`,
  }[language];
  if (deadline === null) return withoutControls(`${head}${note}\n`);
  const grounds = deadline.grounds.map((ground) => `- ${ground[language]}\n`).join("");
  const titles = {
    "zh-CN": ["日期", "第几个工作日", "理由"],
    en: ["date", "working day", "reason"],
  }[language];
  const columns = titles.map((title, at) => ({ title, isFigure: at === 1 }));
  const rows = deadline.days.map(({ date, count, reason }) => [
    date,
    count === null ? NONE : String(count),
    reason[language],
  ]);
  const days = textTable(columns, rows);
  return `${withoutControls(head + grounds)}\n${days}${lateText(late, language)}`;
}

/** Writes the same as JSON. */
export const explainedJson = ({ on, one, late }: OneDeadline): string =>
  `${JSON.stringify({ on, ...entryOf(one), findings: late.list }, null, 2)}\n`;

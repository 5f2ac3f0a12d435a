import type { RequestEvent } from "@gongkai/ledger";
import { ledgerLists } from "@gongkai/ledger";
import type { ListRow, RandomSource } from "@gongkai/testkit";
import { tableOf } from "../arbitrary-ledger.ts";
import type { CityRequest } from "./city-request.ts";

const COLUMNS: Partial<Record<RequestEvent["type"], string>> = {
  submitted: "提交日期",
  signed: "签收日期",
  confirmed: "确认日期",
  received: "收到日期",
  registered: "登记日期",
  clarificationAsked: "补正通知日期",
  clarificationGiven: "补正收到日期",
  extended: "延期告知日期",
  feeNoticed: "收费通知日期",
  feePaid: "缴费日期",
  decided: "答复日期",
  withdrawn: "撤回日期",
  reconsiderationFiled: "复议申请日期",
  reconsiderationDecided: "复议办结日期",
  suitFiled: "起诉日期",
  suitDecided: "诉讼办结日期",
};

const RESULTS = { upheld: "维持", corrected: "纠正", other: "其他结果" } as const;

const CHANNELS: Readonly<Record<string, string>> = {
  inPerson: "当面",
  online: "互联网",
  mail: "邮寄",
  fax: "传真",
};

const table = tableOf("cn-2021", "requests");

const outcomeLabels = new Map(table.rows.map(({ id, label }) => [id, label["zh-CN"]]));
const applicantLabels = new Map(table.columns.map(({ id, label }) => [id, label["zh-CN"]]));

const EMPTY: ListRow = Object.fromEntries(
  ledgerLists
    .filter(({ name }) => name === "requests")
    .flatMap(({ fields }) => fields.map(({ label }) => [label["zh-CN"], ""])),
);

/** What the columns beside an event's date say of it. */
function besides(event: RequestEvent): ListRow {
  switch (event.type) {
    case "clarificationAsked":
      return { 补正期限: event.due ?? "" };
    case "feeNoticed":
      return { "收费通知金额（元）": event.amount ?? "", 缴费期限: event.due ?? "" };
    case "feePaid":
      return { "缴费金额（元）": event.amount ?? "" };
    case "reconsiderationDecided":
      return { 复议结果: RESULTS[event.result] };
    case "suitDecided":
      return { 诉讼结果: RESULTS[event.result] };
    default:
      return {};
  }
}

const CONSULTED = { thirdParty: "第三方", otherOrgan: "其他机关" } as const;

/** The consultations of one kind, their dates side by side. */
function consultations(events: readonly RequestEvent[], whom: keyof typeof CONSULTED): ListRow {
  const days = (type: "consulted" | "consultationAnswered"): string =>
    events
      .flatMap((event) => (event.type === type && event.whom === whom ? [event.on] : []))
      .join("；");
  const name = CONSULTED[whom];
  return {
    [`征求${name}日期`]: days("consulted"),
    [`${name}答复日期`]: days("consultationAnswered"),
  };
}

function inColumns(events: readonly RequestEvent[], wordOf: (outcome: string) => string): ListRow {
  const outcomes = events.flatMap((event) => (event.type === "decided" ? [event.outcome] : []));
  const row: Record<string, string> = {
    ...consultations(events, "thirdParty"),
    ...consultations(events, "otherOrgan"),
    办理结果: outcomes.map(wordOf).join("；"),
  };
  for (const event of events) {
    const column = COLUMNS[event.type];
    if (column !== undefined) row[column] = event.on;
    Object.assign(row, besides(event));
  }
  return row;
}

/** Columns have room for one of each: what happens again needs the list of events. */
function fitsInColumns(events: readonly RequestEvent[]): boolean {
  const decidedOn = new Set(events.flatMap(({ type, on }) => (type === "decided" ? [on] : [])));
  const others = events.flatMap(({ type }) =>
    type === "decided" || type.startsWith("consult") ? [] : [type],
  );
  return decidedOn.size <= 1 && new Set(others).size === others.length;
}

/** A request as the list of a day has it: in columns or, now and then and where it must, as events. */
export function cityRequestRow(
  { id, applicant, channel, repeatOf, events }: CityRequest,
  on: string,
  random: RandomSource,
): ListRow {
  const isEnglish = random.chance(100);
  const word = (labels: ReadonlyMap<string, string>) => (value: string) =>
    isEnglish ? value : (labels.get(value) ?? value);
  const known = events.filter((event) => event.on <= on);
  const isList = !fitsInColumns(known) || random.chance(50);
  return {
    ...EMPTY,
    申请编号: id,
    申请人类型: word(applicantLabels)(applicant),
    申请方式: isEnglish ? channel : (CHANNELS[channel] ?? channel),
    重复于: repeatOf ?? "",
    ...(isList ? { 办理过程: JSON.stringify(known) } : inColumns(known, word(outcomeLabels))),
  };
}

import type { LocalText } from "@gongkai/core";
import * as z from "zod/mini";
import { outcomeOfEdition } from "../findings/record-cards.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { type Consulted, type RequestEvent, requestEventSchema } from "../records/request-event.ts";
import type { Form } from "../requests/form.ts";
import { Outcomes } from "../requests/outcomes.ts";
import type { Reading, ReadOptions, Rows } from "./ledger-row.ts";
import { type RecordList, readRecords } from "./read-records.ts";
import { applicants, remedyResults, requestChannels, requestFields } from "./request-fields.ts";
import type { RowReader } from "./row-reader.ts";

const eventsSchema = z.array(requestEventSchema);

const REFUSALS = {
  unknown: {
    "zh-CN": "没有这个办理结果，本行不计",
    en: "There is no such outcome; the row is not counted",
  },
  divided: {
    "zh-CN": "该版本格式把它分成几项，没有写明是哪一项，本行不计",
    en: "The form divides this outcome, and it is not said which part it is; the row is not counted",
  },
  "other-form": {
    "zh-CN": "该版本格式没有这个办理结果，本行不计",
    en: "The form does not have this outcome; the row is not counted",
  },
} as const;

/** The outcome of a word, or the word itself with a note where the form has none. */
function outcomeIn(row: RowReader, outcomes: Outcomes, word: string): string {
  const found = outcomes.find(word);
  if ("outcome" in found) return found.outcome;
  row.isFaulty = true;
  row.note(outcomeOfEdition, "outcome", word, REFUSALS[found.refused]);
  return word;
}

/** Consultations of one kind: the dates asked and answered belong together by their position. */
function consultations(row: RowReader, whom: Consulted): RequestEvent[] {
  const asked = row.dates(`${whom}AskedOn`);
  const answered = row.dates(`${whom}AnsweredOn`);
  return Array.from({ length: Math.max(asked.length, answered.length) }, (_, at) => {
    const party = asked.length > 1 ? String(at + 1) : null;
    const [on = null, answer = null] = [asked[at], answered[at]];
    const ask: RequestEvent[] = on === null ? [] : [{ type: "consulted", on, whom, party }];
    return answer === null
      ? ask
      : [...ask, { type: "consultationAnswered" as const, on: answer, whom, party }];
  }).flat();
}

const SIMPLE = [
  ["submittedOn", "submitted"],
  ["signedOn", "signed"],
  ["confirmedOn", "confirmed"],
  ["receivedOn", "received"],
  ["registeredOn", "registered"],
] as const;

function receiptEvents(row: RowReader): RequestEvent[] {
  return SIMPLE.flatMap(([id, type]): RequestEvent[] => {
    const on = row.date(id);
    return on === null ? [] : [{ type, on }];
  });
}

/** The day of an event; one of which only another part is told lacks it. */
function dateOf(row: RowReader, id: string, other: string | null): string | null {
  const on = row.date(id);
  if (on === null && other !== null) row.needed(id);
  return on;
}

function handlingEvents(row: RowReader): RequestEvent[] {
  const events: RequestEvent[] = [];
  const due = row.date("clarificationDueOn");
  const asked = dateOf(row, "clarificationAskedOn", due);
  if (asked !== null) events.push({ type: "clarificationAsked", on: asked, due });
  const given = row.date("clarificationGivenOn");
  if (given !== null) events.push({ type: "clarificationGiven", on: given });
  events.push(...consultations(row, "thirdParty"), ...consultations(row, "otherOrgan"));
  const extended = row.date("extendedOn");
  if (extended !== null) events.push({ type: "extended", on: extended });
  const amount = row.yuan("feeNoticed");
  const feeDue = row.date("feeDueOn");
  const noticed = dateOf(row, "feeNoticedOn", amount ?? feeDue);
  if (noticed !== null) events.push({ type: "feeNoticed", on: noticed, amount, due: feeDue });
  const paidAmount = row.yuan("feePaid");
  const paid = dateOf(row, "feePaidOn", paidAmount);
  if (paid !== null) events.push({ type: "feePaid", on: paid, amount: paidAmount });
  return events;
}

/** The labels of outcomes hold 、. */
const BETWEEN_OUTCOMES = /[;；\n]/u;

/** A date without an outcome, or an outcome without a date, would be half a decision. */
function decisions(row: RowReader, outcomes: Outcomes): RequestEvent[] {
  const on = row.date("decidedOn");
  const words = row.texts("outcome", BETWEEN_OUTCOMES);
  if (on !== null && words.length === 0) row.needed("outcome");
  if (on === null && words.length > 0) row.needed("decidedOn");
  if (on === null) return [];
  return words.map((word) => ({ type: "decided", on, outcome: outcomeIn(row, outcomes, word) }));
}

function remedies(row: RowReader): RequestEvent[] {
  const events: RequestEvent[] = [];
  const filed = row.date("reconsiderationFiledOn");
  if (filed !== null) events.push({ type: "reconsiderationFiled", on: filed });
  const decided = row.date("reconsiderationDecidedOn");
  const result = row.choice("reconsiderationResult", remedyResults);
  if (decided !== null && result !== null) {
    events.push({ type: "reconsiderationDecided", on: decided, result });
  } else if (decided !== null) row.needed("reconsiderationResult");
  else if (result !== null) row.needed("reconsiderationDecidedOn");
  const sued = row.date("suitFiledOn");
  if (sued !== null) events.push({ type: "suitFiled", on: sued });
  const judged = row.date("suitDecidedOn");
  const judgement = row.choice("suitResult", remedyResults);
  if (judged !== null && judgement !== null) {
    events.push({ type: "suitDecided", on: judged, result: judgement });
  } else if (judged !== null) row.needed("suitResult");
  else if (judgement !== null) row.needed("suitDecidedOn");
  return events;
}

/** The events of a row that has one column for each. */
function eventsOfColumns(row: RowReader, outcomes: Outcomes): RequestEvent[] {
  const withdrawn = row.date("withdrawnOn");
  return [
    ...receiptEvents(row),
    ...handlingEvents(row),
    ...decisions(row, outcomes),
    ...(withdrawn === null ? [] : [{ type: "withdrawn" as const, on: withdrawn }]),
    ...remedies(row),
  ];
}

function parsedEvents(raw: unknown): unknown {
  if (typeof raw !== "string") return raw;
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

const isFilled = (raw: unknown): boolean =>
  raw != null && !(typeof raw === "string" && raw.trim() === "");

/** What a row says beside its events. */
const BESIDE_EVENTS = new Set(["id", "applicant", "channel", "repeatOf", "events"]);

/** Two histories of one request: which is right is not guessed. */
function noteSecondHistory(row: RowReader): void {
  const second = requestFields.find(({ id }) => !BESIDE_EVENTS.has(id) && isFilled(row.raw(id)));
  if (second === undefined) return;
  row.fault("events", second.label["zh-CN"], {
    "zh-CN": `办理过程和“${second.label["zh-CN"]}”都填了，只能填一种，本行不计`,
    en: `Both the events and ${second.label.en} are filled in: it is one or the other; the row is not counted`,
  });
}

/** Which event of a list cannot be read, and what of it. */
function eventsProblem(at: PropertyKey | undefined, key: string): LocalText {
  if (typeof at !== "number") {
    return { "zh-CN": "办理过程不是 JSON 数组", en: "The events are no JSON array" };
  }
  const [zh, en] = key === "" ? ["", ""] : [`的 ${key}`, `, ${key}`];
  return {
    "zh-CN": `办理过程第 ${at + 1} 项${zh} 读不出来`,
    en: `Event ${at + 1}${en} cannot be read`,
  };
}

/** The events of a row that has them as a list. */
function eventsOfList(row: RowReader, outcomes: Outcomes): RequestEvent[] {
  noteSecondHistory(row);
  const { success, data, error } = eventsSchema.safeParse(parsedEvents(row.raw("events")));
  if (success) {
    return data.map((event) =>
      event.type === "decided"
        ? { ...event, outcome: outcomeIn(row, outcomes, event.outcome) }
        : event,
    );
  }
  const [at, ...rest] = error.issues[0]?.path ?? [];
  row.fault("events", [at, ...rest].join("."), eventsProblem(at, rest.join(".")));
  return [];
}

/** In the order of their days; what happened on one day stays in the order in which it can have happened. */
const inOrder = (events: readonly RequestEvent[]): RequestEvent[] =>
  events.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));

function requestList(form: Form): RecordList<InformationRequest> {
  const outcomes = new Outcomes(form);
  return {
    list: "requests",
    fields: requestFields,
    idOf: ({ id }) => id,
    read: (row) => {
      const events = isFilled(row.raw("events"))
        ? eventsOfList(row, outcomes)
        : eventsOfColumns(row, outcomes);
      return {
        id: row.id(),
        applicant: row.choice("applicant", applicants),
        channel: row.choice("channel", requestChannels),
        repeatOf: row.textOrNone("repeatOf"),
        events: inOrder(events),
      };
    },
  };
}

/**
 * Reads a list of requests, row by row: a column for each thing that may happen to a request, or
 * `events` with the list of them.
 *
 * Outcomes are read in the words of the form's table: 予以公开, 属于国家秘密, `denied.stateSecret`.
 *
 * @throws {GongkaiError} `column-missing` where the list has no 申请编号.
 *
 * @example
 * const rows = numbered([{ 申请编号: "1", 收到日期: "2024-03-01", 答复日期: "2024-03-20", 办理结果: "予以公开" }]);
 * const reading = (await readRequests(rows, formOf("cn-2021")).next()).value;
 * reading?.record?.events.at(-1) //=> { type: "decided", on: "2024-03-20", outcome: "granted" }
 */
export function readRequests(
  rows: Rows,
  form: Form,
  options: ReadOptions = {},
): AsyncGenerator<Reading<InformationRequest>> {
  return readRecords(requestList(form), rows, options);
}

import { conceptOf } from "@gongkai/core";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import { recordIncomplete } from "../findings/record-cards.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { checkHistory } from "../requests/check-history.ts";
import { allOf, type EventOf } from "../requests/events.ts";
import { type Form, fixedTables } from "../requests/form.ts";
import { Outcomes } from "../requests/outcomes.ts";
import { receiptOf } from "../requests/receipt.ts";
import { stateOf } from "../requests/request-state.ts";
import { requestFields } from "../rows/request-fields.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { countsOfRequest, type RequestCounting } from "./count-request.ts";
import { type Counting, countList, type ReadRecord } from "./counting.ts";
import { dimensionsOf, placesOf } from "./request-places.ts";
import { type YearSpan, yearSpan } from "./year-span.ts";

const UNPLACED = {
  "zh-CN": "该版本格式按这一项统计申请，本行不计",
  en: "The form counts requests by this; the row is not counted",
} as const;

const UNDIVIDED = {
  "zh-CN": "该版本格式把它分成几项，没有写明是哪一项，本行不计",
  en: "The form divides this, and it is not said which part it is; the row is not counted",
} as const;

const UNPRICED = {
  "zh-CN": "已缴费而没有金额，收费无法统计，本行不计",
  en: "A fee was paid, and its amount is not said: fees cannot be added up; the row is not counted",
} as const;

/** All that the form has a row for. */
const conceptsOf = (form: Form): ReadonlySet<string> =>
  new Set(
    fixedTables(form).flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => conceptOf(row, column))),
    ),
  );

/** A request without what the form counts by fits in no cell, nor does one that may stand in two. */
const unplaced = (value: string | null) => (value === null ? UNPLACED : UNDIVIDED);

const isAfter = (request: InformationRequest, end: string): boolean =>
  (receiptOf(request)?.on ?? end) > end;

/** The fees that were paid in the year. */
const feesIn = ({ events }: InformationRequest, { start, end }: YearSpan): EventOf<"feePaid">[] =>
  allOf(events, "feePaid").filter(({ on }) => on >= start && on <= end);

/** Counts requests by what they are in the year: new, carried in, closed by their outcome, carried out. */
export function countRequests(
  counting: Counting,
  requests: Readings<InformationRequest> | undefined,
): Promise<ListTotals> {
  const { form, findings, year } = counting;
  const places = placesOf(form);
  const known = conceptsOf(form);
  const span = yearSpan(year);
  const outcomes = new Outcomes(form);
  const requestCounting: RequestCounting = {
    span,
    countsOutcome: (outcome) => outcomes.counts(outcome),
    countsPending: (concept) => known.has(`${concept}.pending`) || !known.has(`${concept}.upheld`),
  };
  const lacks = ({ record, line }: ReadRecord<InformationRequest>): boolean => {
    const isUnpriced = feesIn(record, span).some(({ amount }) => amount === null);
    const own = dimensionsOf(record);
    const dimension = [...places.keys()].find(
      (candidate) => !own.some(({ [candidate]: place = "" }) => places.get(candidate)?.has(place)),
    );
    const id = dimension ?? (isUnpriced ? "feePaid" : null);
    if (id === null) return false;
    const field = requestFields.find((candidate) => candidate.id === id) ?? null;
    const message = dimension === undefined ? UNPRICED : unplaced(record[dimension]);
    findings.add([
      ledgerFinding(recordIncomplete, { list: "requests", line, id: record.id, field, message }),
    ]);
    return true;
  };
  return countList(counting, "requests", requests, (reading, ordinal) => {
    const { record, line } = reading;
    findings.add(checkHistory(record, line ?? 0));
    if (isAfter(record, span.end)) return "outsideYear";
    const state = stateOf(record, span.end);
    if (state === null) return "leftOut";
    const keys = [...countsOfRequest(record, state, requestCounting)];
    const fees = feesIn(record, span);
    if (keys.length === 0 && fees.length === 0) return "outsideYear";
    if (lacks(reading)) return "leftOut";
    for (const key of keys) counting.tally.count("requests", ordinal, key);
    for (const { amount } of fees) {
      if (amount !== null) counting.tally.add("requests", ordinal, "fees.charged", amount);
    }
    return { id: record.id };
  });
}

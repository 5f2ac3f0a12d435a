import { conceptOf } from "@gongkai/core";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import { recordIncomplete } from "../findings/record-cards.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { checkHistory } from "../requests/check-history.ts";
import { type Form, fixedTables } from "../requests/form.ts";
import { Outcomes } from "../requests/outcomes.ts";
import { receiptOf } from "../requests/receipt.ts";
import { type RequestState, stateOf } from "../requests/request-state.ts";
import { requestFields } from "../rows/request-fields.ts";
import type { ListTotals, Readings } from "./compile-options.ts";
import { countsOfRequest, type RequestCounting } from "./count-request.ts";
import { type Counting, countList, type Fate, type ReadRecord } from "./counting.ts";
import { yearSpan } from "./year-span.ts";

type RequestDimension = "applicant" | "channel";

/** By what the form counts its requests: a request without that fits in no cell. */
function dimensionsOf(form: Form): RequestDimension[] {
  const cells = fixedTables(form).flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => ({ row, column }))),
  );
  const ofRequests = cells.filter(({ row }) => row.concept.startsWith("requests."));
  const named = ofRequests.flatMap(({ row, column }) =>
    Object.keys({ ...row.dimensions, ...column.dimensions }),
  );
  return (["applicant", "channel"] as const).filter((dimension) => named.includes(dimension));
}

/** All that the form has a row for. */
const conceptsOf = (form: Form): ReadonlySet<string> =>
  new Set(
    fixedTables(form).flatMap(({ rows, columns }) =>
      rows.flatMap((row) => columns.map((column) => conceptOf(row, column))),
    ),
  );

const isAfter = (request: InformationRequest, end: string): boolean =>
  (receiptOf(request)?.on ?? end) > end;

/** Counts a request in the tally, where it has to do with the year. */
function countIn(
  { tally }: Counting,
  request: InformationRequest,
  state: RequestState,
  { counting, ordinal }: { readonly counting: RequestCounting; readonly ordinal: number },
): Fate {
  let isCounted = false;
  for (const key of countsOfRequest(request, state, counting)) {
    tally.count("requests", ordinal, key);
    isCounted = true;
  }
  const { start, end } = counting.span;
  for (const event of request.events) {
    if (event.type !== "feePaid" || event.amount === null) continue;
    if (event.on < start || event.on > end) continue;
    tally.add("requests", ordinal, "fees.charged", event.amount);
    isCounted = true;
  }
  return isCounted ? { id: request.id } : "outsideYear";
}

/** Counts requests by what they are in the year: new, carried in, closed by their outcome, carried out. */
export function countRequests(
  counting: Counting,
  requests: Readings<InformationRequest> | undefined,
): Promise<ListTotals> {
  const { form, findings, year } = counting;
  const needed = dimensionsOf(form);
  const known = conceptsOf(form);
  const span = yearSpan(year);
  const outcomes = new Outcomes(form);
  const requestCounting: RequestCounting = {
    span,
    countsOutcome: (outcome) => outcomes.counts(outcome),
    countsPending: (concept) => known.has(`${concept}.pending`) || !known.has(`${concept}.upheld`),
  };
  const lacks = ({ record, line }: ReadRecord<InformationRequest>): boolean => {
    const id = needed.find((dimension) => record[dimension] === null);
    if (id === undefined) return false;
    const field = requestFields.find((candidate) => candidate.id === id) ?? null;
    const message = {
      "zh-CN": "该版本格式按这一项统计申请，本行不计",
      en: "The form counts requests by this; the row is not counted",
    };
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
    if (state === null || lacks(reading)) return "leftOut";
    return countIn(counting, record, state, { counting: requestCounting, ordinal });
  });
}

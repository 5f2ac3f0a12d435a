import type { LedgerFindingDraft } from "../findings/ledger-finding.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { requestFields } from "../rows/request-fields.ts";

/** The column of the list of requests in which an event stands. */
export function eventField(
  event: RequestEvent,
): NonNullable<LedgerFindingDraft["field"]> | undefined {
  const answered = event.type === "consultationAnswered";
  const id =
    event.type === "consulted" || answered
      ? `${event.whom}${answered ? "Answered" : "Asked"}On`
      : `${event.type}On`;
  return requestFields.find((field) => field.id === id);
}

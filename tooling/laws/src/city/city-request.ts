import type { RequestEvent } from "@gongkai/ledger";

export type RemedyKind = "reconsideration" | "direct" | "afterReconsideration";
export type RemedyResult = "upheld" | "corrected" | "other";

/** A reconsideration or a suit over a reply. */
export interface CityRemedy {
  readonly kind: RemedyKind;
  readonly filedOn: string;
  readonly decidedOn: string;
  readonly result: RemedyResult;
}

/** What is true of a request to a city, and what its list says happened. */
export interface CityRequest {
  readonly id: string;
  readonly applicant: string;
  readonly channel: string;
  readonly receivedOn: string;
  readonly repeatOf: string | null;
  readonly closedOn: string;
  /** The row of table 3 that it is counted in. */
  readonly outcome: string;
  readonly remedies: readonly CityRemedy[];
  readonly feesPaid: readonly { readonly on: string; readonly cents: number }[];
  /** All that ever happened; the list of a day says only what had. */
  readonly events: readonly RequestEvent[];
}

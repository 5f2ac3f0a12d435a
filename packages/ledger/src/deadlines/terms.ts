import { REGULATIONS_2019 } from "../requests/receipt.ts";

/** What the Regulations in force on the day of receipt allow, in working days. */
export interface Terms {
  readonly regulations: 2008 | 2019;
  /** For the reply, and as much again for an extension. */
  readonly reply: number;
  /** For telling the applicant what to correct; null: no such term. */
  readonly clarificationNotice: number | null;
  /** For the answer of a third party or another organ; null: no such term. */
  readonly consultation: number | null;
}

const TERMS_2008: Terms = {
  regulations: 2008,
  reply: 15,
  clarificationNotice: null,
  consultation: null,
};

const TERMS_2019: Terms = {
  regulations: 2019,
  reply: 20,
  clarificationNotice: 7,
  consultation: 15,
};

/** The terms of a request: one received before 15 May 2019 keeps the old ones. */
export const termsOf = (receivedOn: string): Terms =>
  receivedOn < REGULATIONS_2019 ? TERMS_2008 : TERMS_2019;

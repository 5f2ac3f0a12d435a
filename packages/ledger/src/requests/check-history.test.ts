import { describe, expect, it } from "vitest";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { checkHistory } from "./check-history.ts";

const received: RequestEvent = { type: "received", on: "2024-03-04" };
const decided = (on: string, outcome = "granted"): RequestEvent => ({
  type: "decided",
  on,
  outcome,
});

function found(
  events: readonly RequestEvent[],
  channel: InformationRequest["channel"] = null,
): string[] {
  return checkHistory(
    { id: "1", applicant: null, channel, repeatOf: null, events: [...events] },
    7,
  ).map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
}

const POSSIBLE: readonly RequestEvent[] = [
  received,
  { type: "clarificationAsked", on: "2024-03-06", due: null },
  { type: "clarificationGiven", on: "2024-03-11" },
  { type: "consulted", on: "2024-03-12", whom: "thirdParty", party: null },
  { type: "extended", on: "2024-03-15" },
  { type: "feeNoticed", on: "2024-03-18", amount: "100", due: null },
  { type: "feePaid", on: "2024-03-20", amount: "100" },
  decided("2024-04-08", "denied.caseFile"),
  { type: "consultationAnswered", on: "2024-04-10", whom: "thirdParty", party: null },
  { type: "reconsiderationFiled", on: "2024-04-15" },
  { type: "reconsiderationDecided", on: "2024-06-03", result: "corrected" },
  { type: "consulted", on: "2024-06-05", whom: "thirdParty", party: null },
  decided("2024-06-20"),
  { type: "suitFiled", on: "2024-07-01" },
  { type: "suitDecided", on: "2024-09-02", result: "upheld" },
];

describe("history-possible", () => {
  it("lets a full history pass, with what is done anew after a correction", () => {
    expect(found(POSSIBLE)).toEqual([]);
  });

  it("asks for no order within a day", () => {
    expect(found([decided("2024-03-04"), received])).toEqual([]);
  });

  it.each<[string, readonly RequestEvent[], string]>([
    ["a decision before receipt", [decided("2024-03-01"), received], "decidedOn"],
    [
      "an extension before receipt",
      [{ type: "extended", on: "2024-03-01" }, received],
      "extendedOn",
    ],
    [
      "a request to correct it before receipt",
      [{ type: "clarificationAsked", on: "2024-03-01", due: null }, received],
      "clarificationAskedOn",
    ],
    [
      "a consultation before receipt",
      [{ type: "consulted", on: "2024-03-01", whom: "thirdParty", party: null }, received],
      "thirdPartyAskedOn",
    ],
    [
      "a fee notice before receipt",
      [{ type: "feeNoticed", on: "2024-03-01", amount: null, due: null }, received],
      "feeNoticedOn",
    ],
    [
      "a withdrawal before receipt",
      [{ type: "withdrawn", on: "2024-03-01" }, received],
      "withdrawnOn",
    ],
    [
      "a submission after receipt",
      [received, { type: "submitted", on: "2024-03-05" }],
      "submittedOn",
    ],
    [
      "a correction before it was asked for",
      [
        received,
        { type: "clarificationGiven", on: "2024-03-05" },
        { type: "clarificationAsked", on: "2024-03-06", due: null },
      ],
      "clarificationGivenOn",
    ],
    [
      "an opinion of somebody who was never asked",
      [
        received,
        { type: "consulted", on: "2024-03-05", whom: "thirdParty", party: null },
        { type: "consultationAnswered", on: "2024-03-06", whom: "otherOrgan", party: null },
      ],
      "otherOrganAnsweredOn",
    ],
    [
      "a fee paid without a notice",
      [received, { type: "feePaid", on: "2024-03-06", amount: null }],
      "feePaidOn",
    ],
    [
      "an extension after the decision",
      [received, decided("2024-03-06"), { type: "extended", on: "2024-03-07" }],
      "extendedOn",
    ],
    [
      "a consultation after the withdrawal",
      [
        received,
        { type: "withdrawn", on: "2024-03-06" },
        { type: "consulted", on: "2024-03-07", whom: "otherOrgan", party: null },
      ],
      "otherOrganAskedOn",
    ],
    [
      "a reconsideration decided before it was asked for",
      [
        received,
        decided("2024-03-06"),
        { type: "reconsiderationDecided", on: "2024-03-07", result: "upheld" },
        { type: "reconsiderationFiled", on: "2024-03-08" },
      ],
      "reconsiderationDecidedOn",
    ],
    [
      "a suit decided and never filed",
      [
        received,
        decided("2024-03-06"),
        { type: "suitDecided", on: "2024-03-07", result: "upheld" },
      ],
      "suitDecidedOn",
    ],
  ])("finds %s", (_what, events, field) => {
    expect(found(events)).toEqual([`history-possible error /requests/7/${field}`]);
  });
});

describe("partial-counted-once", () => {
  it("notes that a request decided in parts counts once", () => {
    const parts = [received, decided("2024-03-20", "partial"), decided("2024-03-20")];
    expect(found(parts)).toEqual(["partial-counted-once info /requests/7"]);
  });

  it("cannot count outcomes that exclude one another", () => {
    expect(
      found([received, decided("2024-03-20"), decided("2024-03-20", "denied.caseFile")]),
    ).toEqual(["partial-counted-once error /requests/7"]);
    expect(
      found([received, decided("2024-03-20"), { type: "withdrawn", on: "2024-03-21" }]),
    ).toEqual(["partial-counted-once error /requests/7"]);
  });

  it("lets a withdrawn request be filed under others", () => {
    const withdrawn: RequestEvent = { type: "withdrawn", on: "2024-03-20" };
    expect(found([received, withdrawn, decided("2024-03-21", "other.other")])).toEqual([]);
  });
});

describe("receipt-date", () => {
  it("warns of a day that is not the legal one", () => {
    const confirmed: RequestEvent = { type: "confirmed", on: "2024-03-06" };
    expect(found([received, confirmed], "online")).toEqual([
      "receipt-date warning /requests/7/receivedOn",
    ]);
    expect(found([received, { type: "confirmed", on: "2024-03-04" }], "online")).toEqual([]);
  });

  it("compares nothing before the Regulations of 2019", () => {
    expect(
      found(
        [
          { type: "received", on: "2018-03-05" },
          { type: "confirmed", on: "2018-03-06" },
        ],
        "online",
      ),
    ).toEqual([]);
  });

  it("finds a request that no one knows to be received", () => {
    expect(found([{ type: "submitted", on: "2024-03-04" }], "online")).toEqual([
      "receipt-date error /requests/7",
    ]);
  });
});

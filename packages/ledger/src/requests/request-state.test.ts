import { describe, expect, it } from "vitest";
import type { InformationRequest } from "../records/information-request.ts";
import type { RequestEvent } from "../records/request-event.ts";
import { stateOf } from "./request-state.ts";

const request = (
  events: readonly RequestEvent[],
  more: Partial<InformationRequest> = {},
): InformationRequest => ({
  id: "1",
  applicant: null,
  channel: null,
  repeatOf: null,
  events: [{ type: "received", on: "2024-03-01" }, ...events],
  ...more,
});

const stateAt = (on: string, ...events: readonly RequestEvent[]) => stateOf(request(events), on);
const decided = (on: string, outcome: string): RequestEvent => ({ type: "decided", on, outcome });
const YEAR = "2024-12-31";

describe("stateOf", () => {
  it("leaves out what happened after the day", () => {
    const answer = decided("2025-01-06", "granted");
    expect(stateAt(YEAR, answer)).toMatchObject({ closedOn: null, outcome: null });
    expect(stateAt("2025-01-06", answer)).toMatchObject({
      receivedOn: "2024-03-01",
      closedOn: "2025-01-06",
      outcome: "granted",
    });
  });

  it("cannot count what was not received by then, or on a day unknown", () => {
    expect(stateAt("2024-02-29")).toBeNull();
    expect(stateOf(request([], { events: [] }), YEAR)).toBeNull();
  });

  it("counts a request decided in parts once, as partial", () => {
    expect(
      stateAt(YEAR, decided("2024-03-20", "granted"), decided("2024-03-21", "partial")),
    ).toMatchObject({ closedOn: "2024-03-20", outcome: "partial" });
  });

  it("counts the same outcome twice once, and cannot count two that exclude one another", () => {
    const first = decided("2024-03-20", "granted");
    expect(stateAt(YEAR, first, first)?.outcome).toBe("granted");
    expect(stateAt(YEAR, first, decided("2024-03-20", "denied.caseFile"))).toBeNull();
  });

  it("counts a withdrawn request among the others", () => {
    expect(stateAt(YEAR, { type: "withdrawn", on: "2024-03-08" })).toMatchObject({
      closedOn: "2024-03-08",
      outcome: "other.other",
    });
  });

  it("counts what was withdrawn and then filed under others once, from the first day", () => {
    const withdrawn: RequestEvent = { type: "withdrawn", on: "2024-03-08" };
    expect(stateAt(YEAR, withdrawn, decided("2024-03-11", "other.other"))).toMatchObject({
      closedOn: "2024-03-08",
      outcome: "other.other",
    });
    expect(stateAt(YEAR, withdrawn, decided("2024-03-11", "granted"))).toBeNull();
  });

  it("keeps the first outcome where it was corrected and decided anew", () => {
    expect(
      stateAt(
        YEAR,
        decided("2024-03-20", "denied.caseFile"),
        { type: "reconsiderationFiled", on: "2024-04-01" },
        { type: "reconsiderationDecided", on: "2024-05-20", result: "corrected" },
        decided("2024-06-03", "granted"),
      ),
    ).toMatchObject({ closedOn: "2024-03-20", outcome: "denied.caseFile" });
  });

  it("takes the decision that follows a suit over silence as the first", () => {
    expect(
      stateAt(
        YEAR,
        { type: "suitFiled", on: "2024-05-06" },
        { type: "suitDecided", on: "2024-07-01", result: "corrected" },
        decided("2024-07-15", "granted"),
      ),
    ).toMatchObject({ closedOn: "2024-07-15", outcome: "granted" });
  });

  it("tells a suit after a reconsideration from a direct one", () => {
    const answer = decided("2024-03-20", "denied.caseFile");
    const suit: RequestEvent = { type: "suitFiled", on: "2024-06-03" };
    const open = { filedOn: "2024-06-03", decidedOn: null, result: null };
    expect(stateAt(YEAR, answer, suit)?.suits).toEqual([{ ...open, kind: "direct" }]);
    const state = stateAt(
      YEAR,
      answer,
      { type: "reconsiderationDecided", on: "2024-05-20", result: "upheld" },
      suit,
      { type: "suitDecided", on: "2025-02-10", result: "upheld" },
    );
    expect(state?.suits).toEqual([{ ...open, kind: "afterReconsideration" }]);
    expect(state?.reconsiderations).toEqual([
      { filedOn: null, decidedOn: "2024-05-20", result: "upheld" },
    ]);
  });

  it("counts a remedy once whose end the list puts before its beginning", () => {
    const state = stateAt(
      YEAR,
      decided("2024-03-20", "denied.caseFile"),
      { type: "reconsiderationDecided", on: "2024-05-01", result: "upheld" },
      { type: "reconsiderationFiled", on: "2024-05-10" },
      { type: "suitDecided", on: "2024-06-01", result: "other" },
      { type: "suitFiled", on: "2024-06-03" },
    );
    expect(state?.reconsiderations).toEqual([
      { filedOn: "2024-05-10", decidedOn: "2024-05-01", result: "upheld" },
    ]);
    expect(state?.suits).toEqual([
      {
        filedOn: "2024-06-03",
        decidedOn: "2024-06-01",
        result: "other",
        kind: "afterReconsideration",
      },
    ]);
  });

  it("keeps the outcome that a reconsideration corrected where the request is then withdrawn", () => {
    expect(
      stateAt(
        YEAR,
        decided("2024-03-20", "denied.stateSecret"),
        { type: "reconsiderationFiled", on: "2024-04-01" },
        { type: "reconsiderationDecided", on: "2024-05-20", result: "corrected" },
        { type: "withdrawn", on: "2024-05-27" },
      )?.outcome,
    ).toBe("denied.stateSecret");
  });

  it("takes what was closed before its receipt for closed on that day", () => {
    const early: RequestEvent = { type: "withdrawn", on: "2023-12-30" };
    expect(
      stateOf(request([], { events: [early, { type: "received", on: "2024-03-01" }] }), YEAR),
    ).toMatchObject({ closedOn: "2024-03-01", outcome: "other.other" });
  });

  it("says whether a request repeats another", () => {
    expect(stateOf(request([], { repeatOf: "0" }), YEAR)?.isRepeat).toBe(true);
    expect(stateAt(YEAR)?.isRepeat).toBe(false);
  });
});

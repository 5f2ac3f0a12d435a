import { editions, type FixedTableDefinition } from "@gongkai/core";
import type { ListRow } from "@gongkai/testkit";
import fc from "fast-check";
import { later } from "./later.ts";

/** A day between two years' ends, as lists write it. */
const day = (first: number, last: number) =>
  fc
    .date({
      min: new Date(`${first}-01-01T00:00:00Z`),
      max: new Date(`${last}-12-31T00:00:00Z`),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

/**
 * The outcomes of a form's table of requests that a request can come to, by id; by their label where two
 * rows have one.
 */
export function outcomesOf({ rows }: FixedTableDefinition): string[] {
  const prefix = "requests.outcome.";
  const own = rows.filter(
    ({ concept }) => concept.startsWith(prefix) && !concept.endsWith(".total"),
  );
  const leaves = own.filter(
    ({ concept }) => !own.some((other) => other.concept.startsWith(`${concept}.`)),
  );
  return leaves.map(({ concept, label }) =>
    leaves.filter((other) => other.concept === concept).length > 1
      ? label["zh-CN"]
      : concept.slice(prefix.length),
  );
}

/** The channels that a table has rows of requests for; all where it has none. */
export function channelsOf({ rows }: FixedTableDefinition): readonly string[] {
  const ofRequests = rows.filter(({ concept }) => concept === "requests.new");
  const named = ofRequests.flatMap(({ dimensions }) => dimensions?.channel ?? []);
  const either = named.includes("mailOrFax") ? ["mail", "fax"] : [];
  return named.length === 0 ? CHANNELS : [...new Set([...named, ...either])];
}

export function tableOf(edition: string, id: string): FixedTableDefinition {
  const tables = editions.find((each) => each.id === edition)?.tables ?? [];
  const table = tables.find((each) => each.id === id);
  if (table?.kind !== "fixed") throw new Error(`${edition} has no table ${id}`);
  return table;
}

const remedy = (prefix: "reconsideration" | "suit") =>
  fc
    .record(
      {
        after: fc.nat(60),
        lasts: fc.option(fc.nat(200)),
        result: fc.constantFrom("upheld", "corrected", "other"),
      },
      { requiredKeys: ["after", "lasts", "result"] },
    )
    .map(({ after, lasts, result }) => (decided: string): ListRow => {
      const filed = later(decided, after);
      return {
        [`${prefix}FiledOn`]: filed,
        [`${prefix}DecidedOn`]: lasts === null ? "" : later(filed, lasts),
        [`${prefix}Result`]: lasts === null ? "" : result,
      };
    });

const CHANNELS = ["inPerson", "online", "mail", "fax", "mailOrFax"];

/** Requests around a year, in any state: open, decided, withdrawn, contested. */
export function arbitraryRequests(
  year: number,
  outcomes: readonly string[],
  channels: readonly string[] = CHANNELS,
): fc.Arbitrary<ListRow[]> {
  const request = fc.record({
    applicant: fc.constantFrom(
      "naturalPerson",
      "commercial",
      "research",
      "publicBenefit",
      "legalService",
      "otherOrg",
    ),
    channel: fc.constantFrom(...channels),
    receivedOn: day(year - 1, year + 1),
    takes: fc.option(fc.nat(120)),
    outcome: fc.constantFrom(...outcomes),
    isWithdrawn: fc.boolean(),
    isRepeat: fc.boolean(),
    reconsideration: fc.option(remedy("reconsideration"), { freq: 3 }),
    suit: fc.option(remedy("suit"), { freq: 3 }),
  });
  return fc.array(request, { maxLength: 40 }).map((requests) =>
    requests.map((each, at): ListRow => {
      const { applicant, channel, receivedOn, takes, outcome } = each;
      const row = {
        id: `r${at}`,
        applicant,
        channel,
        receivedOn,
        repeatOf: each.isRepeat ? "r0" : "",
      };
      const none = { decidedOn: "", outcome: "", withdrawnOn: "" };
      if (takes === null) return { ...row, ...none };
      const closedOn = later(receivedOn, takes);
      if (each.isWithdrawn) return { ...row, ...none, withdrawnOn: closedOn };
      return {
        ...row,
        ...none,
        decidedOn: closedOn,
        outcome,
        ...each.reconsideration?.(closedOn),
        ...each.suit?.(closedOn),
      };
    }),
  );
}

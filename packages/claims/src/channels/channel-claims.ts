import type { FiguredText } from "../figured-text.ts";
import { keyOf } from "../occurrence.ts";
import type { Claim } from "../reader/claim.ts";
import { quantitiesIn } from "../reader/expression.ts";
import { readMarks } from "../reader/read-text.ts";
import { scan } from "../reader/scan.ts";
import { withoutOwnWords } from "./own-words.ts";

/**
 * What a channel's description can count, and the dimension that names the channel in the fact.
 *
 * A press conference is one, whichever channel mentions it: null.
 */
export const channelDimensions: ReadonlyMap<string, "channel" | "platform" | null> = new Map([
  ["proactive.items.published", "channel"],
  ["proactive.items.distinct", null],
  ["engagement.visits", "platform"],
  ["engagement.calls", "platform"],
  ["engagement.petitions", "platform"],
  ["engagement.pressConferences", null],
  ["engagement.publicMeetings", null],
]);

const known = new Set(channelDimensions.keys());

const COUNTING = new Set(["quantity", "part"]);

/** Whether a figure, alone or among several with one name, counts what a channel can have. */
function isCount({ kind, figure, isLoose, shared, quantities }: Claim): boolean {
  if (figure === null || !COUNTING.has(kind)) return false;
  if (shared !== null) return known.has(shared.of.concept);
  return !isLoose && quantities.length > 0 && quantities.every(({ concept }) => known.has(concept));
}

/** A change or a share, or what is computed of figures of the description; nothing else is told of one channel. */
function compared(claim: Claim): Claim[] {
  const readings = claim.readings.filter((reading) => quantitiesIn(reading).length === 0);
  // 受理投诉237起，100%回复: what there are all of, or a share, though no table holds it.
  const isShare = claim.figure !== null && (claim.kind === "absolute" || claim.kind === "share");
  const isKept = claim.kind === "growth" || isShare || readings.length > 0;
  return isKept ? [{ ...claim, concepts: [], quantities: [], readings }] : [];
}

/** Leaves out parts of what is counted: of one thing, or of several counts, 发布动态信息30条，发布公告信息40条. */
function withoutParts(claims: readonly Claim[]): Claim[] {
  const values = new Map<string, Set<unknown>>();
  for (const { kind, figure, quantities } of claims) {
    if (kind === "part") continue;
    for (const key of quantities.map(keyOf)) {
      values.set(key, (values.get(key) ?? new Set()).add(figure?.value));
    }
  }
  return claims.filter(({ kind, quantities }) =>
    quantities.map(keyOf).every((key) => {
      const own = values.get(key);
      return own === undefined || (kind !== "part" && own.size === 1);
    }),
  );
}

/** Reads what a channel's description counts, and how that changed. */
export function channelClaims({ masked, figures }: FiguredText, reportYear: number): Claim[] {
  const marks = withoutOwnWords(scan(masked, figures, { reportYear, names: [] }));
  const claims = readMarks(masked, marks, { reportYear, known });
  return withoutParts(claims.flatMap((claim) => (isCount(claim) ? [claim] : compared(claim))));
}

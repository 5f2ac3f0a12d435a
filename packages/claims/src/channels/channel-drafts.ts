import type { PrintedFigure } from "@gongkai/core";
import type { Claim, SharedName } from "../reader/claim.ts";
import type { Quantity } from "../reader/expression.ts";
import {
  claimDraft,
  notStatedDraft,
  quantityDraft,
  type StatedMeaning,
  type StatementDraft,
} from "../statement-draft.ts";
import { channelDimensions } from "./channel-claims.ts";
import type { ChannelText } from "./channel-text.ts";
import { namedLabels } from "./named-labels.ts";

const BY_CHANNEL = "proactive.items.byChannel";
const PUBLISHED = "proactive.items.published";
const DISTINCT = "proactive.items.distinct";

const counts = (claim: Claim | undefined, concept: string): boolean =>
  claim?.quantities.some((quantity) => quantity.concept === concept) === true;

/** Whether a channel's count is followed by its distinct part: 417条(非重复信息389条). */
const isDivided = (claims: readonly Claim[], index: number): boolean =>
  counts(claims[index], PUBLISHED) && counts(claims[index + 1], DISTINCT);

/** Whether a description divides a count of its channel into distinct items and repeats. */
export const statesDistinctPart = (claims: readonly Claim[]): boolean =>
  claims.some((_, index) => isDivided(claims, index));

/** What is counted of a channel; what it published is counted by channel. */
function meaningOf({ concept, year }: Quantity, label: string): StatedMeaning {
  const dimension = channelDimensions.get(concept) ?? null;
  const dimensions = dimension === null ? {} : { [dimension]: label };
  return { concept: concept === PUBLISHED ? BY_CHANNEL : concept, dimensions, year };
}

/** The rows that several figures with one name go to, in their order; none where that is not certain. */
function labelsOfShares({ labels, text }: ChannelText, start: number, count: number): string[] {
  const named = namedLabels(labels, text.slice(0, start));
  if (named.length === count) return named;
  return labels.length === count ? [...labels] : [];
}

function shareDrafts(
  place: ChannelText,
  { sentence }: Claim,
  { figure, of, index, count }: SharedName & { readonly figure: PrintedFigure },
): StatementDraft[] {
  const labels = labelsOfShares(place, figure.start, count);
  const label = labels[index];
  const own =
    label === undefined ? [] : [quantityDraft(place, { figure, sentence }, [meaningOf(of, label)])];
  if (index < count - 1) return own;
  const others = place.labels.filter((other) => !labels.includes(other));
  return [...own, ...others.map((other) => notStatedDraft(place, sentence, meaningOf(of, other)))];
}

/**
 * Turns the claims of a description into statements about its channel, or its merged channels.
 *
 * @param isWhole Whether this channel is the one that holds all that was published.
 */
export function channelDrafts(
  place: ChannelText,
  claims: readonly Claim[],
  isWhole: boolean,
): StatementDraft[] {
  const joined = place.labels.join("、");
  return claims.flatMap((claim, index) => {
    const { figure, sentence, shared, quantities } = claim;
    if (figure !== null && shared !== null) {
      return shareDrafts(place, claim, { ...shared, figure });
    }
    if (figure === null || quantities.length === 0) return [claimDraft(place, claim)];
    const meanings = quantities.map((of) =>
      of.concept === DISTINCT && !isWhole
        ? { ...of, dimensions: { channel: joined } }
        : meaningOf(of, joined),
    );
    const alsoCounts = isWhole && isDivided(claims, index) ? [PUBLISHED] : [];
    return [quantityDraft(place, { figure, sentence }, meanings, alsoCounts)];
  });
}

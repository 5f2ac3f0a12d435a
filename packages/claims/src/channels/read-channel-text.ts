import { readParagraph } from "../discourse/read-paragraph.ts";
import type { GrowthReading, ProseReading, QuantityReading } from "../discourse/reading.ts";
import { channelDimensions, channelLexicon } from "../lexicon/channel-lexicon.ts";
import {
  claimDraft,
  notStatedDraft,
  quantityDraft,
  type StatedMeaning,
  type StatementDraft,
} from "../statement-draft.ts";
import type { ChannelText } from "./channel-text.ts";
import { namedLabels } from "./named-labels.ts";

const BY_CHANNEL = "proactive.items.byChannel";
const PUBLISHED = "proactive.items.published";
const DISTINCT = "proactive.items.distinct";

const isOf = (reading: ProseReading | undefined, concept: string): boolean =>
  reading?.kind === "quantity" && reading.share === null && reading.concepts.includes(concept);

/** Whether a channel's count is followed by its distinct part: 417条(非重复信息389条). */
export const statesDistinctPart = (readings: readonly ProseReading[]): boolean =>
  readings.some(
    (reading, index) => isOf(reading, BY_CHANNEL) && isOf(readings[index + 1], DISTINCT),
  );

/** Reads a channel's description; what it says is sorted out when all of them have been read. */
export const readChannelProse = (text: string, year: number): ProseReading[] =>
  readParagraph(text, channelLexicon, year);

function meaningOf(concept: string, label: string, year: number): StatedMeaning {
  const dimension = channelDimensions.get(concept) ?? null;
  return { concept, dimensions: dimension === null ? {} : { [dimension]: label }, year };
}

/** The rows that a list of figures goes to, in its order; none where that is not certain. */
function labelsForShares(place: ChannelText, reading: QuantityReading, count: number): string[] {
  const named = namedLabels(place.labels, place.text.slice(0, reading.figure.start));
  if (named.length === count) return named;
  return place.labels.length === count ? [...place.labels] : [];
}

function shareDrafts(place: ChannelText, reading: QuantityReading): StatementDraft[] {
  const { share, sentence, year } = reading;
  const [concept = BY_CHANNEL] = reading.concepts;
  if (share === null) return [];
  const labels = labelsForShares(place, reading, share.of);
  const label = labels[share.index];
  const own =
    label === undefined ? [] : [quantityDraft(place, reading, [meaningOf(concept, label, year)])];
  if (share.index < share.of - 1) return own;
  const others = place.labels.filter((other) => !labels.includes(other));
  return [
    ...own,
    ...others.map((other) => notStatedDraft(place, sentence, meaningOf(concept, other, year))),
  ];
}

/** A growth is not said of any one thing that a channel counts. */
const growthOfChannel = (
  place: ChannelText,
  { figure, sentence, isDecline }: GrowthReading,
): StatementDraft =>
  claimDraft(place, {
    kind: "growth",
    sentence,
    evidence: { start: figure.start, length: figure.length },
    figure,
    isDecline,
    concepts: [],
    quantities: [],
    readings: [],
    isLoose: false,
    year: null,
  });

/**
 * Turns the readings of a description into statements about its channel, or its merged channels.
 *
 * @param isWhole Whether this channel is the one that holds all that was published.
 */
export function channelDrafts(
  place: ChannelText,
  readings: readonly ProseReading[],
  isWhole: boolean,
): StatementDraft[] {
  const joined = place.labels.join("、");
  return readings.flatMap((reading, index) => {
    if (reading.kind === "growth") return [growthOfChannel(place, reading)];
    if (reading.kind === "absence") return [];
    if (reading.share !== null) return shareDrafts(place, reading);
    const { concepts, year } = reading;
    const meanings = concepts.map((concept) =>
      concept === DISTINCT && !isWhole
        ? { concept, dimensions: { channel: joined }, year }
        : meaningOf(concept, joined, year),
    );
    const isAllPublished =
      isWhole && concepts.includes(BY_CHANNEL) && isOf(readings[index + 1], DISTINCT);
    return [quantityDraft(place, reading, meanings, isAllPublished ? [PUBLISHED] : [])];
  });
}

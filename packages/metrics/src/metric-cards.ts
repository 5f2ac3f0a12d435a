import { duplicateRatioCard } from "./duplicate-ratio.ts";
import { findDuplicatesCard } from "./duplicates/find-duplicates.ts";
import { growthCard } from "./growth.ts";
import type { MetricCard } from "./metric-card.ts";
import { rankingCard } from "./ranking.ts";
import { sharesCard } from "./shares.ts";
import { similarityCard } from "./similarity/similarity.ts";

/**
 * The definitions of all metrics, in the order of the documentation.
 *
 * @example
 * metricCards.map((card) => card.id) //=> ["growth", "shares", "ranking", "duplicateRatio", "findDuplicates", "similarity"]
 */
export const metricCards: readonly MetricCard[] = [
  growthCard,
  sharesCard,
  rankingCard,
  duplicateRatioCard,
  findDuplicatesCard,
  similarityCard,
];

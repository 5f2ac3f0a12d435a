export { type DuplicateRatio, duplicateRatio } from "./duplicate-ratio.ts";
export { DuplicateIndex, type DuplicateOptions } from "./duplicates/duplicate-index.ts";
export {
  type DuplicateGroup,
  type DuplicateKeys,
  type Duplicates,
  findDuplicates,
} from "./duplicates/find-duplicates.ts";
export type { PublishedItem } from "./duplicates/published-item.ts";
export type { Repeat, RepeatReason } from "./duplicates/repeat.ts";
export { findMetricCard } from "./find-metric-card.ts";
export { growth } from "./growth.ts";
export type { MetricCard } from "./metric-card.ts";
export { metricCards } from "./metric-cards.ts";
export type { MetricValue } from "./metric-value.ts";
export { type MetricsOptions, metricsOf } from "./metrics-of.ts";
export { normalizeKey } from "./normalize-key.ts";
export type { FigureReading, Operand } from "./operand.ts";
export type { DeclaredBase, Part } from "./part.ts";
export { type RankedPart, type Ranking, type RankingOptions, ranking } from "./ranking.ts";
export type { Rate, RateOptions } from "./rate.ts";
export { type CountShare, type PartShare, type Shares, shares } from "./shares.ts";
export type { Passage, PassageDifference } from "./similarity/passage.ts";
export { type RepeatedShare, type Similarity, similarity } from "./similarity/similarity.ts";

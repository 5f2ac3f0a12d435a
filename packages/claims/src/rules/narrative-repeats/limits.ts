/**
 * From which share of the narrative, in per cent, it is said to repeat last year's.
 *
 * The law and the notice name no number; these are ours. From half on there is more of last year in
 * the narrative than of this year, which is what 雷同 means in plain words. Standing duties are told
 * in standing words, so that a share below a quarter is worth nobody's time.
 */
export const repeatLimits = { warning: 50, info: 25 } as const;

/** A narrative of fewer characters says little more than that nothing happened, and rightly so every year. */
export const SHORTEST_NARRATIVE = 200;

/** So many of the longest passages are named in the message. */
export const NAMED_PASSAGES = 3;

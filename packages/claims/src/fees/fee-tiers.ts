/** One price from a page up to the next tier. */
interface PageTier {
  /** Pages up to here cost nothing, or what the tiers before say. */
  readonly above: number;
  readonly yuanPerPage: number;
}

/** 国办函〔2020〕109号, by volume: 30 pages free, then 10, 20, 40 yuan a page. */
const PAGE_TIERS: readonly PageTier[] = [
  { above: 30, yuanPerPage: 10 },
  { above: 100, yuanPerPage: 20 },
  { above: 200, yuanPerPage: 40 },
];

/** By number, a request costs a multiple of this: 100 from the 11th, 200 from the 31st, and so on. */
const YUAN_PER_STEP = 100;

/** Since when the two scales hold. */
export const FIRST_YEAR_OF_TIERS = 2021;

/** Whether a number of pages costs just so much. */
function isByVolume(yuan: number): boolean {
  let reached = 0;
  for (const [at, { above, yuanPerPage }] of PAGE_TIERS.entries()) {
    const next = PAGE_TIERS[at + 1];
    const most =
      next === undefined ? Number.POSITIVE_INFINITY : reached + (next.above - above) * yuanPerPage;
    if (yuan <= most) return (yuan - reached) % yuanPerPage === 0;
    reached = most;
  }
  return false;
}

/**
 * Whether the fee of a single request can be what one of the two scales gives.
 *
 * @param yuan A whole number of yuan, greater than zero.
 *
 * @example
 * [420, 140, 720, 300].map(isReachableFee) //=> [true, true, true, true]
 * @example
 * [425, 710, 2710].map(isReachableFee) //=> [false, false, false]
 */
export const isReachableFee = (yuan: number): boolean =>
  yuan % YUAN_PER_STEP === 0 || isByVolume(yuan);

/** How a bound is printed before its figure. */
export const BOUND_WORDS = { gt: "逾", lt: "近", about: "约" } as const;

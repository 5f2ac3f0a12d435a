import type { DocumentedRule } from "@gongkai/core";
import { distinctWithinPublished } from "./distinct-within-published/distinct-within-published.ts";
import { figureRepeated } from "./figure-repeated/figure-repeated.ts";
import { growthStated } from "./growth-stated/growth-stated.ts";
import { narrativeRepeats } from "./narrative-repeats/narrative-repeats.ts";
import { partsStated } from "./parts-stated/parts-stated.ts";

/** The rules over a report's narrative, in the order of the catalogue. */
export const claimRules: readonly DocumentedRule[] = [
  distinctWithinPublished,
  figureRepeated,
  growthStated,
  narrativeRepeats,
  partsStated,
];

import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { feeBasis } from "./legal-bases.ts";

/** Money asked for information, and waived. */
export const fees: readonly Concept[] = defineConcepts({ unit: null, basis: feeBasis }, [
  [
    "fees.charged",
    "收取的费用",
    "Fees charged",
    "因提供政府信息收取的费用；附表不载单位，国家统计表以万元计",
    "Fees charged for information; the appendix states no unit, the national table counts in 10,000 yuan",
  ],
  [
    "fees.reduced",
    "收费减免金额",
    "Fees reduced or waived",
    "减免的政府信息公开费用；附表不载单位",
    "Fees for information reduced or waived; the appendix states no unit",
  ],
]);

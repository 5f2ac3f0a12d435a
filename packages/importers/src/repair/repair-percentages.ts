import { type Repairer, repairMatches } from "./repair.ts";

const RUN = /(?<![\d.])(?:\d{1,9}(?:\.\d{1,9})?[%％]){2,}/g;

/** Puts back the words between percentages that run together: 15.2%11.1%, after 分别. */
export const repairPercentages: Repairer = (text) => {
  if (!text.includes("分别")) return { text, repairs: [] };
  return repairMatches(text, RUN, ([raw]) => {
    // linear: applied to percentages that follow one another, each with its sign
    const percentages = raw.match(/[^%％]+[%％]/g) ?? [];
    const listed = percentages.join("、");
    const repaired = `${percentages.slice(0, -1).join("、")}和${percentages.at(-1) ?? ""}`;
    return { raw, repaired, readings: [repaired, listed] };
  });
};

import { type Repairer, repairMatches } from "./repair.ts";

const ADJACENT = /(?<![\d.])(\d{1,9}(?:\.\d{1,9})?[%％])(\d{1,9}(?:\.\d{1,9})?[%％])/g;

/** Puts back the word between two percentages that run together: 15.2%11.1%, after 分别. */
export const repairPercentages: Repairer = (text) => {
  if (!text.includes("分别")) return { text, repairs: [] };
  return repairMatches(text, ADJACENT, ([raw, first = "", second = ""]) => {
    const repaired = `${first}和${second}`;
    return { raw, repaired, readings: [repaired, `${first}、${second}`] };
  });
};

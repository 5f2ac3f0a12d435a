import type { Report } from "@gongkai/core";

/** What the law of the house lets differ: white space inside and around a text. */
const normalizeText = (text: string) => text.replace(/\s+/g, " ").trim();

function normalized(value: unknown): unknown {
  if (typeof value === "string") return normalizeText(value);
  if (Array.isArray(value)) return value.map(normalized);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, normalized(child)]));
}

/** A report with its white space evened out, for comparison. */
export function normalizeProse(report: Report): unknown {
  return normalized(report);
}

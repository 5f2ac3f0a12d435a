import type { DocumentNode } from "@gongkai/core/document";
import { readPeriod } from "./read-period.ts";

/**
 * Gives the year of the statistics period that the nodes state first, or null.
 *
 * @example
 * statedYear([{ type: "paragraph", text: "统计期限自2018年1月1日至2018年12月31日。" }]) //=> 2018
 */
export function statedYear(nodes: readonly DocumentNode[]): number | null {
  for (const node of nodes) {
    const period = node.type === "table" ? null : readPeriod(node.text);
    if (period !== null) return Number(period.end.slice(0, 4));
  }
  return null;
}

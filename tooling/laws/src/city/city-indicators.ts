import type { ListRow } from "@gongkai/testkit";
import type { Counted } from "./city-counts.ts";

const STOCKS = [
  { kind: "规章", concept: "proactive.rules.inForce", before: 60 },
  { kind: "行政规范性文件", concept: "proactive.normativeDocuments.inForce", before: 900 },
] as const;

/** What the city enters for each year: what is in force follows from what was made and repealed. */
export function cityIndicators(
  years: readonly { readonly year: number; readonly ofItems: Counted }[],
): ListRow[] {
  return years.flatMap(({ year }, at) => {
    const stocks = STOCKS.map(({ kind, concept, before }): [string, string] => {
      const changes = years
        .slice(0, at + 1)
        .map(({ ofItems }) => ofItems.of(`${kind}.issued`) - ofItems.of(`${kind}.repealed`));
      return [concept, String(changes.reduce((sum, change) => sum + change, before))];
    });
    const entered: [string, string][] = [
      ...stocks,
      ["proactive.licensing.decisions", String(41_000 + at * 731)],
      ["proactive.penalties.decisions", String(13_000 - at * 212)],
      ["proactive.compulsion.decisions", String(120 + at)],
      ["proactive.administrativeFees.amount", `${592_372_449 + at}.50元`],
      ["engagement.pressConferences", "24"],
    ];
    return entered.map(([concept, value]) => ({
      指标: concept,
      数值: value,
      年度: String(year),
      来源: `${year}年统计台账`,
    }));
  });
}

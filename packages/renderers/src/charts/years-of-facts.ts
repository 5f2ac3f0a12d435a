import {
  type Fact,
  factEntries,
  GongkaiError,
  isOneBody,
  type Perimeter,
  pointerSegments,
  type Report,
  reportYear,
} from "@gongkai/core";

/** Why the figures of a year do not go on from those of the year before. */
export type BreakCause = "edition" | "perimeter" | "body";

/** A fact, and the table that states it. */
export interface FactOfTable {
  readonly fact: Fact;
  readonly table: string;
  /** The body names the rows of the table itself. */
  readonly isOpen: boolean;
}

/** What the report of one year states. */
export interface YearOfFacts {
  readonly year: number;
  readonly facts: readonly FactOfTable[];
  readonly report: Report;
  /** Why the series are broken before this year; null where they are not. */
  readonly breakBefore: BreakCause | null;
}

function twiceOneYear(year: number): GongkaiError {
  return new GongkaiError("usage", {
    message: { "zh-CN": `有两份${year}年的报告`, en: `Two reports are about ${year}` },
    expected: { "zh-CN": "每年一份报告", en: "One report a year" },
    advice: { "zh-CN": "去掉其中一份", en: "Leave one of them out" },
  });
}

function otherBody(report: Report, earlier: Report): GongkaiError {
  const names = [report.body.name, earlier.body.name] as const;
  return new GongkaiError("usage", {
    message: {
      "zh-CN": `报告属于不同的单位：“${names[0]}”和“${names[1]}”`,
      en: `The reports are of different bodies: “${names[0]}” and “${names[1]}”`,
    },
    expected: { "zh-CN": "同一单位各年度的报告", en: "Reports of one body, a year each" },
    advice: {
      "zh-CN": "单位改过名称的，写入 body.aliases；由其他单位合并而成的，写入 body.predecessors",
      en: "Name a body that was renamed in body.aliases, one that was merged in body.predecessors",
    },
  });
}

/** Whether a body took the place of another, as it says itself. */
function succeeds(report: Report, earlier: Report): boolean {
  const { predecessors } = report.body;
  return [earlier.body.name, ...earlier.body.aliases].some((name) => predecessors.includes(name));
}

const perimeterChanged = (now: Perimeter | null, before: Perimeter | null): boolean =>
  now !== null && before !== null && now !== before;

function breakBetween(report: Report, earlier: Report): BreakCause | null {
  if (!isOneBody(report, earlier)) {
    if (succeeds(report, earlier)) return "body";
    throw otherBody(report, earlier);
  }
  if (report.edition !== earlier.edition) return "edition";
  return perimeterChanged(report.perimeter, earlier.perimeter) ? "perimeter" : null;
}

function factsOfTables(report: Report): FactOfTable[] {
  return factEntries(report).map(({ path, fact }) => {
    const [, table = "", kind] = pointerSegments(path);
    return { fact, table, isOpen: kind === "rows" };
  });
}

/**
 * Puts the reports of one body in the order of their years.
 *
 * @throws {GongkaiError} `usage` where there is none, where two are about one year, or of different bodies.
 */
export function yearsOfFacts(reports: readonly Report[]): readonly YearOfFacts[] {
  if (reports.length === 0) {
    throw new GongkaiError("usage", {
      message: { "zh-CN": "没有报告", en: "There is no report" },
      expected: { "zh-CN": "至少一份报告", en: "At least one report" },
    });
  }
  const sorted = [...reports].sort((one, other) => reportYear(one) - reportYear(other));
  return sorted.map((report, index) => {
    const year = reportYear(report);
    const earlier = sorted[index - 1];
    if (earlier !== undefined && reportYear(earlier) === year) throw twiceOneYear(year);
    const breakBefore = earlier === undefined ? null : breakBetween(report, earlier);
    return { year, facts: factsOfTables(report), report, breakBefore };
  });
}

import {
  type Body,
  completeFinding,
  editionOf,
  type Finding,
  GongkaiError,
  type Report,
  readCell,
  reportYear,
} from "@gongkai/core";
import { assembleReport } from "@gongkai/core/build";
import { figureKey } from "../compile/figure-key.ts";
import { RecordRanges } from "../compile/record-ranges.ts";
import { Tally } from "../compile/tally.ts";
import { buildTrace, type Trace } from "../compile/trace.ts";
import { writeNarrative } from "../narrative/write-narrative.ts";
import { describeSums } from "./describe-sums.ts";
import { fitChildren } from "./fit-children.ts";
import { sumTables } from "./sum-tables.ts";
import type { SummedTable } from "./summed-table.ts";

/** Whose report the sum is, and what is written on it. */
export interface RollupOptions {
  readonly body: Pick<Body, "name" | "kind"> & Partial<Body>;
  /** Absent: the year of most children. */
  readonly year?: number;
  /** The id of the form; absent: that of most children. */
  readonly edition?: string;
  readonly title?: string;
  /** ISO date; absent or null: not said. */
  readonly publishedOn?: string | null;
  readonly contacts?: Report["contacts"];
}

/** A parent's report from its children's. */
export interface Rollup {
  readonly report: Report;
  /** Which children were left out and why, what was not added, and what was added as zero. */
  readonly findings: readonly Finding[];
  /** The names of the bodies behind each figure. */
  readonly trace: Trace;
}

/** What most of the children have; of equally many, what comes first. */
function mostCommon<Value>(values: readonly Value[]): Value {
  const [first] = values;
  if (first === undefined) {
    throw new GongkaiError("usage", {
      message: { "zh-CN": "没有可汇总的报告", en: "There is no report to add up" },
      advice: { "zh-CN": "至少给出一份下级报告", en: "Give at least one child's report" },
    });
  }
  const times = (value: Value) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (times(value) > times(best) ? value : best), first);
}

/** The figures that were added up, with the numbers of the children that print them. */
function tallyOf(tables: readonly SummedTable[]): Tally {
  const tally = new Tally();
  for (const { concept, dimensions, sum, unit: formUnit } of tables.flatMap(({ cells }) => cells)) {
    const { value, unit } = readCell(sum.cell);
    if (value === null) continue;
    const records = new RecordRanges();
    for (const child of sum.from) records.add(child);
    const figure = {
      value,
      approx: null,
      unit: unit ?? formUnit,
      list: "children" as const,
      records,
    };
    tally.enter(figureKey(concept, dimensions), figure);
    // The text speaks of the total over all applicants as of the total.
    const parts = Object.entries(dimensions).filter(([, part]) => part !== "total");
    if (parts.length === 0) tally.enter(concept, figure);
  }
  return tally;
}

const pathsOf = (tables: readonly SummedTable[]): [path: string, key: string][] =>
  tables.flatMap(({ cells }) =>
    cells.flatMap(({ path, concept, dimensions, sum }): [string, string][] =>
      sum.cell === null ? [] : [[path, figureKey(concept, dimensions)]],
    ),
  );

/**
 * Adds up the reports of the bodies under a parent, its own among them, cell by cell.
 *
 * Sums are exact. Blanks add up to a blank, and count as zero beside figures; a cell that cannot be
 * read, is approximate or in another unit leaves its sum blank. Rows of open tables count together
 * by their label, and their shares are computed anew. The text states the sums and marks what a
 * person must write.
 *
 * @throws {GongkaiError} `usage` without a child; `edition-unknown`.
 *
 * @example
 * const child = (name: string, count: number) => buildReport("cn-2021", {
 *   body: { name, kind: "township" },
 *   year: 2024,
 *   figures: { requests: { new: { naturalPerson: count } } },
 *   totals: true,
 *   absent: 0,
 * });
 * const { report } = rollup([child("甲镇", 3), child("乙镇", 5)], { body: { name: "某县", kind: "government" } });
 * report.tables.requests.cells.new.total //=> 8
 * report.perimeter //=> "aggregate"
 */
export function rollup(children: readonly Report[], options: RollupOptions): Rollup {
  const edition = editionOf(options.edition ?? mostCommon(children.map((each) => each.edition)));
  const year = options.year ?? mostCommon(children.map(reportYear));
  const frame = { edition: edition.id, year, body: options.body };
  const { fit, findings } = fitChildren(children, frame);
  const sums = sumTables(edition, fit);
  const shown = sums.flatMap(({ id, table }) => (table === null ? [] : [[id, table] as const]));
  const tally = tallyOf(sums);
  const isShown = ({ id }: { readonly id: string }) => shown.some(([shownId]) => shownId === id);
  const form = { edition, tables: edition.tables.filter(isShown) };
  const perimeter = "aggregate";
  const figures = { year, tally, isCounted: () => false, lastYear: [], perimeter } as const;
  const report = assembleReport(edition.id, {
    ...options,
    year,
    perimeter,
    tables: Object.fromEntries(shown),
    paragraphs: writeNarrative(form, figures),
  });
  const remarks = describeSums(sums, fit).map(([card, draft]) =>
    completeFinding(draft, card, report, {}),
  );
  const ids = { children: fit.map(({ body }) => body.name) };
  return {
    report,
    findings: [...findings, ...remarks],
    trace: buildTrace(tally, ids, new Map(pathsOf(sums))),
  };
}

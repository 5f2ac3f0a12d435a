import type { Proposal } from "../findings/proposal.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";
import { pathAt } from "../tables/cell-at.ts";
import { matricesOf } from "../tables/matrices-of.ts";
import { describeProposal } from "./describe-proposal.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { needsSearch } from "./needs-search.ts";
import { type Network, networksOf } from "./network.ts";

/**
 * The blank cells that can be nothing but zero.
 *
 * Where a sum holds without them, and all its other cells say a figure or stand on their side,
 * anything but zero would break it: no figure is negative.
 */
function forcedZeros({ lines }: Network, { blank, marked }: Figures): Set<number> {
  const open = new Set([...blank, ...marked]);
  const zeros = new Set<number>();
  const isOpen = (cell: number) => open.has(cell);
  for (let before = -1; before !== zeros.size; ) {
    before = zeros.size;
    for (const { left, right } of lines) {
      const [lefts, rights] = [left.filter(isOpen), right.filter(isOpen)];
      if (lefts.length > 0 && rights.length > 0) continue;
      for (const cell of [...lefts, ...rights]) {
        zeros.add(cell);
        open.delete(cell);
      }
    }
  }
  return zeros;
}

/**
 * Names the blank cells of a report that must be zero if its sums are right, by JSON Pointer.
 *
 * None where a sum of the table does not hold, or a cell of it cannot be read: there a blank may
 * hide any figure. A blank total whose parts are blank too is none either.
 *
 * @example
 * const figures = { upheld: 2, corrected: 1, other: null, pending: 1, total: 4 };
 * const report = { format: "gongkai.report/1", edition: "cn-2021", title: "某县2021年政府信息公开工作年度报告", body: { name: "某县", kind: "government", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2021-01-01", end: "2021-12-31" }, publishedOn: null, sections: [], tables: { remedies: { cells: { reconsideration: figures } } }, contacts: null };
 * [...zeroBlanks(report)] //=> ["/tables/remedies/cells/reconsideration/other"]
 */
export function zeroBlanks(report: Report): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const matrix of matricesOf(report)) {
    const figures = figuresOf(matrix);
    if (figures.blank.size === 0 || figures.isTooLarge) continue;
    for (const network of networksOf(matrix.form)) {
      if (needsSearch(network, figures)) continue;
      for (const cell of forcedZeros(network, figures)) {
        if (figures.blank.has(cell)) paths.add(pathAt(matrix, cell));
      }
    }
  }
  return paths;
}

/**
 * Proposes to write the zero that a blank cell means.
 *
 * @param place The cell in the form's own words.
 *
 * @example
 * const place = { "zh-CN": "表四 · 行政复议 · 其他结果", en: "Table 4 · Administrative reconsideration · Other outcome" };
 * zeroProposal("/tables/remedies/cells/reconsideration/other", place).text["zh-CN"] //=> "“表四 · 行政复议 · 其他结果”空白，应填0（空白即零）"
 */
export function zeroProposal(path: string, place: LocalText): Proposal {
  const cause = "blankMeantZero";
  const change = { path, place, actual: "", value: 0, cause } as const;
  return { ...describeProposal([change], [cause]), isOnly: true };
}

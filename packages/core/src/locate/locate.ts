import type { Edition } from "../editions/edition.ts";
import { editionOf } from "../editions/index.ts";
import { placeOf } from "../findings/place.ts";
import type { Proposal } from "../findings/proposal.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Report } from "../models/report.ts";
import { pathAt, readingAt } from "../tables/cell-at.ts";
import { matricesOf } from "../tables/matrices-of.ts";
import type { Matrix } from "../tables/matrix.ts";
import { describeProposal } from "./describe-proposal.ts";
import { figuresOf } from "./figures.ts";
import {
  type Corrections,
  findCorrections,
  MOST_CHANGES,
  type SearchArea,
} from "./find-corrections.ts";
import { needsSearch } from "./needs-search.ts";
import { networksOf } from "./network.ts";
import type { Located, LocatedTable } from "./proposals-for.ts";
import { type ExplainedCorrection, rankCorrections } from "./rank-corrections.ts";
import type { Allowance, ChangeSet } from "./smallest-changes.ts";

/** So many figures may be tried for one table: some twenty milliseconds. */
const MOST_TRIES = 20_000;

/** A line of the matrix can be mended in as many ways as it has cells; more than these nobody reads. */
const MOST_LISTED = 25;

const reasons = {
  tooLarge: {
    "zh-CN": "表中有的数字过大，无法逐格试算",
    en: "Some figures of the table are too large to try out others",
  },
  stopped: {
    "zh-CN": "出错的格过多，未能试完所有可能",
    en: "Too many cells are wrong to try out everything",
  },
  none: {
    "zh-CN": `改动${MOST_CHANGES}格以内不能使各处勾稽关系都成立`,
    en: `No change of up to ${MOST_CHANGES} cells makes all sums right`,
  },
  unreadable: {
    "zh-CN": "无法读出的格不能由其他各格推算",
    en: "The cells that cannot be read do not follow from the others",
  },
  oneSum: {
    "zh-CN": "只有一处合计，不能断定是哪一格有误",
    en: "One sum alone does not tell which of its cells is wrong",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The table that is looked at, and what is needed to speak of it. */
interface Subject {
  readonly report: Report;
  readonly edition: Edition;
  readonly matrix: Matrix;
}

/** Writes out a ranked correction; `isOnly` is left out where nobody knows. */
function proposalOf(
  { report, edition, matrix }: Subject,
  { changes, causes }: ExplainedCorrection,
  isOnly: boolean | null,
): Proposal {
  const cells = changes.map(({ cell, value }, index) => {
    const path = pathAt(matrix, cell);
    const cause = causes[index] ?? null;
    const place = placeOf(report, edition, path);
    return { path, place, actual: readingAt(matrix, cell).printed, value, cause };
  });
  const described = describeProposal(cells, causes);
  return isOnly === null ? described : { ...described, isOnly };
}

type Part = Pick<LocatedTable, "proposals" | "omitted" | "reason">;

function whyNone({ found, isStopped }: Corrections): LocalText {
  if (isStopped) return reasons.stopped;
  return found.length > 0 ? reasons.unreadable : reasons.none;
}

function locateOnNetwork(subject: Subject, area: SearchArea): Part {
  const corrections = findCorrections(area);
  const isChange = ({ changes }: { changes: ChangeSet }) => changes.length > 0;
  const ranked = rankCorrections(area, corrections.found.filter(isChange));
  const proposals = ranked.slice(0, MOST_LISTED).map((correction) => {
    const { size } = correction;
    const equals = ranked.filter((other) => other.size === size).length;
    const isKnown = equals > 1 || size <= corrections.completeTo;
    return proposalOf(subject, correction, isKnown ? equals === 1 : null);
  });
  if (proposals.length === 0) return { proposals, omitted: 0, reason: whyNone(corrections) };
  const hasOneSum = area.network.lines.length === 1 && proposals.length > 1;
  const omitted = ranked.length - proposals.length;
  return { proposals, omitted, reason: hasOneSum ? reasons.oneSum : null };
}

function locateInTable(subject: Subject): LocatedTable | null {
  const { form } = subject.matrix;
  const figures = figuresOf(subject.matrix);
  const networks = networksOf(form).filter((network) => needsSearch(network, figures));
  if (networks.length === 0) return null;
  const table = form.definition.id;
  if (figures.isTooLarge) {
    return { table, proposals: [], omitted: 0, searchStopped: false, reason: reasons.tooLarge };
  }
  const allowance: Allowance = { tries: MOST_TRIES };
  const parts = networks.map((network) =>
    locateOnNetwork(subject, { form, network, figures, allowance }),
  );
  const searchStopped = allowance.tries <= 0;
  const reason = parts.find((part) => part.reason !== null)?.reason ?? null;
  return {
    table,
    proposals: parts.flatMap(({ proposals }) => proposals),
    omitted: parts.reduce((sum, { omitted }) => sum + omitted, 0),
    searchStopped,
    reason: reason ?? (searchStopped ? reasons.stopped : null),
  };
}

/**
 * Names the cells that may be wrong where the sums of a form's tables do not hold.
 *
 * For each such table it searches for the smallest sets of cells that, changed, make all its sums
 * right, and ranks them by how the wrong figures may have come about. Blanks and dashes count as
 * zero; unreadable and approximate cells are read from the others. New figures are whole and not
 * negative. Nothing is changed in the report. Tables whose sums hold are not among the result.
 *
 * @throws {GongkaiError} `edition-unknown` where the report's form is not known.
 *
 * @example
 * const figures = { upheld: 2, corrected: 1, other: 0, pending: 1, total: 40 };
 * const report = { format: "gongkai.report/1", edition: "cn-2021", title: "某县2021年政府信息公开工作年度报告", body: { name: "某县", kind: "government", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2021-01-01", end: "2021-12-31" }, publishedOn: null, sections: [], tables: { remedies: { cells: { reconsideration: figures } } }, contacts: null };
 * locate(report).tables[0].proposals[0].text.en //=> "“Table 4 · Administrative reconsideration · Total” is 40 and should be 4 (a digit too many)"
 */
export function locate(report: Report): Located {
  const edition = editionOf(report.edition);
  const tables = matricesOf(report).flatMap(
    (matrix) => locateInTable({ report, edition, matrix }) ?? [],
  );
  return { tables };
}

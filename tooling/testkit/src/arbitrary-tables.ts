import {
  type Cell,
  type FixedTable,
  type FixedTableDefinition,
  formatRational,
  hasColumn,
  type OpenRow,
  type OpenTable,
  type RowDefinition,
  readFigure,
  shareOf,
} from "@gongkai/core";
import fc from "fast-check";
import { paragraphText } from "./arbitrary-prose.ts";

const partCell = fc.option(fc.nat({ max: 60 }), { freq: 3 });

const loneCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 5000 }) },
  fc.constantFrom<Cell>(
    null,
    "12.50",
    { printed: "-", state: "dash" },
    { printed: "/", state: "slash" },
    { printed: "无", state: "none" },
    -8,
    { printed: "251000元", value: 251_000, unit: "元" },
  ),
);

/** The figure of a row in one column: drawn, or what the rows under it add up to, level by level. */
function figureOf(
  { rows }: FixedTableDefinition,
  row: RowDefinition,
  draws: readonly (readonly [part: number | null, alone: Cell])[],
): Cell {
  const countOf = (whole: RowDefinition): number | null => {
    const parts = rows.filter(({ parent }) => parent === whole.id);
    if (parts.length === 0) return draws[rows.indexOf(whole)]?.[0] ?? null;
    return parts.reduce((total, part) => total + (countOf(part) ?? 0), 0);
  };
  const isLone = row.parent === undefined && rows.every(({ parent }) => parent !== row.id);
  return isLone ? (draws[rows.indexOf(row)]?.[1] ?? null) : countOf(row);
}

/** A fixed table whose parts add up, with some blanks among them. */
export function arbitraryFixedTable(definition: FixedTableDefinition): fc.Arbitrary<FixedTable> {
  const { rows, columns } = definition;
  const drawn = fc.array(fc.tuple(partCell, loneCell), {
    minLength: rows.length * columns.length,
    maxLength: rows.length * columns.length,
  });
  return drawn.map((draws) => {
    const cells: Record<string, Record<string, Cell>> = {};
    for (const [columnAt, column] of columns.entries()) {
      const own = draws.slice(columnAt * rows.length, (columnAt + 1) * rows.length);
      for (const row of rows.filter((each) => hasColumn(each, column.id))) {
        cells[row.id] = { ...cells[row.id], [column.id]: figureOf(definition, row, own) };
      }
    }
    return { cells, extras: [] };
  });
}

const categoryLabels = [
  "业务文件",
  "处罚结果",
  "审批结果",
  "意见征集",
  "消费市场监管",
  "决策部署落实情况",
  "抽检计划及结果发布",
  "质量提升行动",
];

function shareCell(count: number, base: number): Cell {
  const exact = shareOf(count, base);
  const printed = `${exact === null ? "0" : formatRational(exact, 2)}%`;
  return { printed, value: readFigure(printed)?.value ?? null, unit: "%" };
}

/** Categories with a count each and its right share of one base, declared or not. */
export const arbitraryCategories: fc.Arbitrary<OpenTable> = fc
  .record({
    base: fc.integer({ min: 200, max: 5000 }),
    isDeclared: fc.boolean(),
    labels: fc.uniqueArray(fc.constantFrom(...categoryLabels), { minLength: 2 }),
    counts: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ base, isDeclared, labels, counts }) => {
    const rows = labels.map((label, index) => {
      const count = counts[index] ?? 1;
      return { label, cells: { count, share: shareCell(count, base) } };
    });
    const declared = { base: { concept: "proactive.items.published", value: base } };
    return { rows, ...(isDeclared ? declared : {}) };
  });

const entry = fc.record({
  group: fc.constantFrom(null, "线上公开", "线下公开"),
  description: fc.option(paragraphText, { freq: 4 }),
  covers: fc.integer({ min: 1, max: 3 }),
});

/** Rows with a group and a description, some of which speak of several rows. */
export function arbitraryDescribedTable(labels: readonly string[]): fc.Arbitrary<OpenTable> {
  return fc.array(entry, { minLength: 1, maxLength: labels.length }).map((entries) => {
    const rows: OpenRow[] = [];
    for (const { group, description, covers } of entries) {
      const left = labels.slice(rows.length, rows.length + (description === null ? 1 : covers));
      for (const [index, label] of left.entries()) {
        const spans = index === 0 && left.length > 1 ? { covers: left.length } : {};
        rows.push({
          label,
          group,
          description: index === 0 ? description : null,
          ...spans,
          cells: {},
        });
      }
    }
    return { rows };
  });
}

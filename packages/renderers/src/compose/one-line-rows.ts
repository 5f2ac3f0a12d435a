import type { LocalText } from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import {
  colSpan,
  columnLabel,
  extraFigure,
  type FixedLayout,
  figureHeader,
  formFigure,
  headerCell,
} from "./fixed-layout.ts";
import { rowSpan, runLengths } from "./runs.ts";

/** A row of the form, or a local one, as it stands beside the others. */
interface Stretch {
  readonly label: string;
  readonly groups: readonly LocalText[];
  readonly headers: readonly TableCellNode[];
  readonly figures: readonly TableCellNode[];
}

function formStretches(layout: FixedLayout): Stretch[] {
  const { definition, page, extras } = layout;
  return definition.rows.map((row): Stretch => {
    const name = row.label["zh-CN"];
    const local = extras.columns.filter((column) => extras.find(name, column) !== undefined);
    const labels = [...definition.columns.map((column) => columnLabel(column, page)), ...local];
    return {
      label: row.label[page.lang],
      groups: row.groups ?? [],
      headers: labels.map((label) => figureHeader(label, page.lang)),
      figures: [
        ...definition.columns.map((column) => formFigure(row, column, layout)),
        ...local.map((column) => extraFigure(extras.find(name, column), layout)),
      ],
    };
  });
}

function localStretches(layout: FixedLayout): Stretch[] {
  const { page, extras } = layout;
  return extras.rows.map((row) => ({
    label: row,
    groups: [],
    headers: extras.columnsOf(row).map((column) => figureHeader(column, page.lang)),
    figures: extras.columnsOf(row).map((column) => extraFigure(extras.find(row, column), layout)),
  }));
}

/** The headers of one level: groups over their stretches, and stretches over their columns. */
function headersAt(
  level: number,
  depth: number,
  { stretches, lang }: { stretches: readonly Stretch[]; lang: keyof LocalText },
): TableCellNode[] {
  const groups = stretches.map(({ groups: own }) => own[level]?.["zh-CN"] ?? null);
  const runs = runLengths(groups);
  return stretches.flatMap((stretch, at): TableCellNode[] => {
    const { label, groups: own, headers } = stretch;
    const group = own[level];
    if (level > own.length || runs[at] === 0) return [];
    if (group === undefined) {
      const spans = { ...colSpan(headers.length), ...rowSpan(depth - level) };
      return [{ ...headerCell(label, "column", lang), ...spans }];
    }
    const inGroup = stretches.slice(at, at + (runs[at] ?? 1));
    const width = inGroup.reduce((sum, { headers: { length } }) => sum + length, 0);
    return [{ ...headerCell(group[lang], "column", lang), ...colSpan(width) }];
  });
}

/** Composes a table whose rows stand side by side, each over its own columns, and one line of figures. */
export function oneLineRows(layout: FixedLayout): TableCellNode[][] {
  const stretches = [...formStretches(layout), ...localStretches(layout)];
  const depth = 1 + Math.max(0, ...stretches.map(({ groups }) => groups.length));
  const page = { stretches, lang: layout.page.lang };
  return [
    ...Array.from({ length: depth }, (_, level) => headersAt(level, depth, page)),
    stretches.flatMap(({ headers }) => headers),
    stretches.flatMap(({ figures }) => figures),
  ];
}

import {
  type FixedTableDefinition,
  hasColumn,
  isFixedTable,
  jsonPointer,
  type LocalText,
  type OpenRow,
  type OpenTableDefinition,
  type RowDefinition,
  type RuleCard,
  readCell,
  type TableDefinition,
} from "@gongkai/core";
import type { TableCellNode } from "@gongkai/core/document";
import { once } from "../once.ts";
import { labelKey } from "../recognize/label-key.ts";
import type { Draft } from "../recognize/report-sources.ts";
import { beyondForm, formCellsMissing, labelReadAs, labelRepeated } from "../rule-cards.ts";
import type { ReadLabel, RecognizedTable } from "./recognized-table.ts";

/** What there is to say of a table, and by which rule. */
export interface TableRemark {
  readonly card: RuleCard;
  readonly draft: Draft;
  /** The cells whose figures are no facts because of it. */
  readonly lost?: readonly TableCellNode[];
}

/** A label that is the form's but for a letter or two. */
function readAs(
  base: string,
  { kind, printed, id }: ReadLabel,
  form: TableDefinition,
): TableRemark {
  const items: readonly { id: string; label: LocalText }[] =
    kind === "row" && form.kind === "fixed" ? form.rows : form.columns;
  const label = items.find((item) => item.id === id)?.label["zh-CN"] ?? String(id);
  return {
    card: labelReadAs,
    draft: {
      path: kind === "row" ? base + jsonPointer("cells", String(id)) : base,
      message: {
        "zh-CN": `“${printed}”按规定格式的“${label}”读取`,
        en: `"${printed}" was read as the form's "${label}"`,
      },
      expected: label,
      actual: printed,
    },
  };
}

function missing(
  base: string,
  row: RowDefinition,
  columns: readonly string[],
  isWhole: boolean,
): TableRemark {
  const label = row.label["zh-CN"];
  const which = columns.map((column) => `“${column}”`).join("、");
  const message = isWhole
    ? { "zh-CN": `表中没有找到“${label}”一行`, en: `The table has no row "${row.label.en}"` }
    : {
        "zh-CN": `“${label}”一行没有找到${which}列的单元格`,
        en: `The row "${row.label.en}" lacks its cells under ${which}`,
      };
  return { card: formCellsMissing, draft: { path: base + jsonPointer("cells", row.id), message } };
}

function missingRows(
  base: string,
  { table }: RecognizedTable,
  form: FixedTableDefinition,
): TableRemark[] {
  const cells = isFixedTable(table) ? table.cells : {};
  return form.rows.flatMap((row) => {
    const own = form.columns.filter(({ id }) => hasColumn(row, id));
    const lost = own.filter(({ id }) => cells[row.id]?.[id] === undefined);
    if (lost.length === 0) return [];
    const labels = lost.map(({ label }) => label["zh-CN"]);
    return [missing(base, row, labels, lost.length === own.length)];
  });
}

/** The rows of a form that have the same label as another, with all that have it. */
const rowsAlike = once(({ rows }: FixedTableDefinition) => {
  const keyOf = ({ label }: RowDefinition) => labelKey(label["zh-CN"]);
  const alike = rows.map((row) => {
    return [row, rows.filter((other) => keyOf(other) === keyOf(row))] as const;
  });
  return alike.filter(([, others]) => others.length > 1);
});

/** Rows of the form with the same label, of which some are missing: the others may be theirs. */
function doubtful(
  base: string,
  { labels }: RecognizedTable,
  form: FixedTableDefinition,
): TableRemark[] {
  const found = new Set(labels.flatMap(({ kind, id }) => (kind === "row" ? [id] : [])));
  return [...rowsAlike(form)].flatMap(([row, alike]): TableRemark[] => {
    const count = alike.filter(({ id }) => found.has(id)).length;
    if (!found.has(row.id) || count === alike.length) return [];
    const label = row.label["zh-CN"];
    const message = {
      "zh-CN": `规定格式有 ${alike.length} 行“${label}”，表中只有 ${count} 行，可能是另一行的`,
      en: `The form has ${alike.length} rows "${row.label.en}", the table only ${count}: this may be another of them`,
    };
    return [{ card: labelReadAs, draft: { path: base + jsonPointer("cells", row.id), message } }];
  });
}

/** Blanks in a column of an open table that other rows fill in. */
function openBlanks(
  base: string,
  { table }: RecognizedTable,
  form: OpenTableDefinition,
): TableRemark[] {
  const rows = isFixedTable(table) ? [] : table.rows;
  return form.columns.flatMap(({ id, label }) => {
    const isBlank = (row: OpenRow) => readCell(row.cells[id] ?? null).state === "blank";
    if (rows.every(isBlank)) return [];
    return rows.flatMap((row, at): TableRemark[] => {
      if (row.cells[id] === undefined || !isBlank(row)) return [];
      const message = {
        "zh-CN": `“${row.label}”一行没有“${label["zh-CN"]}”`,
        en: `The row "${row.label}" has no "${label.en}"`,
      };
      return [
        {
          card: formCellsMissing,
          draft: { path: base + jsonPointer("rows", at, "cells", id), message },
        },
      ];
    });
  });
}

function beyond(base: string, { labels, beyond: lost }: RecognizedTable): TableRemark[] {
  const local = labels.filter(({ id }) => id === null);
  const named = [...new Set(local.map(({ printed }) => printed).filter(Boolean))];
  if (named.length === 0 && lost.length === 0) return [];
  const names = named.length === 0 ? { "zh-CN": "（无名称）", en: "(unnamed)" } : quoted(named);
  const { length } = lost;
  const figures =
    length === 0
      ? { "zh-CN": "", en: "" }
      : {
          "zh-CN": `，其中 ${length} 个数字不作为数据`,
          en: `; ${length} figures in them give no facts`,
        };
  return [
    {
      card: beyondForm,
      lost,
      draft: {
        path: base,
        outcome: length === 0 ? "note" : "fail",
        severity: length === 0 ? "info" : "warning",
        message: {
          "zh-CN": `规定格式以外的行或列：${names["zh-CN"]}，已原样保留${figures["zh-CN"]}`,
          en: `Rows or columns that the form lacks, kept as printed: ${names.en}${figures.en}`,
        },
      },
    },
  ];
}

const quoted = (names: readonly string[]): LocalText => {
  const marked = names.map((name) => `“${name}”`);
  return { "zh-CN": marked.join("、"), en: marked.join(", ") };
};

/** A row or column beside which another of the same name stands. */
function repeated(base: string, { kind, printed, id }: ReadLabel): TableRemark {
  const what = kind === "row" ? { "zh-CN": "行", en: "row" } : { "zh-CN": "列", en: "column" };
  return {
    card: labelRepeated,
    draft: {
      path: kind === "row" ? base + jsonPointer("cells", String(id)) : base,
      message: {
        "zh-CN": `另有一${what["zh-CN"]}的名称与“${printed}”相同而数字不同，只取了这一${what["zh-CN"]}`,
        en: `Another ${what.en} is named like "${printed}", with other figures; only this one was read`,
      },
      actual: printed,
    },
  };
}

/** Columns that no header names were told by where they stand. */
function byPlace(base: string, { labels }: RecognizedTable): TableRemark[] {
  const told = labels.filter(
    ({ kind, id, certainty }) => kind === "column" && id !== null && certainty === null,
  );
  if (told.length === 0) return [];
  const names = quoted(told.map(({ printed }) => printed));
  return [
    {
      card: labelReadAs,
      draft: {
        path: base,
        message: {
          "zh-CN": `表头没有写明数字所在的列（${names["zh-CN"]}），按位置读取`,
          en: `The header does not name the columns of the figures as the form does (${names.en}); they were told by their places`,
        },
      },
    },
  ];
}

/** What the reading of a table has to say: labels taken for others, rows missing, rows added. */
export function tableRemarks(
  recognized: RecognizedTable,
  form: TableDefinition,
): readonly TableRemark[] {
  const base = jsonPointer("tables", recognized.id);
  const close = recognized.labels.filter(
    ({ certainty, id }) => certainty === "close" && id !== null,
  );
  return [
    ...close.map((label) => readAs(base, label, form)),
    ...recognized.labels.flatMap((label) => (label.isRepeated ? [repeated(base, label)] : [])),
    ...byPlace(base, recognized),
    ...(form.kind === "fixed"
      ? [...missingRows(base, recognized, form), ...doubtful(base, recognized, form)]
      : openBlanks(base, recognized, form)),
    ...beyond(base, recognized),
  ];
}

import type {
  ColumnDefinition,
  FixedTable,
  FixedTableDefinition,
  LocalText,
  OpenColumnDefinition,
  OpenTable,
  OpenTableDefinition,
  RowDefinition,
} from "@gongkai/core";

const asPrinted = (text: string): LocalText => ({ "zh-CN": text, en: text });

const unlabelled = { section: "", rowHeader: asPrinted("") };

/** The rows and columns of the form, and after them those that only the report has, named by id. */
export function fixedDefinition(
  id: string,
  table: FixedTable,
  form: FixedTableDefinition | null,
): FixedTableDefinition {
  const base = form ?? {
    kind: "fixed",
    id,
    label: asPrinted(id),
    rows: [],
    columns: [],
    ...unlabelled,
  };
  const rows = new Map<string, RowDefinition>(base.rows.map((row) => [row.id, row]));
  const columns = new Map<string, ColumnDefinition>(
    base.columns.map((column) => [column.id, column]),
  );
  for (const [rowId, cells] of Object.entries(table.cells)) {
    if (!rows.has(rowId)) rows.set(rowId, { id: rowId, label: asPrinted(rowId), concept: "" });
    for (const columnId of Object.keys(cells)) {
      if (!columns.has(columnId))
        columns.set(columnId, { id: columnId, label: asPrinted(columnId) });
    }
  }
  return { ...base, rows: [...rows.values()], columns: [...columns.values()] };
}

type Role = OpenColumnDefinition["role"];

const plainColumn = (role: Role, id: string = role): OpenColumnDefinition => ({
  id,
  role,
  label: asPrinted(id),
});

function neededColumns({ rows }: OpenTable): OpenColumnDefinition[] {
  const figures = new Set(rows.flatMap((row) => Object.keys(row.cells)));
  const hasGroups = rows.some(({ group }) => typeof group === "string");
  const hasDescriptions = rows.some(({ description }) => typeof description === "string");
  return [
    ...(hasGroups ? [plainColumn("group")] : []),
    plainColumn("label"),
    ...[...figures].map((id) => plainColumn("count", id)),
    ...(hasDescriptions ? [plainColumn("description")] : []),
  ];
}

const isSameColumn = (left: OpenColumnDefinition, right: OpenColumnDefinition): boolean =>
  left.role === "count" || left.role === "share" ? left.id === right.id : left.role === right.role;

/** The columns of the form, and after them those that only the report has, named by id. */
export function openDefinition(
  id: string,
  table: OpenTable,
  form: OpenTableDefinition | null,
): OpenTableDefinition {
  const needed = neededColumns(table);
  if (form === null) {
    return { kind: "open", id, section: "", label: asPrinted(id), dimension: "", columns: needed };
  }
  const missing = needed.filter((column) => !form.columns.some((own) => isSameColumn(own, column)));
  return { ...form, columns: [...form.columns, ...missing] };
}

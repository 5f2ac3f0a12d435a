import type { Cell } from "../models/cell.ts";
import type { Report } from "../models/report.ts";
import type { ExtraCell, OpenTable } from "../models/table.ts";
import type { cn2008 } from "./cn-2008.ts";
import type { cn2019 } from "./cn-2019.ts";
import type { cn2021 } from "./cn-2021.ts";

/** The known forms by id, as exactly as they are declared. */
export interface EditionsById {
  readonly "cn-2008": typeof cn2008;
  readonly "cn-2019": typeof cn2019;
  readonly "cn-2021": typeof cn2021;
}

export type EditionId = keyof EditionsById;

type TablesOf<Id extends EditionId> = EditionsById[Id]["tables"][number];

type FixedTablesOf<Id extends EditionId> = Extract<TablesOf<Id>, { readonly kind: "fixed" }>;

type TableOf<Id extends EditionId, TableId> = Extract<FixedTablesOf<Id>, { readonly id: TableId }>;

type Rows<Table> = Table extends { readonly rows: readonly (infer Row)[] } ? Row : never;

type ColumnId<Table> = Table extends {
  readonly columns: readonly { readonly id: infer Column extends string }[];
}
  ? Column
  : never;

/** The ids of an edition's tables of a fixed form. */
export type FixedTableId<Id extends EditionId> = FixedTablesOf<Id>["id"];

/** The ids of a table's rows. */
export type RowIdOf<Id extends EditionId, TableId extends FixedTableId<Id>> = Extract<
  Rows<TableOf<Id, TableId>>,
  { readonly id: string }
>["id"];

/** The ids of the columns that a row of a table has. */
export type ColumnIdOf<Id extends EditionId, TableId extends FixedTableId<Id>, RowId> =
  Extract<Rows<TableOf<Id, TableId>>, { readonly id: RowId }> extends {
    readonly columns: readonly (infer Column extends string)[];
  }
    ? Column
    : ColumnId<TableOf<Id, TableId>>;

/** The ids of an edition's sections. */
export type SectionIdOf<Id extends EditionId> = EditionsById[Id]["sections"][number]["id"];

/** Something for each cell of a table of an edition, by row and column. */
export type CellsOf<Id extends EditionId, TableId extends FixedTableId<Id>, Value> = {
  readonly [RowId in RowIdOf<Id, TableId>]: {
    readonly [Column in ColumnIdOf<Id, TableId, RowId>]: Value;
  };
};

/** A table of an edition with every row and column of its form; a cell that is not there is undefined. */
export interface TypedTable<Id extends EditionId, TableId extends FixedTableId<Id>> {
  readonly cells: CellsOf<Id, TableId, Cell | undefined>;
  readonly extras: readonly ExtraCell[];
}

type OpenTableId<Id extends EditionId> = Exclude<TablesOf<Id>["id"], FixedTableId<Id>>;

/** A report on one form: its tables have the rows and columns of that form, and no others. */
export type ReportOf<Id extends EditionId> = Pick<
  Report,
  "format" | "title" | "body" | "perimeter" | "period" | "publishedOn" | "sections" | "contacts"
> & {
  readonly edition: Id;
  readonly tables: {
    readonly [TableId in FixedTableId<Id>]: TypedTable<Id, TableId>;
  } & { readonly [TableId in OpenTableId<Id>]: OpenTable | undefined };
};

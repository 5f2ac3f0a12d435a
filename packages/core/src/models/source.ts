/** A place in a text or HTML file: 1-based line and column, in UTF-16 units after decoding. */
export interface TextSource {
  readonly kind: "text";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly text: string;
}

/** A cell of a table of a DOCX file; table, row and column are 1-based. */
export interface TableSource {
  readonly kind: "table";
  readonly file: string;
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell of a sheet: XLSX, CSV. */
export interface CellSource {
  readonly kind: "cell";
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A box on a page of a PDF, in points. */
export interface PageSource {
  readonly kind: "page";
  readonly file: string;
  readonly page: number;
  readonly box: readonly [x: number, y: number, width: number, height: number];
  readonly text: string;
}

/** A value of a JSON file, by JSON Pointer. */
export interface JsonSource {
  readonly kind: "json";
  readonly file: string;
  readonly pointer: string;
  readonly text: string;
}

/** Where something was read: one shape per kind of file. */
export type Source = TextSource | TableSource | CellSource | PageSource | JsonSource;

/** Sources by JSON Pointer of the report. */
export type Sources = Readonly<Record<string, Source>>;

/** A stretch of a paragraph, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly length: number;
}

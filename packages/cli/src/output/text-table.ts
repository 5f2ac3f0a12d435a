import { displayWidth } from "./display-width.ts";
import { withoutControls } from "./without-controls.ts";

export interface TableColumn {
  readonly title: string;
  /** Figures stand flush right. */
  readonly isFigure?: boolean;
}

const GAP = "  ";

function pad(cell: string, width: number, isFigure: boolean): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(cell)));
  return isFigure ? space + cell : cell + space;
}

/**
 * Writes rows as columns aligned by display width, a header line above.
 *
 * @example
 * textTable([{ title: "类别" }, { title: "n", isFigure: true }], [["文件", "43"], ["a", "7"]]) //=> "类别   n\n文件  43\na      7\n"
 */
export function textTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string {
  const titles = columns.map(({ title }) => title);
  const lines = [titles, ...rows.map((row) => row.map((cell) => withoutControls(cell)))];
  const widths = columns.map((_, index) =>
    lines.reduce((widest, line) => Math.max(widest, displayWidth(line[index] ?? "")), 0),
  );
  const write = (line: readonly string[]): string =>
    columns
      .map(({ isFigure }, at) => pad(line[at] ?? "", widths[at] ?? 0, isFigure === true))
      .join(GAP)
      .trimEnd();
  return lines.map((line) => `${write(line)}\n`).join("");
}

import type { Place } from "./grid.ts";
import type { Style } from "./style.ts";
import { broken, eachPart, everywhere, once, type Part, widthOf } from "./text-parts.ts";
import { text } from "./text-style.ts";

/** How the columns of a printed page stand. */
interface Layout {
  readonly textOf?: (place: Place) => string;
  readonly isRight?: boolean;
  readonly gap?: number;
  readonly indent?: number;
  /** The most that stands in one line of a cell. */
  readonly most?: number;
  /** Beside which line of their label figures stand. */
  readonly beside?: "first" | "middle" | "last";
}

const padded = (line: string, width: number, isRight: boolean): string => {
  const blanks = " ".repeat(Math.max(0, width - widthOf(line)));
  return isRight ? blanks + line : line + blanks;
};

/** How far below the top of its row a cell of so many lines begins. */
const offset = (height: number, lines: number, beside: Layout["beside"]): number =>
  beside === "first" ? 0 : beside === "last" ? height - lines : Math.floor((height - lines) / 2);

/** The lines of one row whose cells have lines of their own. */
function rowLines(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  labels: number,
  { isRight = false, gap = 2, indent = 0, beside = "first" }: Layout,
): string[] {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const line = cells.map((lines, column) => {
      const start = offset(height, lines.length, beside);
      return padded(lines[at - start] ?? "", widths[column] ?? 0, isRight && column >= labels);
    });
    return (" ".repeat(indent) + line.join(" ".repeat(gap))).trimEnd();
  });
}

/** The rows of a part, the header apart, in columns as wide as their widest text. */
export function columnsOfPart(part: Part, layout: Layout) {
  const { textOf = once, most = Number.POSITIVE_INFINITY } = layout;
  const rows = [...part.head, ...part.body].map((line) =>
    line.map((place) => broken(textOf(place), most)),
  );
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(2, ...rows.flatMap((row) => (row[column] ?? []).map(widthOf))),
  );
  const lines = rows.map((row) => rowLines(row, widths, part.labels, layout));
  return { widths, head: lines.slice(0, part.head.length), body: lines.slice(part.head.length) };
}

const laidOut = (layout: Layout) =>
  eachPart((part) => {
    const { head, body } = columnsOfPart(part, layout);
    return [...(part.title === null ? [] : [part.title]), ...head.flat(), ...body.flat()];
  });

/** A group's label beside the middle of its rows. */
function centred(part: Part): Part {
  const places = (place: Place, column: number) =>
    part.body.flatMap((line, at) => (line[column]?.cell === place.cell ? [at] : []));
  const body = part.body.map((line, at) =>
    line.map((place, column): Place => {
      const own = places(place, column);
      const isFirst = line.findIndex(({ cell }) => cell === place.cell) === column;
      return own.length < 2
        ? place
        : { ...place, isOrigin: isFirst && at === own[Math.floor(own.length / 2)] };
    }),
  );
  return { ...part, body };
}

/** A rule of signs below the header, and around all where it is asked for. */
const ruled = (sign: string, isAround: boolean) =>
  eachPart((part) => {
    const { widths, head, body } = columnsOfPart(part, { textOf: once });
    const rule = widths.map((width) => sign.repeat(width)).join("  ");
    const around = isAround ? [rule] : [];
    const title = part.title === null ? [] : [part.title, ""];
    return [...title, ...around, ...head.flat(), rule, ...body.flat(), ...around, ""];
  });

/** Pages as programs print them into columns of letters of one width. */
export const laidOutTexts: readonly Style[] = [
  text("columns-to-the-left", { table: laidOut({}) }),
  text("columns-with-figures-to-the-right", { table: laidOut({ isRight: true, gap: 3 }) }),
  text("columns-indented", { table: laidOut({ indent: 8 }) }),
  text("columns-with-groups-in-every-row", { table: laidOut({ textOf: everywhere, gap: 3 }) }),
  text("columns-with-labels-broken", { table: laidOut({ most: 16 }) }),
  text("columns-with-figures-beside-last-lines", { table: laidOut({ most: 16, beside: "last" }) }),
  text("columns-with-figures-beside-middles", { table: laidOut({ most: 16, beside: "middle" }) }),
  text("columns-with-groups-beside-middles", {
    table: eachPart((part) => {
      const { head, body } = columnsOfPart(centred(part), {});
      return [...(part.title === null ? [] : [part.title]), ...head.flat(), ...body.flat()];
    }),
  }),
  text("columns-over-pages", {
    table: laidOut({}),
    lines: (lines) =>
      lines.flatMap((line, at) =>
        at > 0 && at % 18 === 0 ? ["", `                 - ${at / 18} -`, "\f", line] : [line],
      ),
  }),
  text("columns-under-dashes", { table: ruled("-", false) }),
  text("columns-between-rules", { table: ruled("=", true) }),
];

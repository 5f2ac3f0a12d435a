import { encode, encodeWide } from "./encode.ts";
import { radicals } from "./letters.ts";
import { type Style, soft } from "./style.ts";
import { partByPart, unmerged } from "./table-habits.ts";
import {
  columnsOf,
  eachPart,
  elementRows,
  everywhere,
  figuresOf,
  fullRows,
  labelsOf,
  once,
  type Part,
} from "./text-parts.ts";
import { type TextHabit, text } from "./text-style.ts";
import { replaceAll } from "./texts.ts";

type Table = TextHabit["table"];

const joined = (separator: string, rows: (part: Part) => readonly (readonly string[])[]): Table =>
  eachPart((part) => rows(part).map((row) => row.join(separator)));

const everyPlace = (part: Part) => fullRows(part, everywhere);
const firstPlaces = (part: Part) => fullRows(part, once);

const tabs = joined("\t", everyPlace);

const barred: Table = eachPart((part) => everyPlace(part).map((row) => `| ${row.join(" | ")} |`));

/** `三、本年度办理结果/（三）不予公开/1.属于国家秘密` and the figures; one line a row. */
const pathRows = (part: Part): string[][] => {
  const label = part.head.at(-1)?.[0]?.cell.text ?? "";
  const [first, header] = [part.labels > 0 ? [label] : [], columnsOf(part)];
  return [
    ...(part.title === null ? [] : [[part.title]]),
    ...(part.labels > 0 ? [[...first, ...header]] : part.head.map((row) => row.map(everywhere))),
    ...part.body.map((row) => {
      const { groups, label: own } = labelsOf(part, row);
      return [...(part.labels > 0 ? [[...groups, own].join("/")] : []), ...figuresOf(part, row)];
    }),
  ];
};

/** Between the columns of a printed page stand as many blanks as fit. */
const padded: Table = (table) =>
  (table.ref === "proactive" ? partByPart(table) : [table]).flatMap((part) =>
    unmerged(part, true).rows.map((row, at) => {
      const cells = row.map((cell) => cell.text);
      return (at < 2 ? cells : withDashes(cells)).join("    ");
    }),
  );

const withDashes = (row: readonly string[]): string[] => row.map((cell) => cell || "-");

const quoted = (row: readonly string[]): string[] =>
  row.map((cell) => (/^[\d.%-]*$/.test(cell) ? cell : `"${cell}"`));

/** A row of dashes below the first row. */
const markdown = (rows: readonly (readonly string[])[], header: number): string[] =>
  rows.flatMap((row, at) => {
    const line = `| ${row.join(" | ")} |`;
    return at === header ? [line, `|${row.map(() => " --- ").join("|")}|`] : [line];
  });

/** Rows of the table of requests with their number before them. */
const numbered = (part: Part): string[][] => {
  const heads = part.head.length;
  return everyPlace(part).map((row, at) => {
    if (part.ref !== "requests") return row;
    return [at < heads ? "序号" : String(at - heads + 1), ...row];
  });
};

/** Rows whose cells are separated by signs. */
export const separatedTexts: readonly Style[] = [
  text("bars-around", { table: barred }),
  text("bars-between", { table: joined(" | ", everyPlace) }),
  text("bars-and-paths", { table: joined(" | ", pathRows) }),
  text("bars-full-width", { table: joined("｜", everyPlace) }),
  text("bars-broken", { table: joined(" ¦ ", everyPlace) }),
  text("bars-double-spaced", {
    table: barred,
    lines: (lines) => lines.flatMap((line) => [line, ""]),
  }),
  text("tabs", { table: joined("\t", firstPlaces) }),
  text("tabs-and-merged-cells-once", { table: joined("\t", elementRows) }),
  text("tabs-before-each-cell", {
    table: eachPart((part) =>
      elementRows(part).map((row) => row.map((cell) => `\t${cell}`).join("")),
    ),
  }),
  text("tabs-and-quoted-cells", { table: joined("\t", (part) => everyPlace(part).map(quoted)) }),
  text("tabs-in-lines-of-their-own", {
    table: eachPart((part) => elementRows(part).flatMap((row) => row.join("\n\t\n").split("\n"))),
  }),
  text("tabs-and-row-numbers-in-one-table", { table: joined("\t", numbered) }),
  text("tabs-and-line-numbers", {
    table: tabs,
    lines: (lines) => lines.map((line, at) => `${String(at + 1).padStart(6)}\t${line}`),
  }),
  text("tabs-quoted-in-mail", { table: tabs, lines: (lines) => lines.map((line) => `> ${line}`) }),
  text("tabs-with-radicals", { table: tabs, text: (all) => replaceAll(all, radicals) }),
  text("tabs-with-line-ends-cr", { table: tabs, text: (all) => all.replaceAll("\n", "\r") }),
  text("tabs-with-line-separators", { table: tabs, text: (all) => all.replaceAll("\n", "\u2028") }),
  text("tabs-in-gbk", { table: tabs, text: (all) => encode(all, "gbk") }),
  text("tabs-in-utf-16", { table: tabs, text: (all) => encodeWide(all, false) }),
  text("tabs-and-title-in-two-lines", {
    table: tabs,
    words: (block) =>
      block.type === "heading" && block.level === 0
        ? block.text.replace(/(?=\d{4}年)/, "\n").split("\n")
        : [block.text],
  }),
  text("tabs-and-headings-in-brackets", {
    table: tabs,
    words: ({ text: words, ...block }) =>
      block.type === "heading" && block.level > 0 ? [`【${words}】`] : [words],
  }),
  text("markdown", {
    table: eachPart((part) => markdown(everyPlace(part), part.title === null ? 0 : 1)),
    words: ({ text: words, ...block }) => [
      block.type === "heading" ? `${"#".repeat(block.level + 1)} ${words}` : words,
      "",
    ],
  }),
  text("markdown-with-merged-cells-once", {
    table: eachPart((part) => ["", ...markdown(elementRows(part), 0), ""]),
  }),
  text("wiki", {
    table: eachPart((part) => [
      '{| class="wikitable"',
      ...everyPlace(part).flatMap((row) => ["|-", `| ${row.join(" || ")}`]),
      "|}",
    ]),
  }),
  text("commas", { table: joined(",", everyPlace) }),
  text("commas-and-quoted-cells", { table: joined(",", (part) => everyPlace(part).map(quoted)) }),
  text("semicolons", { table: joined(";", everyPlace) }),
  text("blanks-between", { table: padded }),
  soft(text("blanks-between-and-paths", { table: joined("    ", pathRows) })),
  text("one-blank-between", { table: joined(" ", pathRows) }),
  text("one-blank-that-does-not-break", { table: joined("\u00a0", pathRows) }),
  text("full-width-blank-between", { table: joined("\u3000", pathRows) }),
];

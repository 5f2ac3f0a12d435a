import {
  type Edition,
  jsonPointer,
  type LocalText,
  type Section,
  type SectionBlock,
  type Table,
} from "@gongkai/core";
import type {
  DocumentNode,
  HeadingNode,
  ParagraphNode,
  TableCellNode,
  TableNode,
} from "@gongkai/core/document";
import type { TableReading } from "../import-result.ts";
import {
  figureUnrecognized,
  formCellsMissing,
  labelRepeated,
  tableUnrecognized,
} from "../rule-cards.ts";
import { isFigureText } from "../tables/flat-lines.ts";
import { isPrintedWith } from "../tables/header-words.ts";
import { joinBudget, joinTables } from "../tables/join-tables.ts";
import { recognizeTable } from "../tables/recognize-table.ts";
import type { RecognizedTable } from "../tables/recognized-table.ts";
import { tableRemarks } from "../tables/table-remarks.ts";
import { unclaimedRuns } from "../tables/unclaimed-runs.ts";
import type { ReportSources } from "./report-sources.ts";
import type { SectionNodes } from "./split-sections.ts";

export interface BuiltSections {
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<string, Table>>;
  readonly readings: readonly TableReading[];
}

/** Puts sections and tables together, and notes the place of every value on the way. */
export class SectionBuilder {
  readonly #tables: Record<string, Table> = {};
  readonly #taken = new Set<string>();
  readonly #readings: TableReading[] = [];
  readonly #joins = joinBudget();

  constructor(
    readonly edition: Edition,
    readonly year: number,
    readonly sources: ReportSources,
  ) {}

  build(sections: readonly SectionNodes[]): BuiltSections {
    const built = sections.map((section, index) => this.#section(section, index));
    if (this.edition.headingsPrescribed) this.#remarkMissingTables();
    return { sections: built, tables: this.#tables, readings: this.#readings };
  }

  /** A form that fixes its headings has each of its tables filled in. */
  #remarkMissingTables(): void {
    for (const { id, label } of this.edition.tables) {
      if (this.#taken.has(id)) continue;
      this.sources.remark(formCellsMissing, {
        path: jsonPointer("tables", id),
        message: {
          "zh-CN": `没有找到“${label["zh-CN"]}”表`,
          en: `The table "${label.en}" was not found`,
        },
      });
    }
  }

  #section({ id, heading, nodes }: SectionNodes, index: number): Section {
    this.sources.place(jsonPointer("sections", index, "heading"), heading?.source);
    const blocks: SectionBlock[] = [];
    const unclaimed = unclaimedRuns(nodes, this.edition);
    for (let at = 0; at < nodes.length; at++) {
      const node = nodes[at];
      if (node === undefined) break;
      const base = jsonPointer("sections", index, "blocks");
      const path = `${base}/${blocks.length}`;
      if (node.type === "table") {
        at += this.#table(nodes, at, base, blocks) - 1;
        continue;
      }
      blocks.push(this.#text(node, path));
      const kind = unclaimed.get(node);
      if (kind === "table") this.#remarkTable(node.text, `${path}/text`);
      else if (kind === "figure") this.#remarkStray(node.text, `${path}/text`);
    }
    return { id, heading: heading?.text ?? "", blocks };
  }

  #text(node: HeadingNode | ParagraphNode, path: string): SectionBlock {
    this.sources.place(`${path}/text`, node.source);
    if (node.type === "paragraph") return { type: "paragraph", text: node.text };
    return { type: "heading", level: Math.max(node.level, 2), text: node.text };
  }

  /** Adds the blocks of a table: a reference to it, or its rows as text. Returns how many nodes it took. */
  #table(nodes: readonly DocumentNode[], at: number, base: string, blocks: SectionBlock[]): number {
    const joined = joinTables(nodes, at, this.#joins, (table) =>
      recognizeTable(table, this.edition, this.year, this.#taken),
    );
    const node = nodes[at];
    if (joined === null) {
      if (node?.type === "table") this.#rowsAsText(node, base, blocks);
      return 1;
    }
    const { recognized, between } = joined;
    const words = between.filter(({ text }) => !isPrintedWith(this.edition, recognized.id, text));
    for (const cell of [...recognized.above, ...words]) {
      this.sources.place(`${base}/${blocks.length}/text`, cell.source);
      blocks.push({ type: "paragraph", text: cell.text });
    }
    this.#keep(recognized);
    blocks.push({ type: "table", ref: recognized.id });
    return joined.nodes;
  }

  #rowsAsText(node: TableNode, base: string, blocks: SectionBlock[]): void {
    const { rows } = node;
    this.#remarkKept(node, `${base}/${blocks.length}`);
    for (const row of rows.filter((cells) => cells.length > 0)) {
      const path = `${base}/${blocks.length}`;
      this.sources.place(path, row[0]?.source);
      for (const { source } of row)
        if (source !== undefined) this.sources.tellRepairs(path, source);
      blocks.push({ type: "paragraph", text: row.map((cell) => cell.text).join(" / ") });
    }
  }

  /** Says that a table is kept as text: it fits no form, or one that was read before. */
  #remarkKept(node: TableNode, path: string): void {
    const figures = node.rows.flat().filter(({ text }) => isFigureText(text));
    const isFirst = this.#taken.size === 0;
    const again = isFirst ? null : recognizeTable(node, this.edition, this.year, new Set());
    if (again === null || !this.#taken.has(again.id)) {
      this.#remarkTable(node.rows[0]?.[0]?.text ?? "", path, figures);
      return;
    }
    const isSame = JSON.stringify(again.table) === JSON.stringify(this.#tables[again.id]);
    this.#remarkCopy(again.id, path, isSame ? null : figures);
  }

  /** @param figures Null where the copy says the same. */
  #remarkCopy(id: string, path: string, figures: readonly TableCellNode[] | null): void {
    const label = this.edition.tables.find((table) => table.id === id)?.label;
    const message = {
      "zh-CN": `“${label?.["zh-CN"] ?? id}”表不止一张${figures === null ? "，内容相同" : "，数字不同，取先出现的一张"}`,
      en: `There is more than one table "${label?.en ?? id}"${figures === null ? ", and they say the same" : ", with other figures; the first one was read"}`,
    };
    if (figures === null) {
      this.sources.remark(tableUnrecognized, { path, message, outcome: "note", severity: "info" });
      return;
    }
    this.sources.remark(tableUnrecognized, { path, message }, figures);
    this.sources.remark(labelRepeated, { path: jsonPointer("tables", id), message });
  }

  #keep(recognized: RecognizedTable): void {
    const { id, table, places, unreadable } = recognized;
    const definition = this.edition.tables.find((each) => each.id === id);
    if (definition !== undefined) {
      for (const { card, draft, lost } of tableRemarks(recognized, definition)) {
        this.sources.remark(card, draft, lost);
      }
    }
    this.#taken.add(id);
    this.#readings.push({ id, labels: recognized.labels });
    this.#tables[id] = table;
    for (const [path, source] of places) this.sources.place(path, source);
    for (const { path, printed, isShared } of unreadable) {
      const message = isShared ? sharedMessage(printed) : unreadableMessage(printed);
      this.sources.remark(figureUnrecognized, { path, message, actual: printed });
    }
  }

  #remarkStray(printed: string, path: string): void {
    this.sources.remark(figureUnrecognized, {
      path,
      message: {
        "zh-CN": `“${printed}”单独成段，不在任何表格中，未作为数据`,
        en: `"${printed}" stands alone, in no table; it gives no value`,
      },
      actual: printed,
    });
  }

  #remarkTable(opening: string, path: string, figures: readonly TableCellNode[] = []): void {
    const message = {
      "zh-CN": `以“${opening}”开头的表格与规定格式的任何一张表都对不上，按文字保留`,
      en: `The table that begins with "${opening}" fits none of the form's tables and is kept as text`,
    };
    this.sources.remark(tableUnrecognized, { path, message }, figures);
  }
}

const unreadableMessage = (printed: string): LocalText => ({
  "zh-CN": `“${printed}”不是能确定的数字，未作为数据`,
  en: `"${printed}" is no figure that can be read with certainty; it gives no value`,
});

const sharedMessage = (printed: string): LocalText => ({
  "zh-CN": `“${printed}”所在的单元格跨了几行或几列，不知属于哪一项，未作为数据`,
  en: `"${printed}" stands in a cell merged over several rows or columns; whose figure it is cannot be told, and it gives no value`,
});

import {
  type Edition,
  jsonPointer,
  type Section,
  type SectionBlock,
  type Table,
} from "@gongkai/core";
import type { HeadingNode, ParagraphNode, TableNode } from "@gongkai/core/document";
import { figureUnrecognized, tableUnrecognized } from "../rule-cards.ts";
import { recognizeTable } from "../tables/recognize-table.ts";
import type { RecognizedTable } from "../tables/recognized-table.ts";
import { unclaimedRuns } from "../tables/unclaimed-runs.ts";
import type { ReportSources } from "./report-sources.ts";
import type { SectionNodes } from "./split-sections.ts";

export interface BuiltSections {
  readonly sections: readonly Section[];
  readonly tables: Readonly<Record<string, Table>>;
}

/** Puts sections and tables together, and notes the place of every value on the way. */
export class SectionBuilder {
  readonly #tables: Record<string, Table> = {};
  readonly #taken = new Set<string>();

  constructor(
    readonly edition: Edition,
    readonly year: number,
    readonly sources: ReportSources,
  ) {}

  build(sections: readonly SectionNodes[]): BuiltSections {
    return {
      sections: sections.map((section, index) => this.#section(section, index)),
      tables: this.#tables,
    };
  }

  #section({ id, heading, nodes }: SectionNodes, index: number): Section {
    this.sources.place(jsonPointer("sections", index, "heading"), heading?.source);
    const blocks: SectionBlock[] = [];
    const unclaimed = unclaimedRuns(nodes);
    for (const node of nodes) {
      const base = jsonPointer("sections", index, "blocks");
      const path = `${base}/${blocks.length}`;
      if (node.type === "table") {
        this.#table(node, base, blocks);
        continue;
      }
      blocks.push(this.#text(node, path));
      if (node.type === "paragraph" && unclaimed.has(node)) {
        this.#remarkTable(node.text, `${path}/text`);
      }
    }
    return { id, heading: heading?.text ?? "", blocks };
  }

  #text(node: HeadingNode | ParagraphNode, path: string): SectionBlock {
    this.sources.place(`${path}/text`, node.source);
    if (node.type === "paragraph") return { type: "paragraph", text: node.text };
    return { type: "heading", level: Math.max(node.level, 2), text: node.text };
  }

  /** Adds the blocks of a table: a reference to it, or its rows as text. */
  #table(node: TableNode, base: string, blocks: SectionBlock[]): void {
    const recognized = recognizeTable(node, this.edition, this.year, this.#taken);
    if (recognized === null) {
      this.#rowsAsText(node, base, blocks);
      return;
    }
    for (const cell of recognized.above) {
      this.sources.place(`${base}/${blocks.length}/text`, cell.source);
      blocks.push({ type: "paragraph", text: cell.text });
    }
    this.#keep(recognized);
    blocks.push({ type: "table", ref: recognized.id });
  }

  #rowsAsText({ rows }: TableNode, base: string, blocks: SectionBlock[]): void {
    const opening = rows[0]?.[0]?.text ?? "";
    this.#remarkTable(opening, `${base}/${blocks.length}`);
    for (const row of rows.filter((cells) => cells.length > 0)) {
      const path = `${base}/${blocks.length}`;
      this.sources.place(path, row[0]?.source);
      for (const { source } of row)
        if (source !== undefined) this.sources.tellRepairs(path, source);
      blocks.push({ type: "paragraph", text: row.map((cell) => cell.text).join(" / ") });
    }
  }

  #keep({ id, table, places, unreadable }: RecognizedTable): void {
    this.#taken.add(id);
    this.#tables[id] = table;
    const base = jsonPointer("tables", id);
    for (const [path, source] of places) this.sources.place(base + path, source);
    for (const { path, printed } of unreadable) {
      this.sources.remark(figureUnrecognized, {
        path: base + path,
        message: {
          "zh-CN": `“${printed}”不是能确定的数字，未作为数据`,
          en: `"${printed}" is no figure that can be read with certainty; it gives no value`,
        },
        actual: printed,
      });
    }
  }

  #remarkTable(opening: string, path: string): void {
    this.sources.remark(tableUnrecognized, {
      path,
      message: {
        "zh-CN": `以“${opening}”开头的表格与规定格式的任何一张表都对不上，按文字保留`,
        en: `The table that begins with "${opening}" fits none of the form's tables and is kept as text`,
      },
    });
  }
}

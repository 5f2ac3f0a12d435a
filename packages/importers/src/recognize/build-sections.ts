import {
  type DocumentNode,
  type Edition,
  jsonPointer,
  type Section,
  type SectionBlock,
  type Table,
  type TableNode,
} from "@gongkai/core";
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
      const path = jsonPointer("sections", index, "blocks", blocks.length);
      blocks.push(...this.#blocks(node, path));
      if (node.type === "paragraph" && unclaimed.has(node)) {
        this.#remarkTable(node.text, `${path}/text`);
      }
    }
    return { id, heading: heading?.text ?? "", blocks };
  }

  #blocks(node: DocumentNode, path: string): SectionBlock[] {
    if (node.type === "table") return this.#table(node, path);
    this.sources.place(`${path}/text`, node.source);
    if (node.type === "paragraph") return [{ type: "paragraph", text: node.text }];
    return [{ type: "heading", level: Math.max(node.level, 2), text: node.text }];
  }

  #table(node: TableNode, path: string): SectionBlock[] {
    const recognized = recognizeTable(node, this.edition, this.year, this.#taken);
    if (recognized !== null) {
      this.#keep(recognized);
      return [{ type: "table", ref: recognized.id }];
    }
    this.#remarkUnrecognized(node, path);
    return node.rows.map((row) => ({
      type: "paragraph",
      text: row.map((cell) => cell.text).join(" / "),
    }));
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

  #remarkUnrecognized(node: TableNode, path: string): void {
    const [first] = node.rows[0] ?? [];
    this.sources.place(path, first?.source);
    this.#remarkTable(first?.text ?? "", path);
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

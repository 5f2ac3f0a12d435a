import type { DocumentNode, TableNode } from "@gongkai/core/document";
import type { Draft, Made, Style } from "./style.ts";

type Words = Exclude<DocumentNode, TableNode>;

/** What a style does to a text, in this order. */
export interface TextHabit {
  readonly blocks?: (blocks: readonly DocumentNode[], draft: Draft) => readonly DocumentNode[];
  readonly table: (table: TableNode, draft: Draft) => readonly string[];
  /** Headings and paragraphs; a line each where it is not given. */
  readonly words?: (block: Words) => readonly string[];
  readonly lines?: (lines: readonly string[], draft: Draft) => readonly string[];
  readonly text?: (text: string) => string | Uint8Array;
  readonly leftOut?: RegExp;
}

/** A style of texts. */
export const text = (name: string, habit: TextHabit): Style => ({
  name,
  kind: "text",
  make(draft): Made {
    const blocks = habit.blocks?.(draft.blocks, draft) ?? draft.blocks;
    const lines = blocks.flatMap((block) =>
      block.type === "table" ? habit.table(block, draft) : (habit.words?.(block) ?? [block.text]),
    );
    const last = `${(habit.lines?.(lines, draft) ?? lines).join("\n")}\n`;
    return { content: habit.text?.(last) ?? last, leftOut: habit.leftOut };
  },
});

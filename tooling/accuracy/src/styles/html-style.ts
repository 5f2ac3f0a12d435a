import type { DocumentNode, TableNode } from "@gongkai/core/document";
import type { Draft, Made, Style } from "./style.ts";
import { type Markup, plainMarkup, writePage } from "./write-page.ts";

export type Blocks = readonly DocumentNode[];

/** What a style does to a page, in this order. */
interface HtmlHabit {
  /** What stands in the place of the title. */
  readonly titled?: (title: string, draft: Draft) => Blocks;
  readonly blocks?: (blocks: Blocks, draft: Draft) => Blocks;
  /** What stands in the place of each table. */
  readonly tables?: (table: TableNode, draft: Draft) => Blocks;
  readonly markup?: Partial<Markup> | ((draft: Draft) => Partial<Markup>);
  /** What the head names the page; the report's title where it is not given. */
  readonly head?: string;
  readonly page?: (page: string, draft: Draft) => string;
  readonly bytes?: (page: string) => string | Uint8Array;
  /** How the style words the title. */
  readonly worded?: (title: string) => string;
  readonly leftOut?: RegExp;
}

function blocksOf({ titled, blocks, tables }: HtmlHabit, draft: Draft): Blocks {
  const [, ...rest] = draft.blocks;
  const all = titled === undefined ? draft.blocks : [...titled(draft.title, draft), ...rest];
  return (blocks?.(all, draft) ?? all).flatMap((block) =>
    block.type === "table" && tables !== undefined ? tables(block, draft) : [block],
  );
}

/** A style of pages. */
export const html = (name: string, habit: HtmlHabit): Style => ({
  name,
  kind: "html",
  make(draft): Made {
    const { markup, page, bytes, worded } = habit;
    const own = typeof markup === "function" ? markup(draft) : markup;
    const head = habit.head ?? draft.title;
    const written = writePage(blocksOf(habit, draft), head, { ...plainMarkup, ...own });
    const last = page?.(written, draft) ?? written;
    return {
      content: bytes?.(last) ?? last,
      title: worded?.(draft.title) ?? draft.title,
      leftOut: habit.leftOut,
    };
  },
});

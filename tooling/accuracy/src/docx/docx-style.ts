import type { Draft, Made, Style } from "../styles/style.ts";
import { plainWord, type WordMarkup } from "./word-markup.ts";
import { type WordDocument, writeDocx } from "./write-docx.ts";

/** What a style does to a document. */
export interface WordHabit {
  readonly markup?: Partial<WordMarkup> | ((draft: Draft) => Partial<WordMarkup>);
  /** What stands in the place of the blocks, and what numbers them. */
  readonly document?: (draft: Draft) => Partial<WordDocument>;
}

/** A style of documents of Word. */
export const docx = (name: string, habit: WordHabit = {}): Style => ({
  name,
  kind: "docx",
  make(draft): Made {
    const { blocks, title } = draft;
    const own = typeof habit.markup === "function" ? habit.markup(draft) : habit.markup;
    const markup = { ...plainWord, ...own };
    return { content: writeDocx({ blocks, title, markup, ...habit.document?.(draft) }) };
  },
});

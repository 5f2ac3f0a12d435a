import { readFileSync } from "node:fs";

/** What a page shows between fences. */
export interface ShownBlock {
  /** The language after the opening fence; empty where there is none. */
  readonly language: string;
  readonly text: string;
}

/** A page about an example, in one of the two languages. */
export interface ReadmePage {
  readonly name: string;
  readonly lang: "en" | "zh-CN";
  readonly text: string;
  readonly blocks: readonly ShownBlock[];
}

const PAGES = [
  { name: "README.md", lang: "en" },
  { name: "README.zh-CN.md", lang: "zh-CN" },
] as const;

function blocksOf(text: string): ShownBlock[] {
  // Between fences every second part is shown, after a line that names its language.
  const shown = text.split(/^```/mu).filter((_part, at) => at % 2 === 1);
  return shown.map((part) => {
    const end = part.indexOf("\n");
    return { language: part.slice(0, end), text: part.slice(end + 1) };
  });
}

/** The pages of an example, for tests that hold what they show against what there is. */
export function readmePages(folder: URL): ReadmePage[] {
  return PAGES.map(({ name, lang }) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return { name, lang, text, blocks: blocksOf(text) };
  });
}

import { engagementWords } from "./engagement-words.ts";
import { fillerWords } from "./filler-words.ts";
import { narrowingWords } from "./narrowing-words.ts";
import { proactiveWords } from "./proactive-words.ts";
import { remedyWords } from "./remedy-words.ts";
import { requestWords } from "./request-words.ts";
import { signWords } from "./sign-words.ts";
import type { WordGroup } from "./word-group.ts";

/** Every word that the reader of prose knows, each in one group. */
export const wordGroups: readonly WordGroup[] = [
  ...requestWords,
  ...remedyWords,
  ...proactiveWords,
  ...engagementWords,
  ...narrowingWords,
  ...signWords,
  ...fillerWords,
];

/** The words by their characters: what may follow, and the group of the word that ends here. */
interface Node {
  readonly next: Map<number, Node>;
  group: WordGroup | null;
}

const emptyNode = (): Node => ({ next: new Map(), group: null });

function plant(root: Node, word: string, group: WordGroup): void {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const known = node.next.get(code) ?? emptyNode();
    node.next.set(code, known);
    node = known;
  }
  node.group = group;
}

/** The words of a group, in their order. */
export const wordsOf = ({ words }: WordGroup): string[] => words.trim().split(/\s+/u);

function planted(): Node {
  const root = emptyNode();
  for (const group of wordGroups) for (const word of wordsOf(group)) plant(root, word, group);
  return root;
}

/** Planted when the first text is read. */
let root: Node | null = null;

/** A known word in a text. */
interface FoundWord {
  readonly group: WordGroup;
  readonly end: number;
}

/**
 * The longest known word that begins at a place of a text; null where none does.
 *
 * @param most Where it must have ended.
 */
export function wordAt(text: string, at: number, most = text.length): FoundWord | null {
  root ??= planted();
  let node = root;
  let found: FoundWord | null = null;
  for (let place = at; place < most; place++) {
    const next = node.next.get(text.charCodeAt(place));
    if (next === undefined) break;
    node = next;
    if (node.group !== null) found = { group: node.group, end: place + 1 };
  }
  return found;
}

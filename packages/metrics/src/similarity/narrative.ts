import { jsonPointer, type Report } from "@gongkai/core";
import { foldCharacters } from "./fold-characters.ts";
import { BREAK, FIGURE, OWN_NAME, placeholderPattern } from "./placeholders.ts";
import { setAsideOf } from "./set-aside.ts";

/** A stretch of a narrative's characters; `end` is the place after the last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Paragraph {
  readonly path: string;
  readonly text: string;
  /** Its first character among those of the narrative. */
  readonly start: number;
}

/** The paragraphs of a report as one row of characters to compare. */
export interface Narrative {
  /** One for each character; `FIGURE` and `OWN_NAME` for whole figures and names, `BREAK` between. */
  readonly characters: Uint16Array;
  /** Where each was printed in its paragraph, and where that ends. */
  readonly printedFrom: Int32Array;
  readonly printedTo: Int32Array;
  readonly paragraphs: readonly Paragraph[];
  /** Those that are compared, in order. */
  readonly sentences: readonly Stretch[];
}

const SENTENCE = /[^。!?;]+[。!?;]*/gu;

/** What stands in a sentence, one by one: a character, or a placeholder for a figure or a name. */
function eachCharacter(
  sentence: string,
  placeholders: RegExp,
  put: (character: number, from: number, to: number) => void,
): void {
  let done = 0;
  const putPlain = (end: number) => {
    for (; done < end; done++) put(sentence.charCodeAt(done), done, done + 1);
  };
  for (const { 0: found, 1: name, index } of sentence.matchAll(placeholders)) {
    putPlain(index);
    done = index + found.length;
    put(name === undefined ? FIGURE : OWN_NAME, index, done);
  }
  putPlain(sentence.length);
}

const paragraphsOf = ({ sections }: Report) =>
  sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((block, index) => {
      if (block.type !== "paragraph") return [];
      return { path: jsonPointer("sections", section, "blocks", index, "text"), text: block.text };
    }),
  );

/** Reads the paragraphs of a report into one row of characters; headings and tables are the form's. */
export function narrativeOf(report: Report): Narrative {
  const placeholders = placeholderPattern(report.body);
  const isSetAside = setAsideOf(report);
  const printed = paragraphsOf(report).map((each) => ({
    ...each,
    folded: foldCharacters(each.text),
  }));
  // A sentence that is set aside leaves a break, and so does the end of a paragraph.
  const room = printed.reduce((sum, { folded }) => sum + folded.text.length + 1, 0);
  const characters = new Uint16Array(room);
  const printedFrom = new Int32Array(room);
  const printedTo = new Int32Array(room);
  const sentences: Stretch[] = [];
  let size = 0;
  const put = (character: number, from: number, to: number) => {
    characters[size] = character;
    printedFrom[size] = from;
    printedTo[size] = to;
    size++;
  };
  const paragraphs = printed.map(({ path, text, folded }) => {
    const start = size;
    for (const { 0: sentence, index } of folded.text.matchAll(SENTENCE)) {
      if (isSetAside(sentence)) {
        put(BREAK, 0, 0);
        continue;
      }
      const first = size;
      eachCharacter(sentence, placeholders, (character, from, to) =>
        put(character, folded.from[index + from] ?? 0, folded.to[index + to - 1] ?? 0),
      );
      sentences.push({ start: first, end: size });
    }
    put(BREAK, 0, 0);
    return { path, text, start };
  });
  return {
    characters: characters.subarray(0, size),
    printedFrom,
    printedTo,
    paragraphs,
    sentences,
  };
}

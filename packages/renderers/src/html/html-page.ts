import type { Source } from "@gongkai/core";
import { FACT_ATTRIBUTE } from "@gongkai/core/document";
import { pointerOf } from "../compose/place.ts";
import { anchorOf } from "./anchors.ts";
import { attribute, escapeHtml } from "./escape-html.ts";
import type { Insertion } from "./finding-marks.ts";
import { markText, type ShownStatement } from "./shown-statement.ts";

interface Words {
  readonly text: string;
  readonly source?: Source;
}

/** The fields that print dates of their own; prose keeps its dates as plain text. */
const isDated = (pointer: string): boolean =>
  pointer === "/body" || pointer === "/period" || pointer === "/publishedOn";

function markDates(html: string): string {
  return html.replace(/\d{4}-\d{2}-\d{2}/g, "<time>$&</time>");
}

/** What the writers of blocks share while one page is written: the ids given, the figures to mark. */
export class HtmlPage {
  /** Whether no figure is marked, nothing is inserted, and nothing links to a cell. */
  readonly isPlain: boolean;
  readonly #ids = new Set<string>();
  readonly #figures: ReadonlyMap<string, NonNullable<ShownStatement["figure"]>[]>;
  readonly #targets: ReadonlySet<string>;
  readonly #marks: Map<string, Insertion[]>;
  readonly #facts = new Map<string, string>();
  #headers = 0;

  /**
   * @param targets Pointers that something on the page links to: cells get an id only if they are among them.
   * @param marks What is inserted into texts, by their pointers.
   */
  constructor(
    figures: ReadonlyMap<string, NonNullable<ShownStatement["figure"]>[]>,
    targets: ReadonlySet<string>,
    marks: ReadonlyMap<string, Insertion[]>,
  ) {
    this.isPlain = figures.size + targets.size + marks.size === 0;
    this.#figures = figures;
    this.#targets = targets;
    this.#marks = new Map(marks);
  }

  /** The id of a block; nothing where an earlier element of the page has it. */
  id(pointer: string | null): string {
    if (pointer === null || this.#ids.has(pointer)) return "";
    this.#ids.add(pointer);
    return ` id="${anchorOf(pointer)}"`;
  }

  /** The id of a cell that something links to; null where nothing does, or another cell has it. */
  targetId(cell: Words): string | null {
    if (this.#targets.size === 0) return null;
    const pointer = pointerOf(cell);
    if (pointer === null || !this.#targets.has(pointer) || this.#ids.has(pointer)) return null;
    this.#ids.add(pointer);
    return anchorOf(pointer);
  }

  /** The attribute that names the concept of a fact: many cells have the same. */
  fact(concept: string): string {
    let written = this.#facts.get(concept);
    if (written === undefined) {
      written = attribute(FACT_ATTRIBUTE, concept);
      this.#facts.set(concept, written);
    }
    return written;
  }

  /** An id for a header that cells name as theirs. */
  headerId(): string {
    this.#headers++;
    return `h${this.#headers}`;
  }

  /** The text of a node, escaped, its stated figures and dates marked. */
  words(node: Words): string {
    const pointer = pointerOf(node);
    if (pointer !== null && this.#figures.size + this.#marks.size > 0) {
      const figures = this.#figures.get(pointer);
      const marks = this.#marks.get(pointer);
      // Where a table comes twice, they stand beside the first.
      this.#marks.delete(pointer);
      if (figures !== undefined || marks !== undefined)
        return markText(node.text, figures ?? [], marks ?? []);
    }
    const html = escapeHtml(node.text);
    return pointer !== null && isDated(pointer) ? markDates(html) : html;
  }
}

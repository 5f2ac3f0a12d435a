import type { Element } from "./elements.ts";

/** Elements that hold nothing, and so are never closed. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

const names = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What an opening element closes, where nobody wrote its end: the next row ends the row before. */
const CLOSES: readonly (readonly [opened: ReadonlySet<string>, closed: ReadonlySet<string>])[] = [
  [names("td th"), names("td th")],
  [names("tr"), names("td th tr")],
  [names("thead tbody tfoot"), names("td th tr thead tbody tfoot")],
  [names("li"), names("li p")],
  [names("dt dd"), names("dt dd p")],
  [names("option optgroup"), names("option")],
];
const PARAGRAPH = names("p");

/** Beyond these an opening element closes nothing. */
const SCOPES = names("table td th caption ul ol dl select button");

function closedBy({ name, kind }: Element): ReadonlySet<string> | null {
  const own = CLOSES.find(([opened]) => opened.has(name))?.[1];
  if (own !== undefined) return own;
  return kind === "table" || kind === "block" ? PARAGRAPH : null;
}

/** So far up is looked for what an opening element closes. */
const MOST_LOOKED_AT = 100;

/** Follows an element of which nothing is shown to where it ends. */
export class Unshown {
  readonly #open: string[] = [];
  /** How many elements of a name are open. */
  readonly #counts = new Map<string, number>();

  constructor(element: Element) {
    this.#push(element.name);
  }

  get isOver(): boolean {
    return this.#open.length === 0;
  }

  #push(name: string): void {
    this.#open.push(name);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #pop(): string | undefined {
    const name = this.#open.pop();
    if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
    return name;
  }

  #isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  /** Closes what an opening element ends, and all that is open in it. */
  #closeFor(element: Element): void {
    const closed = closedBy(element);
    if (closed === null) return;
    let from = this.#open.length;
    for (let at = from - 1; at >= Math.max(0, this.#open.length - MOST_LOOKED_AT); at--) {
      const each = this.#open[at] ?? "";
      if (closed.has(each)) from = at;
      else if (SCOPES.has(each)) break;
    }
    while (this.#open.length > from) this.#pop();
  }

  /** An element opens: inside, or behind what is over with it. */
  open(element: Element): void {
    const { name } = element;
    this.#closeFor(element);
    if (!this.isOver && !VOID.has(name)) this.#push(name);
  }

  /**
   * An element closes: one inside, the whole, or one around it, with which this is over as well.
   *
   * @returns Whether it was opened in here.
   */
  close({ name, kind }: Element): boolean {
    if (this.#isOpen(name)) {
      while (this.#pop() !== name);
      return true;
    }
    const isAround = name !== "p" && kind !== "inline" && kind !== "break";
    // What closes a table's part around stands in that table; a table inside keeps its own.
    if (isAround && !this.#isOpen("table")) this.#open.length = 0;
    return false;
  }
}

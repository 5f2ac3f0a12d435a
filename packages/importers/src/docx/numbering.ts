import { XmlReader } from "./xml-reader.ts";

/** One level of a list: how its numbers are written, and when they begin again. */
export interface NumberLevel {
  start: number;
  format: string;
  /** With `%1` for the number of the first level, and so on. */
  text: string;
  suffix: "tab" | "space" | "nothing";
  /** The level, counted from one, behind which it begins again; 0 for never, null for any above it. */
  restart: number | null;
  /** Numbers of all levels are written in digits. */
  isLegal: boolean;
  /** The paragraphs of this style stand on this level. */
  style: string | null;
}

type Levels = Map<number, NumberLevel>;

/** What several lists share: levels, and the counting. */
export interface ListDefinition {
  readonly levels: Levels;
  /** The style that names the list whose levels these are. */
  styleLink: string | null;
}

/** A list that paragraphs name. */
export interface NumberedList {
  definition: string;
  /** Levels of its own, and numbers at which they begin anew. */
  readonly levels: Levels;
  readonly starts: Map<number, number>;
}

const wholeOf = (value: string | undefined, otherwise: number): number => {
  const whole = Number.parseInt(value ?? "", 10);
  return Number.isSafeInteger(whole) && whole >= 0 ? whole : otherwise;
};

const suffixOf = (value: string | undefined): NumberLevel["suffix"] =>
  value === "space" || value === "nothing" ? value : "tab";

/** Reads the lists of a document. */
export class NumberingReader extends XmlReader {
  readonly definitions = new Map<string, ListDefinition>();
  readonly lists = new Map<string, NumberedList>();
  #definition: ListDefinition | null = null;
  #list: NumberedList | null = null;
  #override = 0;
  #level: NumberLevel | null = null;

  protected open(name: string): void {
    const value = this.attribute("val");
    if (name === "abstractNum") {
      this.#definition = { levels: new Map(), styleLink: null };
      this.definitions.set(this.attribute("abstractNumId") ?? "", this.#definition);
    } else if (name === "num") {
      this.#list = { definition: "", levels: new Map(), starts: new Map() };
      this.lists.set(this.attribute("numId") ?? "", this.#list);
    } else if (name === "abstractNumId" && this.#list !== null) {
      this.#list.definition = value ?? "";
    } else if (name === "numStyleLink" && this.#definition !== null) {
      this.#definition.styleLink = value ?? null;
    } else if (name === "lvlOverride") this.#override = wholeOf(this.attribute("ilvl"), 0);
    else if (name === "startOverride") this.#list?.starts.set(this.#override, wholeOf(value, 1));
    else if (name === "lvl") this.#openLevel(wholeOf(this.attribute("ilvl"), this.#override));
    else if (this.#level !== null) this.#note(this.#level, name, value);
  }

  #openLevel(at: number): void {
    this.#level = {
      ...{ start: 0, format: "decimal", text: "", suffix: "tab" },
      ...{ restart: null, isLegal: false, style: null },
    };
    (this.#list ?? this.#definition)?.levels.set(at, this.#level);
  }

  #note(level: NumberLevel, name: string, value: string | undefined): void {
    if (name === "start") level.start = wholeOf(value, 1);
    else if (name === "numFmt") level.format = value ?? "decimal";
    else if (name === "lvlText") level.text = value ?? "";
    else if (name === "suff") level.suffix = suffixOf(value);
    else if (name === "lvlRestart") level.restart = wholeOf(value, 0);
    else if (name === "isLgl") level.isLegal = value !== "0" && value !== "false";
    else if (name === "pStyle") level.style = value ?? null;
  }

  protected override close(name: string): void {
    if (name === "abstractNum") this.#definition = null;
    else if (name === "num") this.#list = null;
    else if (name === "lvl") this.#level = null;
  }
}

import { lookOver, noteLook, type RunLook } from "./run-look.ts";
import { XmlReader } from "./xml-reader.ts";

/** What a style decides about how a paragraph or a text is read. */
export interface Style {
  /** The list it numbers its paragraphs by, and the level in it. */
  readonly list: string | null;
  readonly level: number | null;
  readonly look: RunLook;
}

const PLAIN: Style = { list: null, level: null, look: {} };

/** Styles rest on one another; no longer than this. */
const MOST_BASES = 50;

interface OwnStyle {
  base: string | null;
  list: string | null;
  level: number | null;
  look: RunLook;
}

class StyleReader extends XmlReader {
  readonly found = new Map<string, OwnStyle>();
  /** The style of paragraphs that name none. */
  usual: string | null = null;
  #style: OwnStyle | null = null;

  protected open(name: string): void {
    if (name === "style") this.#openStyle();
    else if (name === "tblStylePr" || name.endsWith("Change")) this.skip();
    else if (this.#style !== null) this.#note(this.#style, name, this.attribute("val"));
  }

  #openStyle(): void {
    const id = this.attribute("styleId") ?? "";
    this.#style = { base: null, list: null, level: null, look: {} };
    this.found.set(id, this.#style);
    const isUsual = this.attribute("type") === "paragraph" && this.attribute("default") === "1";
    if (isUsual) this.usual = id;
  }

  #note(style: OwnStyle, name: string, value: string | undefined): void {
    if (name === "basedOn") style.base = value ?? null;
    else if (name === "numId") style.list = value ?? null;
    else if (name === "ilvl") style.level = Number.parseInt(value ?? "", 10) || 0;
    else style.look = noteLook(style.look, name, value);
  }

  protected override close(name: string): void {
    if (name === "style") this.#style = null;
  }
}

/** The styles of a document, each with what it has of those it rests on. */
export class Styles {
  readonly #own: ReadonlyMap<string, OwnStyle>;
  readonly #whole = new Map<string, Style>();
  readonly #usual: string | null;

  /** @param xml The part of the styles; null in a document that has none. */
  constructor(xml: string | null, file: string) {
    const reader = xml === null ? null : new StyleReader(xml, file).run();
    this.#own = reader?.found ?? new Map();
    this.#usual = reader?.usual ?? null;
  }

  /** The style of that id; without one, that of paragraphs which name none. */
  of(id: string | null): Style {
    const name = id ?? this.#usual;
    if (name === null) return PLAIN;
    const known = this.#whole.get(name);
    if (known !== undefined) return known;
    const style = this.#chain(name);
    this.#whole.set(name, style);
    return style;
  }

  #chain(id: string): Style {
    let { list, level, look } = PLAIN;
    let own = this.#own.get(id);
    for (let bases = 0; own !== undefined && bases < MOST_BASES; bases++) {
      list ??= own.list;
      level ??= own.level;
      look = lookOver(look, own.look);
      own = own.base === null ? undefined : this.#own.get(own.base);
    }
    return { list, level, look };
  }
}

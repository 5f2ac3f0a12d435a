import { USUAL_PREFIXES, VOCABULARY } from "./word-names.ts";

/** A name of a tag, as it is written and as it is called here. */
export interface TagName {
  readonly written: string;
  readonly name: string;
  /** The letters of what is written: compared one by one they are found sooner than by the text. */
  readonly units: readonly number[];
  /** How often namespaces had been given when it got its name; later it may mean another. */
  readonly age: number;
  /** Whether such an element says nothing by itself. */
  readonly isSilent: boolean;
  /** What stood last in such an element and said nothing, with its end tag; "" for none. */
  silence: string;
}

/** A namespace that an element gives to a prefix, until it ends. */
interface Rebinding {
  readonly depth: number;
  readonly prefix: string;
  readonly before: string | undefined;
}

/** A part has some dozens of names. */
const SLOTS = 0xff;

/** The names of a part's tags, by their namespaces whatever the prefixes. */
export class TagNames {
  readonly #prefixes = new Map(USUAL_PREFIXES);
  readonly #rebindings: Rebinding[] = [];
  /** The names met last, by their sums: a part says the same few over and over. */
  readonly #met: (TagName | undefined)[] = [];
  #age = 0;

  /** @param silent The elements that say nothing by themselves. */
  constructor(
    readonly xml: string,
    readonly silent: ReadonlySet<string>,
  ) {}

  /** The name that stands between two places. @param sum Any number that its letters decide. */
  at(start: number, end: number, sum: number): TagName {
    const slot = sum & SLOTS;
    const met = this.#met[slot];
    const isSame = met !== undefined && met.age === this.#age && met.units.length === end - start;
    if (isSame && this.isAt(start, met)) return met;
    const tag = this.named(this.xml.slice(start, end));
    this.#met[slot] = tag;
    return tag;
  }

  /** Whether a place begins with what is written of a name. */
  isAt(start: number, { units }: TagName): boolean {
    for (let at = 0; at < units.length; at++) {
      if (this.xml.charCodeAt(start + at) !== units[at]) return false;
    }
    return true;
  }

  /** A name by the namespaces that prefixes stand for at the moment. */
  named(written: string): TagName {
    const name = this.#nameOf(written);
    const units = Array.from({ length: written.length }, (_, at) => written.charCodeAt(at));
    return { written, units, name, age: this.#age, isSilent: this.silent.has(name), silence: "" };
  }

  #nameOf(written: string): string {
    const colon = written.indexOf(":");
    const namespace = this.#prefixes.get(colon < 0 ? "" : written.slice(0, colon)) ?? "";
    return (VOCABULARY.get(namespace) ?? "other:") + written.slice(colon + 1);
  }

  /** An element gives a namespace to a prefix, for itself and all that stands in it. */
  bind(prefix: string, namespace: string, depth: number): void {
    const before = this.#prefixes.get(prefix);
    if (namespace === before) return;
    this.#rebindings.push({ depth, prefix, before });
    this.#prefixes.set(prefix, namespace);
    this.#age++;
  }

  /** The elements end that stood deeper; what they gave to prefixes is over. */
  unbind(depth: number): void {
    let last = this.#rebindings[this.#rebindings.length - 1];
    while (last !== undefined && last.depth > depth) {
      this.#rebindings.pop();
      if (last.before === undefined) this.#prefixes.delete(last.prefix);
      else this.#prefixes.set(last.prefix, last.before);
      this.#age++;
      last = this.#rebindings[this.#rebindings.length - 1];
    }
  }
}

import { jsonPointer } from "../../findings/json-pointer.ts";
import type { KnownKeys, KnownObject } from "./known-keys.ts";

/** A key that a schema does not name, and those that it does. */
export interface UnknownKey {
  readonly path: string;
  readonly key: string;
  readonly names: readonly string[];
}

const shows = (value: object, { literals }: KnownObject): boolean =>
  literals.every(([key, values]) => values.has(Reflect.get(value, key)));

/** Unknown keys in document order, as far as they are listed, and how many more there are. */
export interface UnknownKeys {
  readonly found: readonly UnknownKey[];
  readonly unlisted: number;
}

/** So many unknown keys are listed one by one; the rest is counted. */
const LISTED_KEYS = 1000;

class KeyWalk {
  readonly found: UnknownKey[] = [];
  unlisted = 0;
  /** The keys that lead to where the walk is: a pointer is written only for what is found. */
  readonly #keys: (string | number)[] = [];

  constructor(readonly looked: ReadonlySet<object>) {}

  visit(known: KnownKeys, value: unknown): void {
    if (known === null || typeof value !== "object" || value === null) return;
    if (this.looked.has(value)) return;
    if (known.kind === "array") {
      if (Array.isArray(value)) this.#visitElements(known.element, value);
      return;
    }
    if (Array.isArray(value)) return;
    const object =
      known.kind === "choice" ? known.options.find((option) => shows(value, option)) : known;
    if (object !== undefined) this.#visitObject(object, value);
  }

  #visitElements(element: KnownKeys, values: readonly unknown[]): void {
    if (element === null) return;
    for (const [index, value] of values.entries()) this.#visitUnder(index, element, value);
  }

  #visitObject({ children }: KnownObject, value: object): void {
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue;
      const child = children.get(key);
      if (child === undefined) this.#add(key, children);
      else if (child !== null) this.#visitUnder(key, child, Reflect.get(value, key));
    }
  }

  #visitUnder(key: string | number, known: KnownKeys, value: unknown): void {
    this.#keys.push(key);
    this.visit(known, value);
    this.#keys.pop();
  }

  #add(key: string, children: KnownObject["children"]): void {
    if (this.found.length >= LISTED_KEYS) {
      this.unlisted++;
      return;
    }
    const path = jsonPointer(...this.#keys, key);
    this.found.push({ path, key, names: [...children.keys()] });
  }
}

/**
 * Lists the keys of a value that its schema does not name, however deep, in document order.
 *
 * Walks only where the schema leads: what stands under an unknown key is not looked at.
 *
 * @param looked Objects of which all keys are known already.
 */
export function unknownKeys(
  known: KnownKeys,
  value: unknown,
  looked: ReadonlySet<object> = new Set(),
): UnknownKeys {
  const walk = new KeyWalk(looked);
  walk.visit(known, value);
  return walk;
}

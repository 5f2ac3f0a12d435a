import { jsonPointer } from "../findings/json-pointer.ts";

/** An object or an array that the text has opened and not yet closed. */
interface Open {
  /** Null for an array. */
  readonly keys: Set<string> | null;
  /** The key or the index of the value that is being read. */
  at: string | number;
}

/** A string that nothing ends goes on to the end: to look behind its mark again would cost as much each time. */
const TOKEN = /"(?:[^"\\]|\\.)*"?|[{}[\],:]/gs;

/** Texts are cut where they nest deeper than any report. */
const DEEPEST = 200;

const pathOf = (open: readonly Open[], key: string): string =>
  jsonPointer(...open.slice(0, -1).map(({ at }) => at), key);

/** Reads a JSON string; what it was cut to by a broken escape is itself. */
function textOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

class KeyScan {
  readonly found: string[] = [];
  readonly #open: Open[] = [];
  #last = "";

  /** Takes the next token; false where the text nests too deep to go on. */
  take(token: string): boolean {
    if (token === "{" || token === "[") {
      if (this.#open.length >= DEEPEST) return false;
      this.#open.push({ keys: token === "{" ? new Set() : null, at: 0 });
    } else if (token === "}" || token === "]") this.#open.pop();
    else this.#takeInside(token, this.#open.at(-1));
    this.#last = token;
    return true;
  }

  #takeInside(token: string, inner: Open | undefined): void {
    if (inner === undefined) return;
    if (inner.keys === null) {
      if (token === "," && typeof inner.at === "number") inner.at++;
    } else if (token === ":") this.#addKey(textOf(this.#last), inner, inner.keys);
  }

  #addKey(key: string, inner: Open, keys: Set<string>): void {
    if (keys.has(key)) this.found.push(pathOf(this.#open, key));
    keys.add(key);
    inner.at = key;
  }
}

/**
 * Lists the keys that an object of a JSON text has twice, as JSON Pointers, in the order of the text.
 *
 * `JSON.parse` keeps the last and says nothing: a row that was written twice would be dropped
 * silently. Looks at the text alone, which takes as long as parsing it once more; a text that is no
 * JSON gives what could be read of it.
 *
 * @example
 * duplicateKeys('{"a":{"b":1,"c":2,"b":3}}') //=> ["/a/b"]
 * @example
 * duplicateKeys('[{"a":1},{"a":1}]') //=> []
 */
export function duplicateKeys(text: string): string[] {
  const scan = new KeyScan();
  for (const [token] of text.matchAll(TOKEN)) {
    if (!scan.take(token)) break;
  }
  return scan.found;
}

import { jsonPointer } from "../findings/json-pointer.ts";
import type { LocalText } from "../models/local-text.ts";
import { findHazard, type Hazard } from "./find-hazard.ts";
import { isPlainObject, type PlainObject } from "./plain-object.ts";
import { shapeMessages } from "./shape-message.ts";

export interface ShapeIssue {
  /** JSON Pointer of the value that has the wrong shape. */
  readonly path: string;
  readonly message: LocalText;
}

/** So many wrong places are listed one by one; the rest is counted. */
const LISTED_ISSUES = 1000;

/** Where a check of a report's shape is, and what it has found so far. */
export class ShapeWalk {
  readonly issues: ShapeIssue[] = [];
  /** Wrong places beyond those listed. */
  unlisted = 0;
  hazard: Hazard | null = null;
  /** The keys that lead to where the walk is: a pointer is written only for what is wrong. */
  readonly #keys: (string | number)[] = [];

  get isSound(): boolean {
    return this.issues.length === 0 && this.hazard === null;
  }

  enter(key: string | number): void {
    this.#keys.push(key);
  }

  leave(): void {
    this.#keys.pop();
  }

  /** The value under a key of where the walk is should have been something else. */
  fail(key: string | number, message: LocalText): void {
    if (this.issues.length >= LISTED_ISSUES) this.unlisted++;
    else this.issues.push({ path: jsonPointer(...this.#keys, key), message });
  }

  failHere(message: LocalText): void {
    const key = this.#keys.pop();
    if (key === undefined) {
      this.issues.push({ path: "", message });
      return;
    }
    this.fail(key, message);
    this.#keys.push(key);
  }

  expectObject(value: unknown): value is PlainObject {
    if (isPlainObject(value)) return true;
    this.failHere(shapeMessages.object);
    return false;
  }

  expectArray(value: unknown): value is readonly unknown[] {
    if (Array.isArray(value)) return true;
    this.failHere(shapeMessages.array);
    return false;
  }

  expectTexts(value: unknown): void {
    if (!this.expectArray(value)) return;
    for (let index = 0; index < value.length; index++) {
      if (typeof value[index] !== "string") this.fail(index, shapeMessages.text);
    }
  }

  /** What the format does not know is accepted, unless it could harm whoever walks it. */
  checkOtherKeys(value: PlainObject, known: ReadonlySet<string>): void {
    for (const key in value) {
      if (known.has(key)) continue;
      if (key === "__proto__") this.forbid(key);
      else this.#checkOther(key, value[key]);
    }
  }

  /** An own key `__proto__` is no key of a report, whatever stands under it. */
  forbid(key: string): void {
    this.hazard ??= { kind: "prototype", path: jsonPointer(...this.#keys, key) };
  }

  #checkOther(key: string, value: unknown): void {
    if (typeof value !== "object" || value === null || this.hazard !== null) return;
    const hazard = findHazard(value, this.#keys.length + 1);
    if (hazard === null) return;
    this.hazard = { kind: hazard.kind, path: jsonPointer(...this.#keys, key) + hazard.path };
  }
}

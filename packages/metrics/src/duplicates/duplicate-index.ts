import { normalizeKey } from "../normalize-key.ts";
export class DuplicateIndex {
  seen = new Set<string>();
  constructor(_options: { maxDistance?: 0 | 1 | 2 } = {}) {}
  add(item: { title: string }): object | null {
    const key = normalizeKey(item.title);
    if (this.seen.has(key)) return {};
    this.seen.add(key);
    return null;
  }
}

import { concepts } from "@gongkai/core/catalogue";
import { normalizeKey } from "@gongkai/metrics";

let names: ReadonlyMap<string, string> | null = null;

/** The codes of all concepts by code and by name. */
export function conceptNames(): ReadonlyMap<string, string> {
  if (names === null) {
    const found = new Map<string, string>();
    for (const { code, label } of concepts) {
      found.set(normalizeKey(label["zh-CN"]), code).set(normalizeKey(label.en), code);
    }
    for (const { code } of concepts) found.set(normalizeKey(code), code);
    names = found;
  }
  return names;
}

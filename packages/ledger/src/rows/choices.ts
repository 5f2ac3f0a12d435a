import { normalizeKey } from "@gongkai/metrics";
import type { Choice } from "./field.ts";

const made = new WeakMap<readonly Choice[], ReadonlyMap<string, string>>();

/** The values of a list of choices by all that they are called. */
function namesOf(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const known = made.get(choices);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const { value, label, aliases = [] } of choices) {
    for (const name of [value, label["zh-CN"], label.en, ...aliases]) {
      names.set(normalizeKey(name), value);
    }
  }
  made.set(choices, names);
  return names;
}

/** The choice that a list's word stands for; null where it stands for none. */
export function chosen<Value extends string>(
  choices: readonly Choice<Value>[],
  word: string,
): Value | null {
  const value = namesOf(choices).get(word) ?? namesOf(choices).get(normalizeKey(word));
  return choices.find((choice) => choice.value === value)?.value ?? null;
}

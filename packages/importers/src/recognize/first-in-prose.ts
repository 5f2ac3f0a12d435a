import { jsonPointer, type Section } from "@gongkai/core";

export interface Found<Value> {
  readonly value: Value;
  /** JSON Pointer of the text it was read from. */
  readonly path: string;
}

/** Finds the first paragraph from which something can be read. */
export function firstInProse<Value>(
  sections: readonly Section[],
  read: (text: string) => Value | null,
): Found<Value> | null {
  for (const [section, { blocks }] of sections.entries()) {
    for (const [index, block] of blocks.entries()) {
      const value = block.type === "paragraph" ? read(block.text) : null;
      if (value !== null) {
        return { value, path: jsonPointer("sections", section, "blocks", index, "text") };
      }
    }
  }
  return null;
}

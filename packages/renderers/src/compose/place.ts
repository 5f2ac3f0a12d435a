import type { JsonSource } from "@gongkai/core";

/** Marks a node with the JSON Pointer of what it prints, so that findings and statements meet it. */
export function placedAt(pointer: string, text: string): { source: JsonSource } {
  return { source: { kind: "json", file: "", pointer, text } };
}

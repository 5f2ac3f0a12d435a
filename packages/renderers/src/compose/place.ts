import type { JsonSource, Source } from "@gongkai/core";

/** Marks a node with the JSON Pointer of what it prints, so that findings and statements meet it. */
export function placedAt(pointer: string, text: string): { source: JsonSource } {
  return { source: { kind: "json", file: "", pointer, text } };
}

/** The JSON Pointer of what a node of a composed document prints, or null. */
export function pointerOf(node: { readonly source?: Source }): string | null {
  return node.source?.kind === "json" ? node.source.pointer : null;
}

const escapeSegment = (segment: string): string =>
  /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;

const unescapeSegment = (segment: string): string =>
  segment.replaceAll("~1", "/").replaceAll("~0", "~");

/**
 * Writes a JSON Pointer (RFC 6901) from the keys and indices that lead to a value.
 *
 * @param segments Keys and zero-based indices from the root down; none give "", the whole document.
 *
 * @example
 * jsonPointer("tables", "appendix-anqing", "cells", "documents.total", "value") //=> "/tables/appendix-anqing/cells/documents.total/value"
 * @example
 * jsonPointer("a/b", "~", 0) //=> "/a~1b/~0/0"
 */
export function jsonPointer(...segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${escapeSegment(String(segment))}`).join("");
}

/**
 * Splits a JSON Pointer into its keys and indices, unescaped.
 *
 * @example
 * pointerSegments("/a~1b/~0/0") //=> ["a/b", "~", "0"]
 * @example
 * pointerSegments("") //=> []
 */
export function pointerSegments(pointer: string): string[] {
  const segments = pointer.split("/");
  segments.shift();
  return pointer.includes("~") ? segments.map(unescapeSegment) : segments;
}

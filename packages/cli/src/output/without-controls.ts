/**
 * Replaces control characters, with which a file could otherwise command the terminal, by spaces.
 *
 * Line breaks stay where they are.
 *
 * @example
 * withoutControls("a\u001b[31mb\tc") //=> "a [31mb c"
 */
export function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, " ");
}

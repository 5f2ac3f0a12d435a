/** Two 32-bit halves of a text's hash, as fourteen hexadecimal digits. */
export function digest(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    high ^= low >>> 13;
  }
  const hex = (half: number) => (half >>> 0).toString(16).padStart(8, "0");
  return (hex(high) + hex(low)).slice(2);
}

/** Two 32-bit halves mixed into 53 bits, as hexadecimal digits: quick, stable, not cryptographic. */
function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

/**
 * Names a finding so that it can be recognised and accepted in a later run.
 *
 * @example
 * fingerprint("blank-cell", "/tables/t/cells/a/b", null, null).length //=> 14
 */
export function fingerprint(
  rule: string,
  path: string,
  expected: string | null,
  actual: string | null,
): string {
  return hash53(JSON.stringify([rule, path, expected, actual]));
}

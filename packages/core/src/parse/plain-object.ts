export type PlainObject = Readonly<Record<string, unknown>>;

/**
 * Tells an object as JSON has them from arrays, maps, dates and instances of classes.
 *
 * Objects of another realm (a frame, a worker's sandbox) are plain as well.
 *
 * @example
 * isPlainObject(JSON.parse('{"a":1}')) //=> true
 * @example
 * isPlainObject(new Map()) //=> false
 */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return true;
  return (
    typeof prototype === "object" &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "isPrototypeOf")
  );
}

import { jsonPointer } from "../findings/json-pointer.ts";

/** No report is nested deeper; what is would overflow the stack of whoever walks it. */
const MAXIMUM_DEPTH = 100;

export interface Hazard {
  readonly kind: "prototype" | "depth";
  readonly path: string;
}

interface Visit {
  readonly value: object;
  readonly path: string;
  readonly depth: number;
}

/**
 * Finds a key `__proto__` or nesting deeper than a report can be, without recursion.
 *
 * @example
 * findHazard({ tables: [] }) //=> null
 */
export function findHazard(root: unknown): Hazard | null {
  if (typeof root !== "object" || root === null) return null;
  const visits: Visit[] = [{ value: root, path: "", depth: 0 }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    const { value, path, depth } = visit;
    if (depth > MAXIMUM_DEPTH) return { kind: "depth", path };
    for (const key of Object.keys(value)) {
      if (key === "__proto__") return { kind: "prototype", path: path + jsonPointer(key) };
      const child: unknown = Reflect.get(value, key);
      if (typeof child !== "object" || child === null) continue;
      visits.push({ value: child, path: path + jsonPointer(key), depth: depth + 1 });
    }
  }
  return null;
}

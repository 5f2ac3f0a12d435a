import { jsonPointer } from "../findings/json-pointer.ts";

/** No report is nested deeper; what is would overflow the stack of whoever walks it. */
const MAXIMUM_DEPTH = 100;

/** Only a value that shares its parts is walked for so long; from here on the parts are remembered. */
const VISITS_BEFORE_REMEMBERING = 10_000;

export interface Hazard {
  readonly kind: "prototype" | "depth";
  readonly path: string;
}

interface Visit {
  readonly value: object;
  readonly depth: number;
  readonly key: string;
  readonly parent: Visit | null;
}

function pathOf(visit: Visit | null, ...last: readonly string[]): string {
  const keys = [...last];
  for (let at = visit; at !== null && at.parent !== null; at = at.parent) keys.unshift(at.key);
  return jsonPointer(...keys);
}

/** Remembers how deep an object has been walked: deeper occurrences must be walked again. */
class Walked {
  #visits = 0;
  readonly #depths = new Map<object, number>();

  has({ value, depth }: Visit): boolean {
    if (++this.#visits < VISITS_BEFORE_REMEMBERING) return false;
    const before = this.#depths.get(value);
    if (before !== undefined && before >= depth) return true;
    this.#depths.set(value, depth);
    return false;
  }
}

/**
 * Finds a key `__proto__` or nesting deeper than a report can be, without recursion.
 *
 * Ends on every value, also on one that contains itself.
 *
 * @param depth How deep `root` itself stands.
 *
 * @example
 * findHazard({ tables: [] }) //=> null
 */
export function findHazard(root: unknown, depth = 0): Hazard | null {
  if (typeof root !== "object" || root === null) return null;
  const walked = new Walked();
  const visits: Visit[] = [{ value: root, depth, key: "", parent: null }];
  for (let visit = visits.pop(); visit !== undefined; visit = visits.pop()) {
    if (visit.depth > MAXIMUM_DEPTH) return { kind: "depth", path: pathOf(visit) };
    if (walked.has(visit)) continue;
    for (const key of Object.keys(visit.value)) {
      if (key === "__proto__") return { kind: "prototype", path: pathOf(visit, key) };
      const child: unknown = Reflect.get(visit.value, key);
      if (typeof child !== "object" || child === null) continue;
      visits.push({ value: child, depth: visit.depth + 1, key, parent: visit });
    }
  }
  return null;
}

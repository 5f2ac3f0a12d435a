import { pointerSegments } from "../findings/json-pointer.ts";
import type { Report } from "../models/report.ts";

type Position = readonly number[];

const LAST = Number.MAX_SAFE_INTEGER;

function tablePlaces(report: Report): Map<string, Position> {
  const places = new Map<string, Position>();
  report.sections.forEach((section, sectionIndex) => {
    section.blocks.forEach((block, blockIndex) => {
      if (block.type === "table" && !places.has(block.ref)) {
        places.set(block.ref, [1, sectionIndex, blockIndex]);
      }
    });
  });
  return places;
}

/** The place of each key among those of an object, counted once and no further than is asked for. */
class KeyPlaces {
  readonly #keys: readonly string[];
  readonly #places = new Map<string, number>();

  constructor(object: object) {
    this.#keys = Object.keys(object);
  }

  placeOf(key: string): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    for (let at = this.#places.size; at < this.#keys.length; at++) {
      const next = this.#keys[at] ?? "";
      this.#places.set(next, at);
      if (next === key) return at;
    }
    return LAST;
  }
}

/** The order of keys in the objects that findings lead through. */
class KeyOrder {
  readonly #orders = new Map<object, KeyPlaces>();

  /** The places of the keys that lead from a container to a value, as far as it has them. */
  along(keys: readonly string[], container: unknown): number[] {
    const places: number[] = [];
    let value = container;
    for (const key of keys) {
      if (typeof value !== "object" || value === null) break;
      places.push(Array.isArray(value) ? Number(key) : this.#of(value).placeOf(key));
      value = Reflect.get(value, key);
    }
    return places;
  }

  #of(object: object): KeyPlaces {
    const known = this.#orders.get(object);
    if (known !== undefined) return known;
    const places = new KeyPlaces(object);
    this.#orders.set(object, places);
    return places;
  }
}

interface Order {
  readonly report: Report;
  readonly places: ReadonlyMap<string, Position>;
  readonly keys: KeyOrder;
}

function positionOf({ report, places, keys }: Order, path: string): Position {
  const [root, id = "", ...rest] = pointerSegments(path);
  if (root === "tables") {
    return [...(places.get(id) ?? [2]), ...keys.along(rest, report.tables[id])];
  }
  if (root !== "sections" || id === "") return [0];
  return [1, Number(id), ...(rest[0] === "blocks" ? rest.slice(1, 2).map(Number) : [-1])];
}

function comparePositions(left: Position, right: Position): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/**
 * Makes an order of JSON Pointers of a report: as a reader meets them, tables where they stand.
 *
 * Use it with a stable sort; places in the same paragraph compare as equal.
 *
 * @example
 * const report = { format: "gongkai.report/1", edition: "cn-2008", title: "某局2018年政府信息公开工作年度报告", body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] }, perimeter: null, period: { start: "2018-01-01", end: "2018-12-31" }, publishedOn: null, sections: [], tables: { "appendix-anqing": { cells: { requests: { value: 4 } } } }, contacts: null };
 * ["/tables/appendix-anqing", "/title"].sort(compareInDocument(report)) //=> ["/title", "/tables/appendix-anqing"]
 */
export function compareInDocument(report: Report): (left: string, right: string) => number {
  const order = { report, places: tablePlaces(report), keys: new KeyOrder() };
  const positions = new Map<string, Position>();
  const position = (path: string): Position => {
    const known = positions.get(path);
    if (known !== undefined) return known;
    const found = positionOf(order, path);
    positions.set(path, found);
    return found;
  };
  return (left, right) => comparePositions(position(left), position(right));
}

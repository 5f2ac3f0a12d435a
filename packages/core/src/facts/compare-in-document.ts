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

function keyOrder(keys: readonly string[], container: unknown): number[] {
  const order: number[] = [];
  let value = container;
  for (const key of keys) {
    if (typeof value !== "object" || value === null) break;
    const index = Array.isArray(value) ? Number(key) : Object.keys(value).indexOf(key);
    order.push(index < 0 ? LAST : index);
    value = Reflect.get(value, key);
  }
  return order;
}

function positionOf(report: Report, places: Map<string, Position>, path: string): Position {
  const [root, id = "", ...rest] = pointerSegments(path);
  if (root === "tables") {
    const table = report.tables[id];
    return [...(places.get(id) ?? [2]), ...keyOrder(rest, table)];
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
  const places = tablePlaces(report);
  const positions = new Map<string, Position>();
  const position = (path: string): Position => {
    const known = positions.get(path);
    if (known !== undefined) return known;
    const found = positionOf(report, places, path);
    positions.set(path, found);
    return found;
  };
  return (left, right) => comparePositions(position(left), position(right));
}

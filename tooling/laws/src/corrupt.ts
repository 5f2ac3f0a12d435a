import fc from "fast-check";

type Key = string | number;
type Path = readonly Key[];

/** One change of a document, at a place chosen by its number. */
export interface Corruption {
  readonly place: number;
  readonly kind: "replace" | "remove" | "rename" | "add" | "wrap" | "repeat";
  readonly value: unknown;
}

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);

const oddValues: readonly unknown[] = [
  null,
  true,
  "",
  "01",
  "1.",
  "-0.50",
  "NaN",
  "2018-02-29",
  "2018-2-1",
  "2016-02-29",
  "2000-02-29",
  "1900-02-29",
  "9999-12-31",
  0,
  -0,
  1,
  2,
  5,
  6,
  -3,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  9007199254740992,
  -9007199254740992,
  [],
  ["x"],
  {},
  { printed: "约5条", value: 5, approx: "about" },
  { printed: "5", value: "5.0", state: "number", unit: "件", note: [] },
  { printed: 5 },
  { printed: "5", state: "unsure" },
  { printed: "5", value: 1e16 },
  { type: "table", ref: "x" },
  { type: "heading", level: 1, text: "x" },
  { type: "heading", level: 5, text: "x" },
  { rows: [], cells: {} },
  { rows: null, cells: {} },
  { cells: { a: { b: "5" } }, extras: [{ row: "a", column: "b", cell: null }] },
  { label: "x", covers: 2, cells: { count: 1 } },
  { concept: "x", value: 1 },
  nested(40),
  nested(99),
  nested(101),
  JSON.parse('{"__proto__":{"x":1}}'),
  JSON.parse('{"printed":"5","__proto__":5}'),
];

export const corruptions: fc.Arbitrary<Corruption> = fc.record({
  place: fc.nat(),
  kind: fc.constantFrom("replace", "replace", "remove", "rename", "add", "wrap", "repeat"),
  value: fc.constantFrom(...oddValues),
});

/** The way to every value of a document but the document itself. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  const keys: Key[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const place = [...path, key];
    return [place, ...placesOf(Reflect.get(value, key), place)];
  });
}

function changedList(list: readonly unknown[], at: number, { kind, value }: Corruption) {
  if (kind === "remove") return list.toSpliced(at, 1);
  if (kind === "repeat") return list.toSpliced(at, 0, list[at]);
  if (kind === "add") return [...list, value];
  if (kind === "rename") return Object.fromEntries(list.entries());
  return list.with(at, kind === "wrap" ? [list[at]] : value);
}

function changedObject(object: object, key: string, { kind, value }: Corruption): object {
  const { [key]: before, ...others }: Record<string, unknown> = { ...object };
  if (kind === "remove") return others;
  if (kind === "rename") return { ...others, [`${key}X`]: before };
  if (kind === "add" || kind === "repeat") return { ...object, added: value };
  return { ...object, [key]: kind === "wrap" ? [before] : value };
}

/** The document with one change; whatever is not on the way to it is shared with the original. */
export function corrupt(document: unknown, [key, ...rest]: Path, change: Corruption): unknown {
  if (key === undefined || typeof document !== "object" || document === null) return document;
  // An earlier change may have taken the place away.
  if (!Object.hasOwn(document, key)) return document;
  if (rest.length === 0) {
    return Array.isArray(document)
      ? changedList(document, Number(key), change)
      : changedObject(document, String(key), change);
  }
  const inner = corrupt(Reflect.get(document, key), rest, change);
  return Array.isArray(document)
    ? document.with(Number(key), inner)
    : { ...document, [key]: inner };
}

/** Whether a document holds what no schema can forbid: a key `__proto__`, or nesting without end. */
export function isHazardous(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth > 100 || Object.hasOwn(value, "__proto__")) return true;
  return Object.values(value).some((inner) => isHazardous(inner, depth + 1));
}

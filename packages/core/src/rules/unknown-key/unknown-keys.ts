import * as z from "zod";
import { jsonPointer } from "../../findings/json-pointer.ts";

/** A key that a schema does not name, and those that it does. */
export interface UnknownKey {
  readonly path: string;
  readonly key: string;
  readonly names: readonly string[];
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap())
    : schema;
}

/** The schema that speaks of an object or array: of a union, the first alternative that accepts it. */
function schemaFor(schema: z.core.$ZodType, value: object): z.core.$ZodType {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodUnion)) return inner;
  const option = inner.options.find((candidate) => z.safeParse(candidate, value).success);
  return option === undefined ? inner : schemaFor(option, value);
}

function unknownKeysOfObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: object,
  path: string,
): UnknownKey[] {
  const names = Object.keys(shape);
  return Object.entries(value).flatMap(([key, child]) => {
    const childPath = path + jsonPointer(key);
    const childSchema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return childSchema === undefined
      ? [{ path: childPath, key, names }]
      : unknownKeys(childSchema, child, childPath);
  });
}

/**
 * Lists the keys of a value that its schema does not name, however deep, in document order.
 *
 * Walks only where the schema leads: what stands under an unknown key is not looked at.
 */
export function unknownKeys(schema: z.core.$ZodType, value: unknown, path = ""): UnknownKey[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = schemaFor(schema, value);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((element, index) =>
      unknownKeys(inner.element, element, path + jsonPointer(index)),
    );
  }
  return inner instanceof z.ZodObject ? unknownKeysOfObject(inner.shape, value, path) : [];
}

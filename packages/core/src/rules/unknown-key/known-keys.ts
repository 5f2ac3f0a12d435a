import * as z from "zod";

/** What a schema knows of keys, without its other demands; null where it names none. */
export type KnownKeys = KnownObject | KnownArray | KnownChoice | null;

export interface KnownObject {
  readonly kind: "object";
  readonly children: ReadonlyMap<string, KnownKeys>;
  /** The values by which an object shows which alternative of a choice it is. */
  readonly literals: readonly (readonly [key: string, values: ReadonlySet<unknown>])[];
}

interface KnownArray {
  readonly kind: "array";
  readonly element: KnownKeys;
}

interface KnownChoice {
  readonly kind: "choice";
  readonly options: readonly KnownObject[];
}

function knownObject(shape: Readonly<Record<string, z.core.$ZodType>>): KnownObject {
  const entries = Object.entries(shape);
  return {
    kind: "object",
    children: new Map(entries.map(([key, schema]) => [key, knownKeys(schema)])),
    literals: entries.flatMap(([key, schema]) =>
      schema instanceof z.ZodLiteral ? [[key, schema.values] as const] : [],
    ),
  };
}

const isObject = (known: KnownKeys): known is KnownObject => known?.kind === "object";

/** Reduces a schema to the keys that it names, however deep: worked out once, walked often. */
export function knownKeys(schema: z.core.$ZodType): KnownKeys {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return knownKeys(schema.unwrap());
  }
  if (schema instanceof z.ZodObject) return knownObject(schema.shape);
  if (schema instanceof z.ZodArray) return { kind: "array", element: knownKeys(schema.element) };
  if (!(schema instanceof z.ZodUnion)) return null;
  const options = schema.options.map(knownKeys).filter(isObject);
  return options.length === 1 ? (options[0] ?? null) : { kind: "choice", options };
}

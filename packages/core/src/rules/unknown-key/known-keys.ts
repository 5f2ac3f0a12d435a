import * as z from "zod/mini";

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

/** A key that must not be there is none that the format has. */
const isForbidden = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodMiniOptional && schema.def.innerType instanceof z.ZodMiniNever;

function knownObject(shape: Readonly<Record<string, z.core.$ZodType>>): KnownObject {
  const entries = Object.entries(shape).filter(([, schema]) => !isForbidden(schema));
  return {
    kind: "object",
    children: new Map(entries.map(([key, schema]) => [key, knownKeys(schema)])),
    literals: entries.flatMap(([key, schema]) =>
      schema instanceof z.ZodMiniLiteral ? [[key, new Set(schema.def.values)] as const] : [],
    ),
  };
}

const isObject = (known: KnownKeys): known is KnownObject => known?.kind === "object";

/** Reduces a schema to the keys that it names, however deep: worked out once, walked often. */
export function knownKeys(schema: z.core.$ZodType): KnownKeys {
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable) {
    return knownKeys(schema.def.innerType);
  }
  if (schema instanceof z.ZodMiniObject) return knownObject(schema.shape);
  if (schema instanceof z.ZodMiniArray)
    return { kind: "array", element: knownKeys(schema.def.element) };
  if (!(schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion)) {
    return null;
  }
  const options = schema.def.options.map(knownKeys).filter(isObject);
  return options.length === 1 ? (options[0] ?? null) : { kind: "choice", options };
}

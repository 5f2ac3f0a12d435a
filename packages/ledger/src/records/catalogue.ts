import * as z from "zod/mini";

/**
 * A place in the directory of one year.
 *
 * `formerly` names the places of the year before that it continues: none for one that is new, its
 * own id where nothing changed, several where places were merged; two places with the same one were
 * split.
 */
export const catalogueNodeSchema = z.looseObject({
  year: z.int(),
  id: z.string().check(z.minLength(1)),
  label: z.string().check(z.minLength(1)),
  /** Null: at the top. */
  parent: z.nullable(z.string()),
  formerly: z.array(z.string()),
});

/** The directories of all years, one node a place and year. */
export const catalogueSchema = z.array(catalogueNodeSchema);

export type CatalogueNode = z.infer<typeof catalogueNodeSchema>;

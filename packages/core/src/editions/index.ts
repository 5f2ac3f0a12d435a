import { GongkaiError } from "../findings/gongkai-error.ts";
import { cn2008 } from "./cn-2008.ts";
import { cn2019 } from "./cn-2019.ts";
import { cn2021 } from "./cn-2021.ts";
import type { Edition, TableDefinition } from "./edition.ts";

/** Every report form that this version knows, oldest first. */
export const editions: readonly Edition[] = [cn2008, cn2019, cn2021];

const editionsById = new Map(editions.map((edition) => [edition.id, edition]));

/**
 * Finds a report form by its id, or null.
 *
 * @example
 * findEdition("cn-2008")?.years //=> [2008, 2018]
 * @example
 * findEdition("cn-1999") //=> null
 */
export function findEdition(id: string): Edition | null {
  return editionsById.get(id) ?? null;
}

/**
 * Gives the report form with an id.
 *
 * @throws {GongkaiError} `edition-unknown` where there is none; the message names those there are.
 *
 * @example
 * editionOf("cn-2008").due.byKind.department //=> "03-31"
 */
export function editionOf(id: string): Edition {
  const edition = findEdition(id);
  if (edition !== null) return edition;
  const known = editions.map((candidate) => candidate.id).join(", ");
  throw new GongkaiError("edition-unknown", {
    message: {
      "zh-CN": `不认识的报告格式版本“${id}”`,
      en: `Unknown report edition "${id}"`,
    },
    place: "/edition",
    expected: { "zh-CN": `已知的版本：${known}`, en: `One of: ${known}` },
    advice: {
      "zh-CN": "请核对 edition 字段，或升级 gongkai",
      en: "Check the field edition, or upgrade gongkai",
    },
  });
}

/**
 * Finds the definition of a table by its id in an edition, or null.
 *
 * @example
 * tableDefinition(editionOf("cn-2008"), "categories")?.kind //=> "open"
 */
export function tableDefinition(edition: Edition, id: string): TableDefinition | null {
  return edition.tables.find((table) => table.id === id) ?? null;
}

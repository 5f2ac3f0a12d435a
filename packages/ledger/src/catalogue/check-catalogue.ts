import type { Finding, LocalText } from "@gongkai/core";
import { catalogueWhole } from "../findings/duty-cards.ts";
import { ledgerFinding } from "../findings/ledger-finding.ts";
import type { CatalogueNode } from "../records/catalogue.ts";
import { catalogueFields } from "../rows/catalogue-fields.ts";
import type { Directory } from "./directory.ts";

const both = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

function wrong(
  { year, id }: CatalogueNode,
  fieldId: (typeof catalogueFields)[number]["id"],
  actual: string,
  message: LocalText,
): Finding {
  const field = catalogueFields.find((candidate) => candidate.id === fieldId) ?? null;
  return ledgerFinding(catalogueWhole, {
    list: "catalogue",
    line: null,
    id: `${year} ${id}`,
    field,
    message,
    actual,
  });
}

/** Says what in a directory does not hang together, by itself and with the one before it. */
export function checkCatalogue(directory: Directory, before: Directory | null): Finding[] {
  const { places, doubled } = directory;
  const former = new Set(before?.places.map(({ id }) => id));
  return [
    ...doubled.map((node) =>
      wrong(
        node,
        "id",
        node.label,
        both(
          "这一年已有这个编号，后一个不用",
          "The year has this id already; the second is not used",
        ),
      ),
    ),
    ...places.flatMap((node) =>
      node.parent === null || directory.parentOf(node) !== null
        ? []
        : [
            wrong(
              node,
              "parent",
              node.parent,
              both("这一年没有这个上级目录", "The year has no such parent"),
            ),
          ],
    ),
    ...directory
      .rings()
      .map((node) =>
        wrong(node, "parent", node.parent ?? "", both("上级关系成环", "It stands above itself")),
      ),
    ...places.flatMap((node) =>
      node.formerly
        .filter((id) => before !== null && id !== node.id && !former.has(id))
        .map((id) =>
          wrong(
            node,
            "formerly",
            id,
            both("上年没有这个目录", "The year before has no such place"),
          ),
        ),
    ),
  ];
}

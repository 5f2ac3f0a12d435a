import type { LedgerFindingDraft } from "../findings/ledger-finding.ts";
import type { DisclosureItem } from "../records/disclosure-item.ts";
import { itemFields } from "../rows/item-fields.ts";

type ItemField = (typeof itemFields)[number]["id"];

/** Where a finding about an item stands. */
export const itemDraft = (
  { id }: DisclosureItem,
  line: number,
  fieldId: ItemField,
): Pick<LedgerFindingDraft, "list" | "line" | "id" | "field"> => ({
  list: "items",
  line,
  id,
  field: itemFields.find((field) => field.id === fieldId) ?? null,
});

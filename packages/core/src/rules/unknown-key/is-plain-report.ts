import type * as z from "zod/mini";
import { bodySchema } from "../../models/body.ts";
import { contactsSchema } from "../../models/contacts.ts";
import { periodSchema } from "../../models/period.ts";
import { type Report, reportSchema } from "../../models/report.ts";
import {
  headingBlockSchema,
  paragraphBlockSchema,
  type SectionBlock,
  sectionSchema,
  tableBlockSchema,
} from "../../models/section.ts";
import type { FixedTable } from "../../models/table.ts";
import { CellKind, type Matrix } from "../../tables/matrix.ts";

const keysOf = ({ shape }: z.ZodMiniObject): ReadonlySet<string> => new Set(Object.keys(shape));

const reportKeys = keysOf(reportSchema);
const bodyKeys = keysOf(bodySchema);
const periodKeys = keysOf(periodSchema);
const contactsKeys = keysOf(contactsSchema);
const sectionKeys = keysOf(sectionSchema);
const blockKeys: Readonly<Record<SectionBlock["type"], ReadonlySet<string>>> = {
  paragraph: keysOf(paragraphBlockSchema),
  heading: keysOf(headingBlockSchema),
  table: keysOf(tableBlockSchema),
};

function hasOnly(value: object, known: ReadonlySet<string>): boolean {
  for (const key in value) if (!known.has(key)) return false;
  return true;
}

function areSectionsPlain({ sections }: Report): boolean {
  for (const section of sections) {
    if (!hasOnly(section, sectionKeys)) return false;
    for (const block of section.blocks) if (!hasOnly(block, blockKeys[block.type])) return false;
  }
  return true;
}

/** Nothing in it but bare figures under the rows and columns of the form. */
function isBare(table: FixedTable): boolean {
  for (const key in table) {
    if (key !== "cells" && (key !== "extras" || table.extras?.length !== 0)) return false;
  }
  return true;
}

/** Every table of the report is one of the form's matrices, and none has more than bare figures. */
function areTablesPlain({ tables }: Report, matrices: readonly Matrix[]): boolean {
  let count = 0;
  for (const _ in tables) count++;
  if (count !== matrices.length) return false;
  for (const { table, kinds, hasForeignKeys } of matrices) {
    if (hasForeignKeys || (kinds & CellKind.printed) !== 0 || !isBare(table)) return false;
  }
  return true;
}

/**
 * Tells at a glance that no key can be unknown: the usual case, without walking the report.
 *
 * False means only that the report has to be walked.
 */
export function isPlainReport(report: Report, matrices: readonly Matrix[]): boolean {
  const { body, period, contacts } = report;
  return (
    areTablesPlain(report, matrices) &&
    hasOnly(report, reportKeys) &&
    hasOnly(body, bodyKeys) &&
    hasOnly(period, periodKeys) &&
    (contacts === null || hasOnly(contacts, contactsKeys)) &&
    areSectionsPlain(report)
  );
}

import type { Body, Contacts, Section } from "@gongkai/core";
import type { ReadParticulars } from "@gongkai/core/document";
import { bodyKind } from "./body-kind.ts";
import { contactsInProse } from "./contacts-in-prose.ts";
import { firstInProse } from "./first-in-prose.ts";
import { readUnitCode } from "./read-contacts.ts";
import type { MetaReading } from "./read-meta.ts";
import type { ReportSources } from "./report-sources.ts";

/** Who reports, and whom to ask. */
export interface ReportIdentity {
  readonly body: Body;
  readonly contacts: Contacts | null;
}

/** What our own table of particulars says; the title stands in for a name that it does not give. */
export function statedIdentity(particulars: ReadParticulars, titleName: string): ReportIdentity {
  const { body, contacts } = particulars;
  const name = body.name ?? titleName;
  return { body: { ...body, name, kind: body.kind ?? bodyKind(name) }, contacts };
}

/** What title, publisher and prose say. */
export function readIdentity(
  titleName: string,
  { publisher, origin }: MetaReading,
  sections: readonly Section[],
  sources: ReportSources,
): ReportIdentity {
  const reporter = origin !== null && bodyKind(origin) !== "other" ? origin : "";
  const name = titleName === "" ? (publisher ?? reporter) : titleName;
  const contacts = contactsInProse(sections);
  const code = firstInProse(sections, readUnitCode);
  if (contacts !== null) sources.samePlace("/contacts", contacts.path);
  if (code !== null) sources.samePlace("/body/code", code.path);
  const body: Body = {
    name,
    kind: bodyKind(name),
    code: code?.value ?? null,
    aliases: publisher === null || publisher === name ? [] : [publisher],
    predecessors: [],
  };
  return { body, contacts: contacts?.value ?? null };
}

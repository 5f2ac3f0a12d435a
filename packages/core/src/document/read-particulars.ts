import type { Body, BodyKind } from "../models/body.ts";
import type { Contacts } from "../models/contacts.ts";
import type { LocalText } from "../models/local-text.ts";
import type { Period } from "../models/period.ts";
import type { Perimeter } from "../models/report.ts";
import type { OpenTable } from "../models/table.ts";
import { bodyKindLabels, particularLabels, perimeterLabels } from "./particulars.ts";
import { readList } from "./printed-list.ts";

/** What a table of particulars says; null or empty where it says nothing or cannot be understood. */
export interface ReadParticulars {
  readonly edition: string | null;
  readonly body: Pick<Body, "code" | "aliases" | "predecessors"> & {
    readonly name: string | null;
    readonly kind: BodyKind | null;
  };
  readonly perimeter: Perimeter | null;
  readonly period: Period | null;
  readonly publishedOn: string | null;
  /** The whole that the shares of an open table are of, by the id of the table. */
  readonly shareBases: Readonly<Record<string, NonNullable<OpenTable["base"]>>>;
  readonly contacts: Contacts | null;
}

const says = (label: LocalText, printed: string): boolean =>
  label["zh-CN"] === printed || label.en === printed;

function keyOf<Key extends string>(
  labels: Readonly<Record<Key, LocalText>>,
  keys: readonly Key[],
  printed: string | null,
): Key | null {
  return keys.find((key) => printed !== null && says(labels[key], printed)) ?? null;
}

function readPeriod(printed: string): Period | null {
  const [start, end, ...more] = printed.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return start === undefined || end === undefined || more.length > 0 ? null : { start, end };
}

function readShareBases(printed: string): ReadParticulars["shareBases"] {
  const bases = readList(printed).flatMap((entry) => {
    const words = entry.split(" ");
    const value = Number(words.pop() ?? "");
    const concept = words.pop() ?? "";
    return Number.isSafeInteger(value) ? [[words.join(" "), { concept, value }] as const] : [];
  });
  return Object.fromEntries(bases);
}

/**
 * Reads a table of particulars, in Chinese or English, from its labels and values.
 *
 * @param rows Label and value of each row, without the header; unknown labels are passed over.
 *
 * @example
 * readParticulars([["统计期限", "2018-01-01 至 2018-12-31"]]).period //=> { start: "2018-01-01", end: "2018-12-31" }
 * @example
 * readParticulars([["单位类别", "部门"], ["简称别称", "甲、乙"]]).body.aliases //=> ["甲", "乙"]
 */
export function readParticulars(
  rows: readonly (readonly [label: string, value: string])[],
): ReadParticulars {
  const find = (id: keyof typeof particularLabels): string | null =>
    rows.find(([label]) => says(particularLabels[id], label))?.[1] ?? null;
  const email = find("email");
  const contacts: Contacts = {
    person: find("person"),
    phone: find("phone"),
    postcode: find("postcode"),
    address: find("address"),
    ...(email === null ? {} : { email }),
  };
  const isReachable = Object.values(contacts).some((value) => value !== null);
  const kinds = ["government", "department", "township", "other"] as const;
  return {
    edition: find("edition"),
    body: {
      name: find("name"),
      kind: keyOf(bodyKindLabels, kinds, find("kind")),
      code: find("code"),
      aliases: readList(find("aliases") ?? ""),
      predecessors: readList(find("predecessors") ?? ""),
    },
    perimeter: keyOf(perimeterLabels, ["own", "aggregate"], find("perimeter")),
    period: readPeriod(find("period") ?? ""),
    publishedOn: find("publishedOn"),
    shareBases: readShareBases(find("shareBases") ?? ""),
    contacts: isReachable ? contacts : null,
  };
}

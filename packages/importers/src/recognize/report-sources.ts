import {
  completeFinding,
  type Edition,
  type Finding,
  type FindingDraft,
  placeOf,
  proposedReading,
  type Report,
  type RuleCard,
  type Source,
  type Sources,
} from "@gongkai/core";
import type { Repair } from "../repair/repair.ts";
import { textRepaired } from "../rule-cards.ts";
import type { RepairsBySource } from "./repaired-nodes.ts";

export type Draft = Omit<FindingDraft, "place">;

interface Remark {
  readonly card: RuleCard;
  readonly draft: Draft;
  /** Where it stands in the input, if the value at its path does not stand there. */
  readonly source?: Source;
}

function repairDraft(path: string, { raw, repaired, readings }: Repair): Draft {
  const others = readings.filter((reading) => reading !== repaired);
  const also = others.length === 0 ? "" : others.join("、");
  return {
    path,
    outcome: "note",
    message: {
      "zh-CN": `原文“${raw}”缺字，读作“${repaired}”${also === "" ? "" : `；另一读法：${also}`}`,
      en: `"${raw}" lost a character in extraction and is read as "${repaired}"${also === "" ? "" : `; it could also be read as: ${also}`}`,
    },
    expected: repaired,
    actual: raw,
    proposals: readings.map(proposedReading),
  };
}

/** Collects, while a report is put together, where its values come from and what there is to say of them. */
export class ReportSources {
  /** Where each value was read, by JSON Pointer. */
  readonly places: Record<string, Source> = {};
  readonly #remarks: Remark[] = [];
  readonly #repairs: RepairsBySource;
  readonly #told = new Set<Source>();

  constructor(repairs: RepairsBySource) {
    this.#repairs = repairs;
  }

  /** Notes where the value at a JSON Pointer was read; what was repaired there becomes a remark. */
  place(path: string, source: Source | undefined): void {
    if (source === undefined) return;
    this.places[path] = source;
    this.tellRepairs(path, source);
  }

  /** Notes that a value was read where another stands. */
  samePlace(path: string, other: string): void {
    const source = this.places[other];
    if (source !== undefined) this.places[path] = source;
  }

  /** Says what was repaired at a place of the input, once, under the path that it became part of. */
  tellRepairs(path: string, source: Source): void {
    const repairs = this.#repairs.get(source);
    if (repairs === undefined || this.#told.has(source)) return;
    this.#told.add(source);
    for (const repair of repairs) {
      this.#remarks.push({ card: textRepaired, draft: repairDraft(path, repair), source });
    }
  }

  remark(card: RuleCard, draft: Draft): void {
    this.#remarks.push({ card, draft });
  }

  /** What there is to say of the report; a repair told nowhere else is told of the whole of it. */
  findings(report: Report, edition: Edition, sources: Sources): Finding[] {
    for (const source of this.#repairs.keys()) this.tellRepairs("", source);
    return this.#remarks.map(({ card, draft, source }) => {
      const place = placeOf(report, edition, draft.path);
      const finding = completeFinding({ ...draft, place }, card, report, { sources });
      return source === undefined ? finding : { ...finding, source };
    });
  }
}

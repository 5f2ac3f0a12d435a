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
import type { TableCellNode } from "@gongkai/core/document";
import type { Unrecognized } from "../import-result.ts";
import type { Repair } from "../repair/repair.ts";
import { beyondForm, figureUnrecognized, tableUnrecognized, textRepaired } from "../rule-cards.ts";
import type { RepairsBySource } from "./repaired-nodes.ts";

export type Draft = Omit<FindingDraft, "place">;

interface Remark {
  readonly card: RuleCard;
  readonly draft: Draft;
  /** Where it stands in the input, if the value at its path does not stand there. */
  readonly source?: Source;
  /** The cells whose figures are no facts because of it. */
  readonly lost: readonly TableCellNode[];
}

/** These say of figures that they are no facts. */
const LOSSES: readonly RuleCard[] = [figureUnrecognized, tableUnrecognized, beyondForm];

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
      const draft = repairDraft(path, repair);
      this.#remarks.push({ card: textRepaired, draft, source, lost: [] });
    }
  }

  /** @param lost The cells whose figures are no facts because of it; none: what stands at its path. */
  remark(card: RuleCard, draft: Draft, lost: readonly TableCellNode[] = []): void {
    this.#remarks.push({ card, draft, lost });
  }

  /** The figures that are no facts, each under the path of the finding that says so. */
  unrecognized(): Unrecognized[] {
    return this.#remarks.flatMap(({ card, draft: { path, severity }, lost }) => {
      if (!LOSSES.includes(card) || severity === "info") return [];
      const own = lost.length > 0 ? lost.map(({ source }) => source) : [this.places[path]];
      return own.flatMap((source) =>
        source === undefined ? [] : [{ rule: card.id, path, source }],
      );
    });
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

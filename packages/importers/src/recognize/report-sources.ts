import {
  completeFinding,
  type Edition,
  type Finding,
  type FindingDraft,
  placeOf,
  type Report,
  type RuleCard,
  type Source,
} from "@gongkai/core";
import type { Repair } from "../repair/repair.ts";
import { textRepaired } from "../rule-cards.ts";
import type { RepairsBySource } from "./repaired-nodes.ts";

type Draft = Omit<FindingDraft, "place">;

interface Remark {
  readonly card: RuleCard;
  readonly draft: Draft;
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
    proposals: readings,
  };
}

/** Collects, while a report is put together, where its values come from and what there is to say of them. */
export class ReportSources {
  readonly places = new Map<string, Source>();
  readonly #remarks: Remark[] = [];
  readonly #repairs: RepairsBySource;

  constructor(repairs: RepairsBySource) {
    this.#repairs = repairs;
  }

  /** Notes where the value at a JSON Pointer was read; what was repaired there becomes a remark. */
  place(path: string, source: Source | undefined): void {
    if (source === undefined) return;
    this.places.set(path, source);
    for (const repair of this.#repairs.get(source) ?? []) {
      this.remark(textRepaired, repairDraft(path, repair));
    }
  }

  remark(card: RuleCard, draft: Draft): void {
    this.#remarks.push({ card, draft });
  }

  sources(): Record<string, Source> {
    return Object.fromEntries(this.places);
  }

  findings(report: Report, edition: Edition): Finding[] {
    const sources = this.sources();
    return this.#remarks.map(({ card, draft }) => {
      const place = placeOf(report, edition, draft.path);
      return completeFinding({ ...draft, place }, card, report, { sources });
    });
  }
}

import { type Fact, formatRational, growthRate, type Report, shareOf } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { figureKey } from "../compile/figure-key.ts";
import { type PlainFigure, printedFigure } from "../compile/fill-tables.ts";
import { unitOfRecords } from "../compile/in-unit.ts";
import type { Tally } from "../compile/tally.ts";
import type { SentenceTemplate } from "./sentences.ts";

/** What the sentences are filled from. */
export interface NarrativeFigures {
  readonly year: number;
  readonly tally: Tally;
  /** Whether a figure that nothing counts as is zero. */
  readonly isCounted: (concept: string) => boolean;
  /** The facts of last year's report. */
  readonly lastYear: readonly Fact[];
  /** Whose figures they are: those of several bodies; else the body's own. */
  readonly perimeter?: Report["perimeter"] | undefined;
}

const ZERO: PlainFigure = { value: 0, approx: null, unit: null };

/** Fills the figures into sentences. */
export class SentenceFiller {
  readonly #last: ReadonlyMap<string, Fact>;

  constructor(readonly figures: NarrativeFigures) {
    const { year, lastYear } = figures;
    const known = lastYear.filter((fact) => fact.year === year - 1 && fact.value !== null);
    // The report's first statement of a figure; its rules see to it that others agree.
    this.#last = new Map(
      known.toReversed().map((fact) => [figureKey(fact.concept, fact.dimensions), fact]),
    );
  }

  #now(key: string): PlainFigure | undefined {
    const concept = key.split("|")[0] ?? key;
    return this.figures.tally.at(key) ?? (this.figures.isCounted(concept) ? ZERO : undefined);
  }

  #before(key: string): PlainFigure | undefined {
    const fact = this.#last.get(key) ?? this.#last.get(`${key}|applicant=total`);
    return fact === undefined || fact.value === null
      ? undefined
      : { value: fact.value, approx: fact.approx, unit: fact.unit };
  }

  #exact(figure: PlainFigure | undefined): PlainFigure["value"] | null {
    return figure === undefined || figure.approx !== null ? null : figure.value;
  }

  #growth(key: string): string | null {
    const now = this.#exact(this.#now(key));
    const before = this.#exact(this.#before(key));
    if (now === null || before === null) return null;
    const rate = growthRate(before, now);
    if (rate === null) return null;
    if (rate.numerator === 0n) return "持平";
    const printed = formatRational(rate, 1);
    return printed.startsWith("-") ? `下降${printed.slice(1)}%` : `增长${printed}%`;
  }

  #share(keys: string): string | null {
    const [part, whole] = keys.split("/").map((key) => this.#exact(this.#now(key)));
    if (part == null || whole == null) return null;
    const share = shareOf(part, whole);
    return share === null ? null : `占${formatRational(share, 2)}%`;
  }

  #printed(figure: PlainFigure | undefined, key: string): string | null {
    if (figure === undefined) return null;
    const concept = key.split("|")[0] ?? key;
    return printedFigure(figure, findConcept(concept)?.unit ?? unitOfRecords(concept) ?? "");
  }

  /** The words that a placeholder stands for; null where they are not known. */
  fill(name: string): string | null {
    const { year, perimeter } = this.figures;
    if (name === "body") return perimeter === "aggregate" ? "各单位" : "本机关";
    if (name === "year") return String(year);
    if (name === "lastYear") return String(year - 1);
    const [kind = "", key = ""] = name.includes(":") ? name.split(":") : ["", name];
    switch (kind) {
      case "last":
        return this.#printed(this.#before(key), key);
      case "growth":
        return this.#growth(key);
      case "share":
        return this.#share(key);
      case "none":
        return this.#exact(this.#now(key)) === 0 ? "" : null;
      case "some": {
        const now = this.#now(key);
        return now === undefined || now.value === 0 ? null : "";
      }
      default:
        return this.#printed(this.#now(key), key);
    }
  }

  clause(template: string): string | null {
    let isKnown = true;
    const filled = template.replace(/\{([^{}]+)\}/gu, (_all, name: string) => {
      const words = this.fill(name);
      isKnown &&= words !== null;
      return words ?? "";
    });
    return isKnown ? filled : null;
  }

  sentence({ clauses }: SentenceTemplate): string | null {
    const [first, ...others] = clauses.map((clause) => this.clause(clause));
    if (first === null || first === undefined) return null;
    return `${[first, ...others.filter((clause) => clause !== null)].join("，")}。`;
  }
}

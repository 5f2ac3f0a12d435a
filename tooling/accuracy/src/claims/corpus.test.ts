import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { coreRules, readFigure, toRational, validate } from "@gongkai/core";
import { findConcept } from "@gongkai/core/catalogue";
import { describe, expect, it } from "vitest";
import { type SentenceSet, sentenceSets, tablesByName } from "./corpus.ts";
import { placeFigures } from "./place-figures.ts";
import { exactOf, type TermValue, verdictOn } from "./recompute.ts";
import { reportOfTables } from "./report-of-tables.ts";
import type { Claim, Sentence, Tables } from "./sentence.ts";
import { factFinder } from "./stated-facts.ts";

const inSet = (set: SentenceSet): Sentence[] => [...sentenceSets[set].values()].flat();

const [unseen, heldout, fresh] = [inSet("unseen"), inSet("heldout"), inSet("fresh")];
const sentences = inSet("claims").concat(inSet("learn"), unseen, heldout, fresh);

const tablesOf = (name: string): Tables => {
  const tables = tablesByName.get(name);
  if (tables === undefined) throw new Error(`There are no tables ${name}`);
  return tables;
};

const lastYearOf = ({ lastYear }: Tables): Tables | null =>
  lastYear === undefined ? null : tablesOf(lastYear);

const finders = new Map([...tablesByName].map(([name, tables]) => [name, factFinder(tables)]));

const isClaim = (figure: Sentence["figures"][number]): figure is Claim => figure.kind !== "none";

const claimsOf = ({ figures }: Sentence): Claim[] => figures.filter(isClaim);

function termsOf(sentence: Sentence): TermValue {
  const own = finders.get(sentence.tables);
  const last = finders.get(tablesOf(sentence.tables).lastYear ?? "");
  return (term) => {
    const figure = /^figure (\d+)$/.exec(term)?.[1];
    if (figure !== undefined) {
      const named = sentence.figures[Number(figure)];
      if (named === undefined || !isClaim(named) || named.value === null) return null;
      return toRational(named.value);
    }
    const earlier = /^last (.*)$/.exec(term)?.[1];
    return (earlier === undefined ? own?.(term) : last?.(earlier)) ?? null;
  };
}

/** What the readings say to a claim: one that agrees is enough, then one that only cuts off. */
function verdictOf(sentence: Sentence, claim: Claim): Claim["verdict"] {
  if (claim.kind === "year") {
    return claim.value === tablesOf(sentence.tables).year ? "agrees" : "disagrees";
  }
  const exact = (claim.basis ?? [])
    .map((basis) => exactOf(basis, claim.kind, termsOf(sentence)))
    .filter((value) => value !== null);
  const verdicts = exact.map((value) => verdictOn(claim, value));
  const order = ["agrees", "truncated", "disagrees"] as const;
  return order.find((verdict) => verdicts.includes(verdict)) ?? "notAssessable";
}

/** A sentence without its figures. */
function templateOf(sentence: Sentence): string {
  const ends = placeFigures(sentence).map(({ range: { start, length } }) => start + length);
  return placeFigures(sentence)
    .map(({ range }, at) => sentence.text.slice(ends[at - 1] ?? 0, range.start))
    .concat(sentence.text.slice(ends.at(-1) ?? 0))
    .join("#");
}

describe("the sentences", () => {
  it("are at least four hundred, each with an id of its own", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(400);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  it.each([
    ["unseen", unseen, 320, 900],
    ["heldout", heldout, 320, 900],
    ["fresh", fresh, 220, 900],
  ])(
    "of %s are held out in number, and print none more than thrice with other figures",
    (_, set, leastSentences, leastFigures) => {
      expect(set.length).toBeGreaterThanOrEqual(leastSentences);
      expect(set.flatMap(({ figures }) => figures).length).toBeGreaterThanOrEqual(leastFigures);
      const times = new Map<string, number>();
      for (const template of set.map(templateOf)) {
        times.set(template, (times.get(template) ?? 0) + 1);
      }
      expect([...times].filter(([, count]) => count > 3)).toEqual([]);
    },
  );

  it("print their figures, and print them whole", () => {
    const cut = sentences.flatMap((sentence) =>
      placeFigures(sentence)
        .filter(
          ({ range: { start, length } }) =>
            /\d\d/.test(sentence.text.slice(start - 1, start + 1)) ||
            /\d\d/.test(sentence.text.slice(start + length - 1, start + length + 1)),
        )
        .map(({ figure }) => `${sentence.id} ${figure.printed}`),
    );
    expect(cut).toEqual([]);
  });

  it("give each figure the value that it prints", () => {
    const wrong = sentences.flatMap((sentence) =>
      claimsOf(sentence).flatMap(({ printed, value, kind, approx, unit }) => {
        const read = readFigure(printed);
        const isTold = value !== null && kind !== "year" && read?.unit === (unit ?? null);
        const magnitude = (of: typeof value) => String(of).replace("-", "");
        const isSame =
          !isTold ||
          (magnitude(read.value) === magnitude(value) &&
            // 约占六成: the bound stands apart from what is printed here.
            (read.approx === null || read.approx === approx));
        return isSame ? [] : [`${sentence.id} ${printed}: ${read?.value} ${read?.approx}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("speak of concepts that the taxonomy has", () => {
    const facts = [...tablesByName.values()].flatMap((tables) => tables.facts);
    const named = sentences.flatMap(claimsOf).flatMap(({ concepts = [] }) => concepts);
    const all = new Set([...facts.map(({ concept }) => concept), ...named]);
    expect([...all].filter((concept) => findConcept(concept) === null)).toEqual([]);
  });

  it("expect the verdict that arithmetic gives", () => {
    const wrong = sentences.flatMap((sentence) =>
      claimsOf(sentence)
        .map((claim) => [claim, verdictOf(sentence, claim)] as const)
        .filter(([claim, verdict]) => claim.verdict !== verdict)
        .map(([{ printed, verdict }, computed]) => [sentence.id, printed, verdict, computed]),
    );
    expect(wrong).toEqual([]);
  });

  it("excuse an alarm only beside a mistake", () => {
    const excused = sentences.filter((sentence) =>
      claimsOf(sentence).some(({ accepts }) => accepts !== undefined),
    );
    const idle = excused.filter((sentence) =>
      claimsOf(sentence).every(({ verdict }) => verdict !== "disagrees"),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe("the tables", () => {
  it.each([...tablesByName])("of %s add up and follow from last year's", (_, tables) => {
    const lastYear = lastYearOf(tables);
    const against = lastYear === null ? null : reportOfTables(lastYear);
    const { findings } = validate(reportOfTables(tables), { rules: coreRules, against });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

const reports = join(import.meta.dirname, "../../../../../shared/reports");

describe.skipIf(!existsSync(reports))("the sentences beside published reports", () => {
  it("are written anew", () => {
    const texts = readdirSync(reports)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(join(reports, name), "utf8").replace(/\s/g, ""));
    const copied = sentences.filter(({ text }) =>
      Array.from({ length: Math.max(0, text.length - 29) }, (_, at) =>
        text.slice(at, at + 30),
      ).some((part) => texts.some((published) => published.includes(part))),
    );
    expect(copied.map(({ id }) => id)).toEqual([]);
  });
});

import { claimRules } from "@gongkai/claims";
import { type Finding, type Report, validate } from "@gongkai/core";
import { minimalReport, type RandomSource, randomSource } from "@gongkai/testkit";
import { lookAlikes } from "./look-alikes.ts";
import type { Maker, Passage } from "./passage.ts";
import { plantedNumbers } from "./planted-numbers.ts";
import { plantedWords } from "./planted-words.ts";

const rules = claimRules.filter(({ id }) => /^personal-information-|^secrecy-mark$/.test(id));
const planted: readonly Maker[] = [...plantedNumbers, ...plantedWords];

/** What was planted, found, and found where nothing was planted. */
export interface ScreeningScore {
  planted: number;
  found: number;
  reported: number;
  /** What went wrong first, by rule. */
  readonly first: Map<string, string>;
}

interface Paragraph {
  readonly text: string;
  readonly passages: readonly Passage[];
}

function drawParagraph(random: RandomSource): Paragraph {
  const passages = Array.from({ length: random.int(1, 5) }, () =>
    random.pick(random.chance(400) ? planted : lookAlikes)(random),
  );
  // A mark of secrecy stands on a line of its own.
  const isLine = ({ text }: Passage): boolean => text.endsWith("\n");
  passages.sort((left, right) => Number(isLine(right)) - Number(isLine(left)));
  return { text: passages.map(({ text }) => text).join(""), passages };
}

function reportOf(paragraphs: readonly Paragraph[]): Report {
  const blocks = paragraphs.map(({ text }) => ({ type: "paragraph" as const, text }));
  return minimalReport({ sections: [{ id: "requests", heading: "三、依申请公开", blocks }] });
}

/** Holds the findings of one paragraph against what was planted there. */
function scoreParagraph({ text, passages }: Paragraph, findings: Finding[], score: ScreeningScore) {
  const open = new Set(findings);
  score.reported += findings.length;
  let start = 0;
  for (const passage of passages) {
    const from = start;
    start += passage.text.length;
    if (passage.planted === null) continue;
    const { rule, value } = passage.planted;
    const at = from + passage.text.indexOf(value);
    const hit = [...open].find(
      ({ rule: id, range }) =>
        id === rule &&
        range !== undefined &&
        range.start <= at + 1 &&
        range.start + range.length >= at + value.length,
    );
    score.planted++;
    if (hit === undefined) {
      if (!score.first.has(`${rule} missed`)) score.first.set(`${rule} missed`, passage.text);
      continue;
    }
    score.found++;
    open.delete(hit);
  }
  for (const { rule, range } of open) {
    const told =
      range === undefined
        ? ""
        : text.slice(Math.max(0, range.start - 8), range.start + range.length + 8);
    if (!score.first.has(`${rule} wrong`)) score.first.set(`${rule} wrong`, told);
  }
}

/** Screens so many made documents. */
export function measureScreening(count: number, seed: number): ScreeningScore {
  const score: ScreeningScore = { planted: 0, found: 0, reported: 0, first: new Map() };
  const random = randomSource(seed);
  for (let document = 0; document < count; document++) {
    const paragraphs = Array.from({ length: random.int(1, 5) }, () => drawParagraph(random));
    const { findings } = validate(reportOf(paragraphs), { rules });
    paragraphs.forEach((paragraph, index) => {
      const path = `/sections/0/blocks/${index}/text`;
      scoreParagraph(
        paragraph,
        findings.filter((finding) => finding.path === path),
        score,
      );
    });
  }
  return score;
}

import { type Report, reportYear, type SectionBlock } from "@gongkai/core";
import type { RandomSource } from "@gongkai/testkit";
import { type Reports, readerOf } from "./look.ts";
import type { CompiledPattern, PatternKind } from "./pattern.ts";
import { closings, fillers } from "./patterns/fillers.ts";
import { shuffled } from "./shuffled.ts";
import { type Names, type Statement, withNames, writeStatement } from "./statement.ts";

/** A statement in its paragraph. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly section: number;
  readonly block: number;
  /** Where its sentence begins. */
  readonly start: number;
}

/** A report with a narrative. */
export interface Narrated {
  readonly report: Report;
  readonly statements: readonly PlacedStatement[];
}

type Sentence = string | Statement;

const OWN_SECTION: Readonly<Partial<Record<PatternKind, string>>> = {
  received: "requests",
  applicant: "requests",
  "carried over": "requests",
  result: "requests",
  ground: "requests",
  remedy: "remedies",
  "table two": "proactive",
};

/** Where the sentences stand that are in no section of their own: in the first of these that there is. */
const MAIN = ["overview", "onRequest"];

/** So often of a thousand times a sentence stands with its table. */
const WITH_TABLE = 350;

const BODIES: Readonly<Record<string, readonly string[]>> = {
  government: ["全县", "我县"],
  department: ["我局", "本机关"],
  township: ["我镇", "全镇"],
};

function namesOf(report: Report, random: RandomSource): Names {
  const year = reportYear(report);
  return {
    year: String(year),
    lastYear: String(year - 1),
    nextYear: String(year + 1),
    we: random.pick(BODIES[report.body.kind] ?? ["本机关"]),
  };
}

/** Sentences by the section that they are to stand in. */
function arrange(
  { sections }: Report,
  sentences: readonly Sentence[],
  random: RandomSource,
): Map<string, Sentence[]> {
  const ids = sections.map(({ id }) => id);
  const main = MAIN.find((id) => ids.includes(id)) ?? "";
  const arranged = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const kind = typeof sentence === "string" ? undefined : sentence.compiled.pattern.kind;
    const own = kind === undefined ? undefined : OWN_SECTION[kind];
    const isOwn = own !== undefined && ids.includes(own) && random.chance(WITH_TABLE);
    const id = isOwn ? own : main;
    arranged.set(id, [...(arranged.get(id) ?? []), sentence]);
  }
  return arranged;
}

/** Groups sentences to paragraphs of one to four. */
function paragraphsOf(sentences: readonly Sentence[], random: RandomSource): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = random.int(1, 4);
    paragraphs.push(sentences.slice(at, at + length));
    at += length;
  }
  return paragraphs;
}

const textOf = (sentence: Sentence): string =>
  typeof sentence === "string" ? sentence : sentence.text;

function place(paragraph: readonly Sentence[], section: number, block: number): PlacedStatement[] {
  let start = 0;
  return paragraph.flatMap((sentence) => {
    const from = start;
    start += textOf(sentence).length;
    return typeof sentence === "string"
      ? []
      : [{ statement: sentence, section, block, start: from }];
  });
}

/** What a narrative is made of. */
export interface NarrativeDraft {
  readonly patterns: readonly CompiledPattern[];
  /** At most so many statements, and so many sentences that state nothing about the tables. */
  readonly most: { readonly statements: number; readonly fillers: number };
  readonly random: RandomSource;
}

/** So often of a thousand times a sentence is written whose few figures are zero. */
const LITTLE_SAID = 150;

/** Lists of three and more have zeros among them; a sentence about one or two is seldom written of none. */
const saysLittle = ({ figures }: Statement): boolean =>
  figures.length > 0 && figures.length < 3 && figures.some(({ printed }) => printed === "0");

/** Writes the statements of the patterns that fit, in their order. */
function statementsOf(reports: Reports, draft: NarrativeDraft, names: Names): Statement[] {
  const { random } = draft;
  const { report, against } = reports;
  const habit = {
    decimals: random.pick([1, 2, 2, 1, 0] as const),
    isTrimmed: random.chance(500),
    isGrouped: random.chance(50),
    way: random.chance(200) ? (1 as const) : (0 as const),
  };
  const forms = { edition: report.edition, lastEdition: against?.edition ?? null };
  const circumstances = { forms, read: readerOf(reports), habit };
  const name = (text: string) => withNames(text, names, random);
  const statements: Statement[] = [];
  for (const pattern of draft.patterns) {
    if (statements.length >= draft.most.statements) break;
    const statement = writeStatement(pattern, circumstances, name);
    if (statement === null || (saysLittle(statement) && !random.chance(LITTLE_SAID))) continue;
    statements.push(statement);
  }
  return statements;
}

/** Gives a report a narrative that is right by its tables and last year's. */
export function narrate(reports: Reports, draft: NarrativeDraft): Narrated {
  const { report } = reports;
  const { random, most } = draft;
  const names = namesOf(report, random);
  const others = shuffled(fillers, random).slice(0, most.fillers);
  const sentences: readonly Sentence[] = [
    ...statementsOf(reports, draft, names),
    ...others.map((text) => withNames(text, names, random)),
  ];
  const arranged = arrange(report, shuffled(sentences, random), random);
  const statements: PlacedStatement[] = [];
  const sections = report.sections.map((section, at) => {
    const closing = closings[section.id];
    const own =
      closing === undefined
        ? paragraphsOf(arranged.get(section.id) ?? [], random)
        : [[withNames(random.pick(closing), names, random)]];
    statements.push(...own.flatMap((paragraph, block) => place(paragraph, at, block)));
    const paragraphs = own.map((paragraph): SectionBlock => {
      return { type: "paragraph", text: paragraph.map(textOf).join("") };
    });
    const tables = section.blocks.filter(({ type }) => type === "table");
    const blocks = [...paragraphs, ...tables];
    return { ...section, blocks: blocks.length === 0 ? section.blocks : blocks };
  });
  return { report: { ...report, sections }, statements };
}

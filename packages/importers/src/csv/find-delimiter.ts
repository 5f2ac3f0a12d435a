import { lenientRecords } from "./lenient-records.ts";

/** What stands between the values of files. */
const DELIMITERS = [",", ";", "\t"] as const;

/** Enough of a file to see how it is written. */
const SAMPLE = 65_536;

/** A sheet says as much, at the least. */
const FEWEST_RECORDS = 3;

/** Programs write all records alike; people may add a line. */
const SHARE_ALIKE = 0.9;

const MARK = /^\uFEFF/;

/** How some spreadsheets say at the top of a file what stands between its values. */
const DECLARED = /^sep=([,;\t])\r?\n/;

export interface Delimiter {
  readonly delimiter: string;
  /** The share of the records that have as many values as the first. */
  readonly shareAlike: number;
}

/** What of a text is looked at: whole lines. */
function sampleOf(text: string): string {
  const plain = text.slice(0, SAMPLE).replace(MARK, "");
  return text.length <= SAMPLE ? plain : plain.slice(0, plain.lastIndexOf("\n") + 1);
}

function alikeBy(delimiter: string, sample: string): Delimiter | null {
  if (!sample.includes(delimiter)) return null;
  const records = lenientRecords(sample, delimiter);
  const widths = records.flatMap(({ cells }) =>
    cells.length === 1 && cells[0]?.trim() === "" ? [] : [cells.length],
  );
  const [first = 0] = widths;
  if (first < 2 || widths.length < FEWEST_RECORDS) return null;
  const alike = widths.filter((width) => width === first).length;
  return { delimiter, shareAlike: alike / widths.length };
}

/**
 * Finds what stands between the values of a text whose records are all as wide as the first, as
 * spreadsheets write them; null for other texts.
 *
 * @example
 * findDelimiter("甲;乙\n1;2\n3;4\n") //=> ";"
 * @example
 * findDelimiter("甲，乙\n一、概述\n二、表格") //=> null
 */
export function findDelimiter(text: string): string | null {
  const declared = DECLARED.exec(text.replace(MARK, ""))?.[1];
  if (declared !== undefined) return declared;
  const sample = sampleOf(text);
  let best: Delimiter | null = null;
  for (const delimiter of DELIMITERS) {
    const found = alikeBy(delimiter, sample);
    if (found !== null && found.shareAlike > (best?.shareAlike ?? 0)) best = found;
  }
  return best !== null && best.shareAlike >= SHARE_ALIKE ? best.delimiter : null;
}

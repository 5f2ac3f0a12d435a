import type { Body } from "@gongkai/core";
import { foldCharacters } from "./fold-characters.ts";

/** Between texts that do not run on: no passage goes over it. */
export const BREAK = 0;
/** Stands for any figure, year or numeral. */
export const FIGURE = 1;
/** Stands for any name of the body that reports. */
export const OWN_NAME = 2;

/** By its shape alone, so that another figure in its place is told alike. */
const NUMERALS =
  "[0-9〇○零一二两三四五六七八九十百千万亿]+(?:[.,][0-9〇○零一二两三四五六七八九十百千万亿]+)*";

/** A government is also called by the place that it governs. */
const GOVERNMENT = /人民政府(?:办公室|办公厅)?$/u;
const SHORTEST_NAME = 2;

const SPECIAL = /[\\^$.*+?()[\]{}|/]/gu;

function namesOf({ name, aliases, predecessors }: Body): string[] {
  const own = [name, ...aliases, ...predecessors].map((each) => foldCharacters(each).text);
  const names = new Set([...own, ...own.map((each) => each.replace(GOVERNMENT, ""))]);
  return [...names]
    .filter((each) => each.length >= SHORTEST_NAME)
    .sort((left, right) => right.length - left.length);
}

/**
 * Gives the pattern of what differs between two narratives that are otherwise the same.
 *
 * @returns Global; its first group is a name of the body, else a figure was found.
 */
export function placeholderPattern(body: Body): RegExp {
  const names = namesOf(body).map((each) => each.replace(SPECIAL, "\\$&"));
  const anyName = names.length === 0 ? "(?!)" : names.join("|");
  // linear: names as they are, or numerals whose parts begin with a point
  return new RegExp(`(${anyName})|${NUMERALS}`, "gu");
}

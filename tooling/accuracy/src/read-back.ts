import { type Finding, reportYear, validate } from "@gongkai/core";
import { importReport } from "@gongkai/importers";
import { cellsSaid } from "./expected.ts";
import type { Made } from "./styles/style.ts";

/** A made file, read again. */
export interface Reading {
  readonly title: string;
  readonly year: number;
  /** What each cell of the tables says, by JSON Pointer. */
  readonly cells: ReadonlyMap<string, string>;
  /** Whether a finding at a place, above it or below it tells that something is wrong there. */
  isTold(path: string): boolean;
  /** Whether a finding tells that something was found which may be a cell that is not there. */
  isLossTold(cell: string): boolean;
}

/** Infos say what was done; they send nobody to look. */
const isAlarm = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

const isAbout = (place: string, path: string): boolean =>
  place === path || path.startsWith(`${place}/`) || place.startsWith(`${path}/`);

/** That a table has more than the form says nothing of what was read from it. */
const doubts = ({ rule, path }: Finding, cell: string): boolean =>
  isAbout(path, cell) && !(rule === "beyond-form" && cell.startsWith(`${path}/`));

/** What could not be placed stands where it stood, in a section, or with the table that it is beyond. */
function isWhereLossStands(place: string, cell: string): boolean {
  const table = cell.split("/").slice(0, 3).join("/");
  return !place.startsWith("/tables/") || isAbout(place, table);
}

const isLoss = ({ rule, path }: Finding): boolean =>
  rule === "table-unrecognized" ||
  rule === "beyond-form" ||
  (rule === "figure-unrecognized" && path.startsWith("/sections/"));

/** Reads a made file, and judges what was read. */
export async function readBack({ content }: Made, file: string): Promise<Reading> {
  const { report, findings, unrecognized } = await importReport(content, { filename: file });
  const alarms = [...findings, ...validate(report).findings].filter(isAlarm);
  const losses = [...findings.filter(isAlarm).filter(isLoss), ...unrecognized];
  return {
    title: report.title,
    year: reportYear(report),
    cells: cellsSaid(report),
    isTold: (path) => alarms.some((alarm) => doubts(alarm, path)),
    isLossTold: (cell) => losses.some(({ path }) => isWhereLossStands(path, cell)),
  };
}

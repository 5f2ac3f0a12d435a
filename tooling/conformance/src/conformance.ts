import type { Report } from "@gongkai/core";
import { cellMutations, type Density, type RandomSource, validReport } from "@gongkai/testkit";
import { placesOf } from "./cells.ts";
import { hasAlarm, spoilByShift, spoilOne, spoilTwo } from "./spoil.ts";
import { Tally } from "./tally.ts";

const SINGLES_A_REPORT = 8;
const REMEDIES_A_REPORT = 3;
const DOUBLES_A_REPORT = 2;

/** Of so many reports one has every cell spoiled in every way; of the others some cells, each in turn. */
const REPORTS_A_THOROUGH_ONE = 1000;

/** The cells of a table whose turn it is. */
interface Turn {
  readonly table: string;
  readonly first: number;
  readonly many: number;
}

const times = (count: number, work: (time: number) => void) => {
  for (let time = 0; time < count; time++) work(time);
};

function spoilEverything(report: Report, random: RandomSource, tally: Tally): void {
  for (const table of ["requests", "remedies"]) {
    for (const place of placesOf(report, table)) {
      for (const mutation of cellMutations(place.value, random)) {
        spoilOne(report, place, mutation, tally);
      }
    }
  }
}

/** Generates reports of `cn-2021`, spoils them, and counts what is noticed and what is found. */
export function conformance(count: number, random: RandomSource, density: Density): Tally {
  const tally = new Tally();
  const spoilSome = (report: Report, { table, first, many }: Turn) => {
    const places = placesOf(report, table);
    times(many, (time) => {
      const place = places[(first + time) % places.length];
      if (place === undefined) return;
      spoilOne(report, place, random.pick(cellMutations(place.value, random)), tally);
    });
  };
  times(count, (time) => {
    const report = validReport(random, { density });
    tally.silent.count(!hasAlarm(report), "an alarm");
    if (time % REPORTS_A_THOROUGH_ONE === 0) spoilEverything(report, random, tally);
    spoilSome(report, {
      table: "requests",
      first: time * SINGLES_A_REPORT,
      many: SINGLES_A_REPORT,
    });
    spoilSome(report, {
      table: "remedies",
      first: time * REMEDIES_A_REPORT,
      many: REMEDIES_A_REPORT,
    });
    times(DOUBLES_A_REPORT, () => spoilTwo(report, random, tally));
    spoilByShift(report, random, tally);
  });
  return tally;
}

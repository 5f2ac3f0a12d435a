import { locate, type Proposal, type Report, validate } from "@gongkai/core";
import { type Density, type RandomSource, validReport } from "@gongkai/testkit";
import { mutated, mutationOf, type Place, placesOf } from "./cells.ts";
import { Share } from "./share.ts";

const SINGLES_A_REPORT = 8;
const REMEDIES_A_REPORT = 3;
const DOUBLES_A_REPORT = 2;

/** What is counted over the reports of one density. */
export class Tally {
  /** Valid reports with no finding above info. */
  readonly silent = new Share();
  /** Single mutations of tables 3 and 4 that a rule noticed. */
  readonly noticed = new Share();
  /** Single mutations of table 3 whose cell `locate` names first. */
  readonly namedFirst = new Share();
  /** Of those, the ones with the figure that was there before. */
  readonly valueFound = new Share();
  /** Double mutations, in different rows and columns, among the first three proposals. */
  readonly pairFound = new Share();
  /** Mutations of table 4 of which it is said that one sum cannot tell, the right cell listed. */
  readonly listed = new Share();
}

const hasAlarm = (report: Report): boolean =>
  validate(report).findings.some(({ severity }) => severity !== "info");

const proposalsOf = (report: Report, table: string): readonly Proposal[] =>
  locate(report).tables.find((located) => located.table === table)?.proposals ?? [];

const sets = ({ changes = [] }: Proposal, { path, value }: Place): boolean =>
  changes.some((change) => change.path === path && change.value === value);

const names = ({ changes = [] }: Proposal, { path }: Place): boolean =>
  changes.length === 1 && changes[0]?.path === path;

function mutateRequests(report: Report, random: RandomSource, tally: Tally): void {
  const place = random.pick(placesOf(report, "requests"));
  const mutation = mutationOf(place, random);
  const wrong = mutated(report, place, mutation);
  tally.noticed.count(hasAlarm(wrong), mutation.kind);
  const [first] = proposalsOf(wrong, "requests");
  const isNamed = first !== undefined && names(first, place);
  tally.namedFirst.count(isNamed, mutation.kind);
  if (isNamed) tally.valueFound.count(sets(first, place), mutation.kind);
}

function mutateRemedies(report: Report, random: RandomSource, tally: Tally): void {
  const place = random.pick(placesOf(report, "remedies"));
  const mutation = mutationOf(place, random);
  const wrong = mutated(report, place, mutation);
  tally.noticed.count(hasAlarm(wrong), mutation.kind);
  const proposals = proposalsOf(wrong, "remedies");
  const isListed = proposals.some((proposal) => sets(proposal, place));
  const isAlone = proposals.length === 1;
  const isHonest = proposals.every(({ isOnly }) => isOnly === isAlone);
  tally.listed.count(isListed && isHonest, mutation.kind);
}

function mutateTwo(report: Report, random: RandomSource, tally: Tally): void {
  const places = placesOf(report, "requests");
  const one = random.pick(places);
  const others = places.filter(({ row, column }) => row !== one.row && column !== one.column);
  const other = random.pick(others);
  const mutations = [mutationOf(one, random), mutationOf(other, random)] as const;
  const wrong = mutated(mutated(report, one, mutations[0]), other, mutations[1]);
  const first = proposalsOf(wrong, "requests").slice(0, 3);
  const isFound = first.some(
    (proposal) => proposal.changes?.length === 2 && sets(proposal, one) && sets(proposal, other),
  );
  tally.pairFound.count(isFound, mutations.map(({ kind }) => kind).join(" + "));
}

const times = (count: number, work: () => void) => {
  for (let time = 0; time < count; time++) work();
};

/** Generates reports of `cn-2021`, spoils them, and counts what is noticed and what is found. */
export function conformance(count: number, random: RandomSource, density: Density): Tally {
  const tally = new Tally();
  times(count, () => {
    const report = validReport(random, { density });
    tally.silent.count(!hasAlarm(report), "an alarm");
    times(SINGLES_A_REPORT, () => mutateRequests(report, random, tally));
    times(REMEDIES_A_REPORT, () => mutateRemedies(report, random, tally));
    times(DOUBLES_A_REPORT, () => mutateTwo(report, random, tally));
  });
  return tally;
}

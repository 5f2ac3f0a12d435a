import { type LocatedTable, locate, type Proposal, type Report, validate } from "@gongkai/core";
import { type CellMutation, cellMutations, type RandomSource } from "@gongkai/testkit";
import { mutated, type Place, placesOf } from "./cells.ts";
import type { Tally } from "./tally.ts";

/** Whether a rule has more to say of a report than what is worth knowing. */
export const hasAlarm = (report: Report): boolean =>
  validate(report).findings.some(({ severity }) => severity !== "info");

const located = (report: Report, id: string): LocatedTable | undefined =>
  locate(report).tables.find(({ table }) => table === id);

const proposalsOf = (report: Report, table: string): readonly Proposal[] =>
  located(report, table)?.proposals ?? [];

const sets = ({ changes = [] }: Proposal, { path, value }: Place): boolean =>
  changes.some((change) => change.path === path && change.value === value);

const names = ({ changes = [] }: Proposal, { path }: Place): boolean =>
  changes.length === 1 && changes[0]?.path === path;

const setsBoth = (proposal: Proposal, one: Place, other: Place): boolean =>
  proposal.changes?.length === 2 && sets(proposal, one) && sets(proposal, other);

function spoilRequests(wrong: Report, place: Place, kind: string, tally: Tally): void {
  const [first] = proposalsOf(wrong, "requests");
  const isNamed = first !== undefined && names(first, place);
  tally.namedFirst.count(isNamed, kind);
  if (isNamed) tally.valueFound.count(sets(first, place), kind);
}

function spoilRemedies(wrong: Report, place: Place, kind: string, tally: Tally): void {
  const { proposals = [], reason = null } = located(wrong, "remedies") ?? {};
  const isListed = proposals.some((proposal) => sets(proposal, place));
  // A blank alone tells itself: the figures that are there leave one for it.
  const isAlone = proposals.length === 1;
  const isHonest = proposals.every(({ isOnly }) => isOnly === isAlone);
  tally.listed.count(isListed && isHonest && (isAlone || reason !== null), kind);
}

/** Spoils one cell of table 3 or 4, and counts whether it is noticed and found. */
export function spoilOne(report: Report, place: Place, mutation: CellMutation, tally: Tally): void {
  const wrong = mutated(report, place, mutation);
  tally.noticed.count(hasAlarm(wrong), mutation.kind);
  const spoil = place.table === "requests" ? spoilRequests : spoilRemedies;
  spoil(wrong, place, mutation.kind, tally);
}

/** Spoils two cells of table 3, in different rows and columns. */
export function spoilTwo(report: Report, random: RandomSource, tally: Tally): void {
  const places = placesOf(report, "requests");
  const one = random.pick(places);
  const other = random.pick(
    places.filter(({ row, column }) => row !== one.row && column !== one.column),
  );
  const mutations = [one, other].map(({ value }) => random.pick(cellMutations(value, random)));
  const wrong = [one, other].reduce(
    (spoiled, place, index) => mutated(spoiled, place, mutations[index] ?? { cell: null }),
    report,
  );
  const first = proposalsOf(wrong, "requests").slice(0, 3);
  const isFound = first.some((proposal) => setsBoth(proposal, one, other));
  tally.pairFound.count(isFound, mutations.map(({ kind }) => kind).join(" + "));
}

/** Moves a figure of table 3 into the empty column beside it; nothing where there is none to move. */
export function spoilByShift(report: Report, random: RandomSource, tally: Tally): void {
  const places = placesOf(report, "requests").filter(({ column }) => column !== "total");
  const pairs = places.flatMap((from, index) => {
    const beside = [places[index - 1], places[index + 1]];
    return beside.flatMap((to) =>
      to !== undefined && to.row === from.row && from.value > 0 && to.value === 0
        ? [{ from, to }]
        : [],
    );
  });
  if (pairs.length === 0) return;
  const { from, to } = random.pick(pairs);
  const wrong = mutated(mutated(report, from, { cell: 0 }), to, { cell: from.value });
  const first = proposalsOf(wrong, "requests").slice(0, 3);
  tally.shiftFound.count(
    first.some((proposal) => setsBoth(proposal, from, to)),
    from.row,
  );
}

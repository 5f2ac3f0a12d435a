import type { RandomSource } from "@gongkai/testkit";
import { later } from "../later.ts";
import { CityHistory } from "./city-history.ts";
import type { CityRequest } from "./city-request.ts";

const WITHDRAWN = "other.other";

/** So many of each, to pick from. */
const often = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([value, count]) => Array<string>(count).fill(value));

const APPLICANTS = often({
  naturalPerson: 80,
  commercial: 9,
  research: 2,
  publicBenefit: 2,
  legalService: 4,
  otherOrg: 3,
});

const CHANNELS = often({ online: 60, mail: 25, inPerson: 12, fax: 3 });

/** What comes to pass before the reply, as its outcome needs it and as it happens. */
function handle(history: CityHistory, outcome: string): void {
  const { random } = history;
  if (outcome === "unable.unclear" || random.chance(60)) history.clarify(true);
  if (outcome === "denied.thirdParty" || random.chance(40)) history.consult("thirdParty");
  if (random.chance(50)) history.consult("otherOrgan");
  if (outcome === "notProcessed.massive" || random.chance(20)) history.ask(true);
  if (random.chance(120)) history.extend();
}

/** Closes it; returns whether there is a reply that can be contested. */
function close(history: CityHistory, outcome: string): boolean {
  const { random } = history;
  if (outcome === "other.overdueCorrection") history.clarify(false);
  if (outcome === "other.overdueFee") history.ask(false);
  if (outcome === WITHDRAWN && random.chance(800)) {
    history.withdraw();
    return false;
  }
  const isInParts = outcome === "partial" && random.chance(300);
  history.decide(isInParts ? ["granted", "denied.processInfo", "partial"] : [outcome]);
  return true;
}

function contest(history: CityHistory, outcomes: readonly string[]): void {
  const { random } = history;
  if (random.chance(30)) history.contest("direct");
  else if (random.chance(90)) {
    const result = history.contest("reconsideration");
    if (result === "corrected") {
      // What is decided anew is no second outcome of the request.
      history.decide([random.pick(outcomes)]);
      if (random.chance(200)) history.contest("reconsideration");
    }
    if (random.chance(400)) history.contest("afterReconsideration");
  }
}

/** Requests to a city from before two years and within them, in the order in which they came. */
export function cityRequests(
  random: RandomSource,
  outcomes: readonly string[],
  {
    first,
    within,
    before,
  }: { readonly first: string; readonly within: number; readonly before: number },
): CityRequest[] {
  const received = [
    ...Array.from({ length: before }, () => later(first, -random.int(1, 40))),
    ...Array.from({ length: within }, () => later(first, random.int(0, 730))),
  ].toSorted();
  const requests: CityRequest[] = [];
  for (const [at, receivedOn] of received.entries()) {
    const channel = random.pick(CHANNELS);
    // Each outcome comes up; most requests are granted.
    const outcome = random.chance(350) ? "granted" : random.pick(outcomes);
    const history = new CityHistory(random, receivedOn);
    history.receive(channel);
    handle(history, outcome);
    const isReply = close(history, outcome);
    const closedOn = history.day;
    if (isReply) contest(history, outcomes);
    const isRepeat = outcome === "notProcessed.repeat" || random.chance(10);
    requests.push({
      id: `${receivedOn.slice(0, 4)}-${String(at + 1).padStart(4, "0")}`,
      applicant: random.pick(APPLICANTS),
      channel,
      receivedOn,
      repeatOf: isRepeat && at > 0 ? random.pick(requests).id : null,
      closedOn,
      outcome,
      remedies: history.remedies,
      feesPaid: history.feesPaid,
      events: history.events,
    });
  }
  return requests;
}

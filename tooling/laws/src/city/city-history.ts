import type { RequestEvent } from "@gongkai/ledger";
import type { RandomSource } from "@gongkai/testkit";
import { later } from "../later.ts";
import type { CityRemedy, RemedyKind, RemedyResult } from "./city-request.ts";

const RESULTS: readonly RemedyResult[] = ["upheld", "upheld", "upheld", "corrected", "other"];

/** Writes down what happens to one request, step by step, each on the day of the last or later. */
export class CityHistory {
  readonly events: RequestEvent[] = [];
  readonly remedies: CityRemedy[] = [];
  readonly feesPaid: { readonly on: string; readonly cents: number }[] = [];

  constructor(
    readonly random: RandomSource,
    readonly receivedOn: string,
    public day = receivedOn,
  ) {}

  /** Goes on by some days. */
  pass(least: number, most: number): string {
    this.day = later(this.day, this.random.int(least, most));
    return this.day;
  }

  /** The day of receipt as the channel gives it, or as the office wrote it down. */
  receive(channel: string): void {
    const { random, receivedOn: on } = this;
    if (channel === "inPerson") this.events.push({ type: "submitted", on });
    else {
      this.events.push({ type: "submitted", on: later(on, -random.int(0, 4)) });
      const byHand = channel === "mail" && random.chance(700);
      this.events.push({ type: byHand ? "signed" : "confirmed", on });
    }
    if (random.chance(600)) this.events.push({ type: "received", on });
    if (random.chance(500)) this.events.push({ type: "registered", on: this.pass(0, 2) });
  }

  clarify(isAnswered: boolean): void {
    const on = this.pass(1, 5);
    const due = this.random.chance(500) ? later(on, 15) : null;
    this.events.push({ type: "clarificationAsked", on, due });
    if (isAnswered) this.events.push({ type: "clarificationGiven", on: this.pass(1, 12) });
    else this.pass(15, 20);
  }

  consult(whom: "thirdParty" | "otherOrgan"): void {
    const parties = this.random.chance(250) ? ["1", "2"] : [null];
    const on = this.pass(0, 3);
    for (const party of parties) this.events.push({ type: "consulted", on, whom, party });
    for (const party of parties) {
      this.events.push({ type: "consultationAnswered", on: this.pass(2, 10), whom, party });
    }
  }

  extend(): void {
    this.events.push({ type: "extended", on: this.pass(5, 15) });
  }

  ask(isPaid: boolean): void {
    const cents = this.random.int(30, 2000) * 50;
    const amount = (cents / 100).toFixed(2);
    const on = this.pass(1, 4);
    this.events.push({ type: "feeNoticed", on, amount, due: later(on, 10) });
    if (isPaid) {
      const paidOn = this.pass(1, 9);
      this.events.push({ type: "feePaid", on: paidOn, amount });
      this.feesPaid.push({ on: paidOn, cents });
    } else this.pass(11, 14);
  }

  decide(outcomes: readonly string[]): void {
    const on = this.pass(1, 12);
    for (const outcome of outcomes) this.events.push({ type: "decided", on, outcome });
  }

  withdraw(): void {
    this.events.push({ type: "withdrawn", on: this.pass(1, 9) });
  }

  /** A reconsideration or a suit, with its end. */
  contest(kind: RemedyKind): RemedyResult {
    const isSuit = kind !== "reconsideration";
    const filedOn = this.pass(3, isSuit ? 90 : 50);
    const decidedOn = this.pass(20, isSuit ? 200 : 90);
    const result = this.random.pick(RESULTS);
    this.events.push({ type: isSuit ? "suitFiled" : "reconsiderationFiled", on: filedOn });
    this.events.push({
      type: isSuit ? "suitDecided" : "reconsiderationDecided",
      on: decidedOn,
      result,
    });
    this.remedies.push({ kind, filedOn, decidedOn, result });
    return result;
  }
}

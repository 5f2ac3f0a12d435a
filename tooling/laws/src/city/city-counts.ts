import { type CityItem, isDocument } from "./city-items.ts";
import type { CityRequest } from "./city-request.ts";

/** The ids of what counts, by what it counts as. */
export class Counted {
  readonly #ids = new Map<string, string[]>();

  add(name: string, id: string): void {
    const ids = this.#ids.get(name);
    if (ids === undefined) this.#ids.set(name, [id]);
    else ids.push(id);
  }

  /** Adds it where nothing with the same mark was added before. */
  addOnce(name: string, id: string, mark: number): void {
    if (this.idsOf(`${name} ${mark}`).length > 0) return;
    this.add(`${name} ${mark}`, id);
    this.add(name, id);
  }

  idsOf(name: string): readonly string[] {
    return this.#ids.get(name) ?? [];
  }

  of(name: string): number {
    return this.idsOf(name).length;
  }
}

/** What requests count as in a year, by row and column of tables 3 and 4: `new.naturalPerson`. */
export function countCityRequests(requests: readonly CityRequest[], year: number): Counted {
  const counted = new Counted();
  const [start, end] = [`${year}-01-01`, `${year}-12-31`];
  for (const { id, applicant, receivedOn, closedOn, outcome, remedies } of requests) {
    const count = (row: string) => {
      for (const column of [applicant, "total"]) counted.add(`${row}.${column}`, id);
    };
    const isNew = receivedOn >= start && receivedOn <= end;
    const isCarriedIn = receivedOn < start && closedOn >= start;
    if (isNew) count("new");
    if (isCarriedIn) count("carriedIn");
    if (isNew || isCarriedIn) {
      if (closedOn > end) count("carriedOut");
      else {
        count(outcome);
        count("total");
      }
    }
    for (const { kind, filedOn, decidedOn, result } of remedies) {
      if (filedOn > end || decidedOn < start) continue;
      counted.add(`${kind}.${decidedOn > end ? "pending" : result}`, id);
      counted.add(`${kind}.total`, id);
    }
  }
  return counted;
}

/** What was paid for information in a year, in yuan. */
export function cityFees(requests: readonly CityRequest[], year: number): string {
  let cents = 0;
  for (const { feesPaid } of requests) {
    for (const paid of feesPaid) if (paid.on.startsWith(`${year}-`)) cents += paid.cents;
  }
  return (cents / 100).toFixed(2);
}

/** What items count as in a year, by concept. */
export function countCityItems(items: readonly CityItem[], year: number): Counted {
  const counted = new Counted();
  const isIn = (date: string) => date.startsWith(`${year}-`);
  for (const { id, work, kind, createdOn, repealedOn, publishedOn } of items) {
    // A document is made and repealed once, however often it is listed.
    if (isIn(createdOn)) counted.addOnce(`${kind}.issued`, id, work);
    if (isIn(repealedOn)) counted.addOnce(`${kind}.repealed`, id, work);
    if (isDocument(kind) && isIn(publishedOn)) counted.addOnce("documents", id, work);
  }
  for (const item of items) {
    if (!isIn(item.publishedOn)) continue;
    const { id, kind, category, keyArea, level, form } = item;
    counted.add("published", id);
    counted.addOnce("distinct", id, item.work);
    counted.add(`category.${category}`, id);
    if (keyArea !== "") counted.add("keyAreas", id);
    for (const word of [kind, level, form]) counted.add(word, id);
  }
  return counted;
}

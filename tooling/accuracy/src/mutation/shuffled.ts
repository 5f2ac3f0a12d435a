import type { RandomSource } from "@gongkai/testkit";

/** Copies a list in an order that is drawn. */
export function shuffled<Element>(list: readonly Element[], random: RandomSource): Element[] {
  return list
    .map((element) => ({ element, order: random.next() }))
    .sort((left, right) => left.order - right.order)
    .map(({ element }) => element);
}

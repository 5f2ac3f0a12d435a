/**
 * Moves places on a line apart so that none is nearer to the next than `distance`, upwards from the
 * lowest; in the order given. The last reaches `bottom` at most.
 */
export function spread(
  places: readonly number[],
  distance: number,
  bottom: number,
): readonly number[] {
  const order = places.map((_, index) => index);
  order.sort((one, other) => (places[other] ?? 0) - (places[one] ?? 0) || other - one);
  const moved = [...places];
  let limit = bottom;
  for (const index of order) {
    const place = Math.min(places[index] ?? 0, limit);
    moved[index] = place;
    limit = place - distance;
  }
  return moved;
}

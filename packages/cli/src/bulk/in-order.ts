/**
 * Runs work on the elements of a stream, some at a time, and gives the results in their order.
 *
 * @param most So many are under way at once; no more is read ahead.
 */
export async function* inOrder<Element, Result>(
  elements: AsyncIterable<Element>,
  most: number,
  work: (element: Element) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const element of elements) {
    const started = work(element);
    // Awaited below; until then a failure is nobody's.
    started.catch(() => undefined);
    underWay.push(started);
    const [first] = underWay;
    if (underWay.length >= most && first !== undefined) {
      yield await first;
      underWay.shift();
    }
  }
  for (const left of underWay) yield await left;
}

/** Parts of names that tell no channel from another. */
const COMMON =
  /^(?:信息|平台|网站|政务|政府|公开|发布|客户|户端|系统|市局|全市|咨询|投诉|热线|账号|官方)$/u;

const pairsOf = (label: string): string[] => {
  const characters = [...label];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
};

function placeOfName(label: string, others: readonly string[], text: string): number {
  const places = pairsOf(label)
    .filter((pair) => !COMMON.test(pair) && !others.some((other) => other.includes(pair)))
    .map((pair) => text.indexOf(pair))
    .filter((place) => place >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}

/**
 * Finds which of several rows a text names, in the order in which it names them.
 *
 * A row is named by two characters of its label that no other label has: 微博 names 新浪微博.
 */
export function namedLabels(labels: readonly string[], text: string): string[] {
  return labels
    .map((label, index) => {
      const others = labels.filter((_, other) => other !== index);
      return { label, place: placeOfName(label, others, text) };
    })
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.place - right.place)
    .map(({ label }) => label);
}

/** What an item says of itself beside its title; null where it says nothing. */
export interface Keys {
  readonly number: string | null;
  readonly text: string | null;
  readonly day: string | null;
}

export interface Group {
  /** Its first item, and the title of it. */
  readonly item: number;
  readonly title: number;
  /** The first document number that one of its items has. */
  number: string | null;
}

/** An item that later ones are compared with. */
export interface Entry extends Keys {
  readonly item: number;
  readonly title: number;
  readonly group: Group;
  /** The next of the same title, in another group. */
  next: Entry | null;
}

const differ = (own: string | null, other: string | null): boolean =>
  own !== null && other !== null && own !== other;

/**
 * Whether an item is another document whatever its title: by another document number, or, where a
 * number is missing, by another text on another day, as two vacancies under one title are.
 */
export function isOtherDocument(keys: Keys, entry: Entry): boolean {
  const { number } = entry.group;
  if (keys.number !== null && number !== null) return keys.number !== number;
  return differ(keys.text, entry.text) && differ(keys.day, entry.day);
}

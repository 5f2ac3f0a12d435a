/** What an item says of itself beside its title; null where it says nothing. */
export interface Keys {
  readonly number: string | null;
  readonly text: string | null;
  readonly day: string | null;
}

/** An item that later ones are compared with. */
export class Entry {
  readonly item: number;
  readonly title: number;
  /** The first item of its group, maybe itself. */
  readonly first: Entry;
  readonly text: string | null;
  readonly day: string | null;
  /** Of the first of a group: the first document number that one of the group has. */
  number: string | null;
  /** The next of the same title, in another group. */
  next: Entry | null = null;

  constructor(item: number, title: number, { number, text, day }: Keys, first: Entry | null) {
    this.item = item;
    this.title = title;
    this.first = first ?? this;
    this.number = number;
    this.text = text;
    this.day = day;
  }
}

const differ = (own: string | null, other: string | null): boolean =>
  own !== null && other !== null && own !== other;

/**
 * Whether an item is another document whatever its title: by another document number, or, where a
 * number is missing, by another text on another day, as two vacancies under one title are.
 */
export function isOtherDocument(keys: Keys, entry: Entry): boolean {
  const { number } = entry.first;
  if (keys.number !== null && number !== null) return keys.number !== number;
  return differ(keys.text, entry.text) && differ(keys.day, entry.day);
}

import { type Contacts, jsonPointer, type Section } from "@gongkai/core";
import type { Found } from "./first-in-prose.ts";
import { readContacts } from "./read-contacts.ts";

/** Person, telephone, address and e-mail stand on lines of their own so near to one another. */
const LINES_TOGETHER = 4;

const countOf = (contacts: Contacts): number =>
  Object.values(contacts).filter((value) => value !== null).length;

/** What the first says, and for the rest what the second says. */
function merged(first: Contacts, second: Contacts): Contacts {
  const email = first.email ?? second.email;
  return {
    person: first.person ?? second.person,
    phone: first.phone ?? second.phone,
    postcode: first.postcode ?? second.postcode,
    address: first.address ?? second.address,
    ...(email === undefined ? {} : { email }),
  };
}

interface Group extends Found<Contacts> {
  readonly last: number;
}

function groupsOf({ blocks }: Section, section: number): Group[] {
  const groups: Group[] = [];
  for (const [index, block] of blocks.entries()) {
    const value = block.type === "paragraph" ? readContacts(block.text) : null;
    if (value === null) continue;
    const before = groups.at(-1);
    if (before !== undefined && index - before.last <= LINES_TOGETHER) {
      groups.splice(-1, 1, { ...before, value: merged(before.value, value), last: index });
    } else {
      const path = jsonPointer("sections", section, "blocks", index, "text");
      groups.push({ value, path, last: index });
    }
  }
  return groups;
}

/**
 * Finds whom to ask: of all places that name somebody the one that says most, lines that follow one
 * another taken together; null where there is none.
 */
export function contactsInProse(sections: readonly Section[]): Found<Contacts> | null {
  const groups = sections.flatMap(groupsOf);
  const most = Math.max(...groups.map(({ value }) => countOf(value)));
  const found = groups.find(({ value }) => countOf(value) === most);
  return found === undefined ? null : { value: found.value, path: found.path };
}

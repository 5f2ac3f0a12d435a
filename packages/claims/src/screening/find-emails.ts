import type { Screened } from "./screened.ts";

const LOCAL = /[A-Za-z0-9._%+-]/;
const LONGEST_LOCAL = 64;
const DOMAIN_AFTER = /(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/y;
/** A mailbox of a public body is published on purpose. */
const OFFICIAL = /\.gov\.cn$/i;

function localBefore(plain: string, at: number): string {
  let start = at;
  while (start > Math.max(0, at - LONGEST_LOCAL) && LOCAL.test(plain.charAt(start - 1))) start--;
  return plain.slice(start, at);
}

/** E-mail addresses, but for those of public bodies. */
export function findEmails(text: string, plain: string): Screened[] {
  return [...plain.matchAll(/@/g)].flatMap(({ index: at }) => {
    const local = localBefore(plain, at);
    if (local === "") return [];
    DOMAIN_AFTER.lastIndex = at + 1;
    const [domain = ""] = DOMAIN_AFTER.exec(plain) ?? [];
    if (domain === "" || OFFICIAL.test(domain)) return [];
    const range = { start: at - local.length, length: local.length + 1 + domain.length };
    const printed = text.slice(range.start, range.start + range.length);
    const shown = local.length > 1 ? 1 : 0;
    const masked =
      printed.slice(0, shown) + "*".repeat(local.length - shown) + printed.slice(local.length);
    return [{ kind: "email" as const, range, printed, masked, isCertain: false }];
  });
}

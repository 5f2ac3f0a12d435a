import type { Screened } from "./screened.ts";

const LOCAL_BEFORE = /[A-Za-z0-9._%+-]{1,64}$/;
const DOMAIN_AFTER = /(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![A-Za-z0-9])/y;
/** A mailbox of a public body is published on purpose. */
const OFFICIAL = /\.gov\.cn$/i;

/** E-mail addresses, but for those of public bodies. */
export function findEmails(text: string, plain: string): Screened[] {
  return [...plain.matchAll(/@/g)].flatMap(({ index: at }) => {
    const [local = ""] = LOCAL_BEFORE.exec(plain.slice(Math.max(0, at - 64), at)) ?? [];
    DOMAIN_AFTER.lastIndex = at + 1;
    const [domain = ""] = DOMAIN_AFTER.exec(plain) ?? [];
    if (local === "" || domain === "" || OFFICIAL.test(domain)) return [];
    const range = { start: at - local.length, length: local.length + 1 + domain.length };
    const printed = text.slice(range.start, range.start + range.length);
    const shown = local.length > 1 ? 1 : 0;
    const masked =
      printed.slice(0, shown) + "*".repeat(local.length - shown) + printed.slice(local.length);
    return [{ kind: "email" as const, range, printed, masked, isCertain: false }];
  });
}

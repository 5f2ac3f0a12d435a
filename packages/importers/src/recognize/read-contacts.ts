import type { Contacts } from "@gongkai/core";

/** Without one of these there is no contact in a text. */
const CONTACT_LETTERS = /联\s*系|电\s*话|邮|地\s*址|mail/i;

/** A name, or one whose two letters stand apart. */
const PERSON =
  /联\s*系\s*人\s*[:：]\s*(\p{Script=Han}\s+\p{Script=Han}(?=$|[,，;；、)）。]|\s+[^:：,，;；。]{1,10}[:：])|[^,，;；、)）。\s:：]{1,20}?(?=$|[,，;；、)）。\s]|联系电|电话|手机))/u;
const PHONE =
  /(?<!监督|举报|投诉)电\s*话\s*:\s*(\(?\+?\d[\d() \-–—]{5,20}\d(?:\s*(?:转|分机)\s*(?::\s*)?\d{1,6})?)/;
const POSTCODE = /邮\s*(?:政\s*)?编\s*(?:码\s*)?:\s*(\d{6})(?!\d)/;
const ADDRESS = /地\s*址\s*[:：]\s*(?!http|www)([^,，;；)）。@]{2,60})/;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/;
const UNIT_CODE = /[?&]unit=([A-Za-z0-9]{2,20})/;

/** What else may stand on the line of an address. */
// linear: applied to at most 60 characters
const AFTER_ADDRESS =
  /\s+(?=[^\s:：]{1,8}[:：])|(?:联系|咨询|办公)?电\s*话|邮\s*(?:政\s*)?编|电子邮/;

/**
 * Reads whom to ask from a sentence, or null where it names nobody.
 *
 * Numbers come in usual width; a fax number, and where to complain, are no contact.
 *
 * @example
 * readContacts("地址:某路1号,邮编:246005,电话:0556-5288857").postcode //=> "246005"
 * @example
 * readContacts("联系电话：０５５６－５２８８８５７转801，邮箱：xxgk@example.test").email //=> "xxgk@example.test"
 */
export function readContacts(text: string): Contacts | null {
  if (!CONTACT_LETTERS.test(text)) return null;
  const plain = text.normalize("NFKC");
  const email = EMAIL.exec(plain)?.[0];
  const contacts: Contacts = {
    person: PERSON.exec(text)?.[1]?.replace(/\s+/g, "") ?? null,
    phone: PHONE.exec(plain)?.[1]?.trim() ?? null,
    postcode: POSTCODE.exec(plain)?.[1] ?? null,
    address: ADDRESS.exec(text)?.[1]?.split(AFTER_ADDRESS)[0]?.trim() || null,
    ...(email === undefined ? {} : { email }),
  };
  return Object.values(contacts).some((value) => value !== null) ? contacts : null;
}

/**
 * Reads the code of the reporting unit from the address of its list of reports, or null.
 *
 * @example
 * readUnitCode("http://example.test/gknb.php?unit=HA032") //=> "HA032"
 */
export function readUnitCode(text: string): string | null {
  return UNIT_CODE.exec(text)?.[1] ?? null;
}

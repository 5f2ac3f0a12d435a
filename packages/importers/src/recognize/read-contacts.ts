import type { Contacts } from "@gongkai/core";

const PERSON = /联系人[:：]\s*([^,，;；、)）。\s]{1,20})/;
const PHONE = /电\s*话[:：]\s*(\+?\d[\d() （）-]{5,20}\d)/;
const POSTCODE = /邮(?:政)?编(?:码)?[:：]\s*(\d{6})(?!\d)/;
const ADDRESS = /地\s*址[:：]\s*([^,，;；)）。]{2,60})/;
const UNIT_CODE = /[?&]unit=([A-Za-z0-9]{2,20})/;

/**
 * Reads whom to ask from a sentence, or null where it names nobody.
 *
 * @example
 * readContacts("地址:某路1号,邮编:246005,电话:0556-5288857").postcode //=> "246005"
 */
export function readContacts(text: string): Contacts | null {
  const contacts: Contacts = {
    person: PERSON.exec(text)?.[1] ?? null,
    phone: PHONE.exec(text)?.[1]?.trim() ?? null,
    postcode: POSTCODE.exec(text)?.[1] ?? null,
    address: ADDRESS.exec(text)?.[1]?.trim() ?? null,
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

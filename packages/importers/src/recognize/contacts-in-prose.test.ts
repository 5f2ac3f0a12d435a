import type { Section } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { contactsInProse } from "./contacts-in-prose.ts";
import { readContacts } from "./read-contacts.ts";

const sectionOf = (...texts: readonly string[]): Section => ({
  id: "other",
  heading: "六、其他需要报告的事项",
  blocks: texts.map((text) => ({ type: "paragraph", text })),
});

describe("whom to ask", () => {
  it.each([
    ["联系电话：０５５６－５２８８８５７", { phone: "0556-5288857" }],
    ["咨询电话：（0556）5288857转801", { phone: "(0556)5288857转801" }],
    ["联 系 人：张　三　电　话：0556-5288857", { person: "张三", phone: "0556-5288857" }],
    ["联系人：李某电话：0556-5288857", { person: "李某" }],
    ["地　址：某市某路1号 邮编：246005", { address: "某市某路1号", postcode: "246005" }],
    ["E-mail：xxgk＠example.test", { email: "xxgk@example.test" }],
    ["电子邮箱:a.b@example.test，邮编：246005", { email: "a.b@example.test" }],
  ])("is read from %j", (text, contacts) => {
    expect(readContacts(text)).toMatchObject(contacts);
  });

  it.each([
    "传真：0556-5288857",
    "监督电话：0556-5288857",
    "网站地址：http://example.test/",
    "全年接听热线电话4000人次。",
  ])("is not read from %j", (text) => {
    expect(readContacts(text)).toBeNull();
  });

  it("has no key for an e-mail where none is printed", () => {
    expect(readContacts("联系人：张三")).toEqual({
      person: "张三",
      phone: null,
      postcode: null,
      address: null,
    });
  });

  it("is put together from lines that follow one another", () => {
    const section = sectionOf(
      "说明。",
      "联系人：张三",
      "电话：0556-5288857",
      "邮箱：a@example.test",
    );
    expect(contactsInProse([section])).toEqual({
      path: "/sections/0/blocks/1/text",
      value: {
        person: "张三",
        phone: "0556-5288857",
        postcode: null,
        address: null,
        email: "a@example.test",
      },
    });
  });

  it("is where most is said, not where a number is named first", () => {
    const sections = [
      sectionOf("开通咨询电话：0556-1111111。"),
      sectionOf("如有疑问，请联系（地址：某路1号，电话：0556-5288857）。"),
    ];
    expect(contactsInProse(sections)?.value.phone).toBe("0556-5288857");
    expect(contactsInProse([sectionOf("无。")])).toBeNull();
  });
});

import { GongkaiError } from "@gongkai/core";
import { describe, expect, it } from "vitest";
import { memoryIo } from "../io/memory-io.ts";
import { readBody } from "./read-body.ts";

const read = (content: string) =>
  readBody(memoryIo({ files: { "body.json": content } }), "body.json");

async function refusal(content: string) {
  try {
    await read(content);
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    const { code, place, text, expected } = error;
    return { code, place, said: text.en, expected: expected?.en };
  }
  throw new Error("it was read");
}

describe("the file that says whose report it is", () => {
  it("needs a name and a kind", async () => {
    expect(await read('{ "name": "某局", "kind": "department" }')).toEqual({
      body: { name: "某局", kind: "department", code: null, aliases: [], predecessors: [] },
      perimeter: null,
      contacts: null,
      publishedOn: null,
      tables: [],
    });
  });

  it("may say all that stands on a report besides figures", async () => {
    const own = {
      name: "某局",
      kind: "department",
      code: "HA032",
      aliases: ["市某局"],
      predecessors: ["某所"],
      perimeter: "own",
      contacts: { phone: "0556-1234567" },
      publishedOn: "2025-01-20",
      title: "年度报告",
      tables: ["appendix-anqing"],
    };
    expect(await read(JSON.stringify(own))).toMatchObject({
      body: { code: "HA032", aliases: ["市某局"], predecessors: ["某所"] },
      perimeter: "own",
      contacts: { person: null, phone: "0556-1234567" },
      publishedOn: "2025-01-20",
      title: "年度报告",
      tables: ["appendix-anqing"],
    });
  });

  it.each([
    ["{", "body.json", "This is no JSON"],
    ["[]", "body.json", "This is no JSON object"],
    ['{ "kind": "department" }', "body.json#/name", '"name" is missing, or is not what it must be'],
    [
      '{ "name": "某局", "kind": "department", "publishedOn": "2025-02-30" }',
      "body.json#/publishedOn",
      '"publishedOn" is missing, or is not what it must be',
    ],
    [
      '{ "name": "某局", "kind": "department", "adress": "某路" }',
      "body.json",
      'There is no "adress" here',
    ],
    [
      '{ "name": "某局", "kind": "department", "contacts": { "fone": "1" } }',
      "body.json#/contacts",
      'There is no "fone" here; did you mean phone?',
    ],
  ])("is refused where it is not right: %s", async (content, place, said) => {
    expect(await refusal(content)).toMatchObject({ code: "usage", place, said });
  });

  it("names the kinds that there are", async () => {
    const { expected } = await refusal('{ "name": "某局", "kind": "office" }');
    expect(expected).toBe("One of: government, department, township, other");
  });
});

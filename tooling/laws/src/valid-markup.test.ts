import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";

const folders = ["html", "charts"].map(
  (name) => new URL(`../../../packages/renderers/src/${name}/fixtures/`, import.meta.url),
);

const pages = folders.flatMap((folder) =>
  readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ name, url: new URL(name, folder) })),
);

const validatorOf = (rules: Record<string, "off">) =>
  new HtmlValidate({
    extends: ["html-validate:recommended"],
    // An id is the JSON Pointer of what the element prints: HTML allows any that has no blank.
    rules: { "valid-id": ["error", { relaxed: true }], ...rules },
  });

const wholePages = validatorOf({});

/** A piece of a page is styled at each element, for that is what editors keep. */
const fragments = validatorOf({ "no-inline-style": "off" });

describe("the markup of the golden pages", () => {
  it.each(pages)("is valid: $name", async ({ name, url }) => {
    const validator = name.includes(".fragment.") ? fragments : wholePages;
    const { results } = await validator.validateString(readFileSync(url, "utf8"));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, line, message }) => `${ruleId}:${line} ${message}`)).toEqual([]);
  });
});

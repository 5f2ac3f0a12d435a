import { expect, it } from "vitest";
import { ledgerRuleCards } from "./rule-cards.ts";

it("every rule over records has an id of its own and says what it is in both languages", () => {
  expect(new Set(ledgerRuleCards.map(({ id }) => id)).size).toBe(ledgerRuleCards.length);
  for (const { id, title, basis, tolerance, advice, passes, fails } of ledgerRuleCards) {
    for (const text of [title, basis, tolerance, advice, passes, fails]) {
      expect(text["zh-CN"], id).not.toBe("");
      expect(text.en, id).not.toBe("");
    }
  }
});

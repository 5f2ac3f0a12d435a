import { test } from "node:test";
import { buildReport, testRule } from "gongkai";
import { rules } from "./rules.js";

const body = { name: "某县", kind: "government" };

function reportOf(length) {
  const paragraphs = { overview: ["字".repeat(length)] };
  return buildReport("cn-2021", { body, year: 2024, paragraphs });
}

test("an overview has at most 1000 characters", () => {
  const reject = [{ report: reportOf(1001), paths: ["/sections/0"] }];
  testRule(rules[0], { accept: [{ report: reportOf(1000) }], reject });
});

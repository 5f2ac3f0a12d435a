import { editions, findEdition } from "../editions/index.ts";
import { GongkaiError } from "../findings/gongkai-error.ts";
import type { LocalText } from "../models/local-text.ts";
import type { DocumentedRule, RuleTexts } from "../rules/rule.ts";

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const TEXTS = ["title", "basis", "tolerance", "advice", "passes", "fails"] as const;

const SEVERITIES: readonly unknown[] = ["error", "warning", "info"];

function invalid(id: unknown, place: string, expected: LocalText): GongkaiError {
  const name = typeof id === "string" ? id : "?";
  return new GongkaiError("rule-invalid", {
    message: {
      "zh-CN": `自定义规则“${name}”的 ${place} 不符合要求`,
      en: `The own rule “${name}” has no usable ${place}`,
    },
    place,
    expected,
    advice: {
      "zh-CN": "写法见 docs/own-rules.zh-CN.md",
      en: "See docs/own-rules.md for how a rule is written",
    },
  });
}

const isText = (text: unknown): boolean => typeof text === "string" && text.trim() !== "";

function isLocalText(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return isText(Reflect.get(value, "zh-CN")) && isText(Reflect.get(value, "en"));
}

function checkTexts(rule: RuleTexts, id: string): void {
  for (const key of TEXTS) {
    if (isLocalText(rule[key])) continue;
    const expected = { "zh-CN": "zh-CN 和 en 两种文字", en: "A text in zh-CN and in en" };
    throw invalid(id, key, expected);
  }
}

function checkEditions({ id, editions: named }: DocumentedRule): void {
  if (named === "all") return;
  const isKnown =
    Array.isArray(named) && named.length > 0 && named.every((name) => findEdition(name));
  if (isKnown) return;
  const known = editions.map((edition) => edition.id).join(", ");
  throw invalid(id, "editions", {
    "zh-CN": `"all"，或下列版本的列表：${known}`,
    en: `"all", or a list of: ${known}`,
  });
}

/**
 * Declares a rule of your own, which then stands beside those of this package.
 *
 * Its id is `prefix/what-must-hold`; the prefix names whose rule it is and keeps it from clashing
 * with ours, which have none. Its texts are what the catalogue, SARIF and `gongkai rules` show.
 *
 * @returns The same rule.
 * @throws {GongkaiError} `rule-invalid`, with the key that is wrong as its place.
 *
 * @example
 * const text = { "zh-CN": "有标题", en: "There is a title" };
 * const rule = defineRule({
 *   id: "acme/title-given", severity: "warning", editions: "all",
 *   title: text, basis: text, tolerance: text, advice: text, passes: text, fails: text,
 *   check: ({ report }) => report.title === "" ? [{ path: "/title", place: text, message: text }] : [],
 * });
 * rule.id //=> "acme/title-given"
 */
export function defineRule(rule: DocumentedRule): DocumentedRule {
  const { id, severity, check } = rule;
  if (typeof id !== "string" || !ID.test(id)) {
    throw invalid(id, "id", {
      "zh-CN": "前缀/名称，小写字母、数字和连字符，如 acme/title-given",
      en: "prefix/name in lower-case letters, digits and hyphens, such as acme/title-given",
    });
  }
  if (!SEVERITIES.includes(severity)) {
    throw invalid(id, "severity", {
      "zh-CN": "error、warning 或 info",
      en: "error, warning or info",
    });
  }
  checkEditions(rule);
  checkTexts(rule, id);
  if (typeof check === "function") return rule;
  throw invalid(id, "check", { "zh-CN": "一个函数", en: "A function" });
}

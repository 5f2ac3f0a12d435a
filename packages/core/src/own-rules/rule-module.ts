import { GongkaiError } from "../findings/gongkai-error.ts";
import type { DocumentedRule } from "../rules/rule.ts";
import { defineRule } from "./define-rule.ts";

/** What a module that `.gongkai.json` names under `rules` exports. */
export interface RuleModule {
  readonly rules: readonly DocumentedRule[];
}

function notAModule(name: string): GongkaiError {
  return new GongkaiError("rule-invalid", {
    message: {
      "zh-CN": `模块 ${name} 没有导出规则`,
      en: `The module ${name} exports no rules`,
    },
    place: name,
    expected: {
      "zh-CN": "export const rules = [defineRule({…})]",
      en: "export const rules = [defineRule({…})]",
    },
    advice: {
      "zh-CN": "写法见 docs/own-rules.zh-CN.md",
      en: "See docs/own-rules.md for how a rule module is written",
    },
  });
}

/**
 * Gives the rules that a module exports, each looked at as `defineRule` does.
 *
 * @param exported What `import()` of the module gave.
 * @param name Of the module, for messages.
 * @throws {GongkaiError} `rule-invalid` where there are none, or one is none.
 *
 * @example
 * rulesOfModule({ rules: [] }, "./rules.js") //=> []
 */
export function rulesOfModule(exported: unknown, name: string): readonly DocumentedRule[] {
  if (typeof exported !== "object" || exported === null) throw notAModule(name);
  const rules: unknown = Reflect.get(exported, "rules");
  if (!Array.isArray(rules) || !rules.every((rule) => typeof rule === "object" && rule !== null)) {
    throw notAModule(name);
  }
  return rules.map((rule: DocumentedRule) => defineRule(rule));
}

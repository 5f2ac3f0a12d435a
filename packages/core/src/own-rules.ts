export { defineRule } from "./own-rules/define-rule.ts";
export { type RuleModule, rulesOfModule } from "./own-rules/rule-module.ts";
export {
  type AcceptedCase,
  type RejectedCase,
  type RuleCases,
  testRule,
} from "./own-rules/test-rule.ts";

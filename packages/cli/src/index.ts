export type {
  ClaimCoverage,
  Claims,
  Statement,
  StatementKind,
  StatementVerdict,
} from "@gongkai/claims";
export { readClaims, readStatements } from "@gongkai/claims";
export type {
  Acceptance,
  Body,
  Cell,
  DocumentedRule,
  Edition,
  ErrorCode,
  Fact,
  Finding,
  Language,
  LocalText,
  ParseResult,
  Period,
  Report,
  ReportOf,
  Rule,
  RuleCard,
  Section,
  Severity,
  ShapeIssue,
  Source,
  SourceOptions,
  Sources,
  Table,
  ValidateOptions,
  ValidationResult,
  ValidationSettings,
  Verdict,
} from "@gongkai/core";
export {
  editions,
  GongkaiError,
  parseReport,
  stringifyReport,
  typedReport,
} from "@gongkai/core";
export {
  type BlankReportOptions,
  blankReport,
  buildReport,
  type FiguresOf,
  type ReportDraft,
} from "@gongkai/core/build";
export { type Concept, concepts } from "@gongkai/core/catalogue";
export {
  type AcceptOptions,
  acceptFindings,
  type Configuration,
  type ConfigurationResult,
  configurationSchema,
  parseConfiguration,
} from "@gongkai/core/configuration";
export { jsonSchema, reportJsonSchema, type SchemaName } from "@gongkai/core/json-schema";
export {
  type AcceptedCase,
  defineRule,
  type RejectedCase,
  type RuleCases,
  type RuleModule,
  testRule,
} from "@gongkai/core/own-rules";
export type { ImportOptions, ImportResult, SetAside } from "@gongkai/importers";
export { importReport, importReports } from "@gongkai/importers";
export type {
  MetricCard,
  MetricValue,
  Passage,
  PassageDifference,
  RepeatedShare,
  Similarity,
} from "@gongkai/metrics";
export { metricCards, similarity } from "@gongkai/metrics";
export type { FormFormat, RenderFormat, RenderOptions, SiteMeta, Theme } from "@gongkai/renderers";
export { parseTheme, render, renderFormats, writeForm } from "@gongkai/renderers";
export {
  type CheckedFile,
  type FileProblems,
  JUNIT_HEAD,
  JUNIT_TAIL,
  type JunitOptions,
  junitSuite,
  type ProblemOptions,
  type ProblemRow,
  problemsOf,
  type SarifParts,
  sarifParts,
  writeProblemsHtml,
  writeProblemsXlsx,
} from "@gongkai/renderers/problems";
export { allRules } from "./all-rules.ts";
export { factsOf } from "./facts-of.ts";
export { metrics, type ReportMetricsOptions } from "./metrics.ts";
export { rulePage, rulesPages } from "./output/rule-page.ts";
export { ruleCatalogue } from "./rule-catalogue.ts";
export { type Summarized, type SummaryOptions, summarize } from "./summarize.ts";
export { validate } from "./validate.ts";
export { type EachOptions, validateEach } from "./validate-each.ts";

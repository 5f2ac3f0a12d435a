export { conceptOf, formUnit, hasColumn } from "./editions/concept-of.ts";
export { detectEdition, type EditionDetection } from "./editions/detect-edition.ts";
export type {
  ColumnDefinition,
  DueDates,
  Edition,
  Evidence,
  FixedTableDefinition,
  OpenColumnDefinition,
  OpenTableDefinition,
  RowDefinition,
  SectionDefinition,
  StandingSentence,
  TableDefinition,
  TableLayout,
} from "./editions/edition.ts";
export type { EditionReason } from "./editions/edition-reason.ts";
export { editionOf, editions, findEdition, tableDefinition } from "./editions/index.ts";
export type {
  CellsOf,
  ColumnIdOf,
  EditionId,
  FixedTableId,
  ReportOf,
  RowIdOf,
  SectionIdOf,
  TypedTable,
} from "./editions/report-of.ts";
export { typedReport } from "./editions/typed-report.ts";
export { compareInDocument } from "./facts/compare-in-document.ts";
export { type FactEntry, factEntries } from "./facts/fact-entries.ts";
export { factsOf, type SourceOptions } from "./facts/facts-of.ts";
export { isOneBody } from "./facts/is-one-body.ts";
export { reportYear } from "./facts/report-year.ts";
export { type SourceQuery, sourceOf } from "./facts/source-of.ts";
export type { Finding, Severity } from "./findings/finding.ts";
export { fingerprint, type Marked } from "./findings/fingerprint.ts";
export { type ErrorCode, type ErrorDetails, GongkaiError } from "./findings/gongkai-error.ts";
export { jsonPointer, pointerSegments } from "./findings/json-pointer.ts";
export { placeOf } from "./findings/place.ts";
export {
  type CellChange,
  type LikelyCause,
  type Proposal,
  proposedReading,
} from "./findings/proposal.ts";
export { type Mask, withhold } from "./findings/withhold.ts";
export { locate } from "./locate/locate.ts";
export { type Located, type LocatedTable, proposalsFor } from "./locate/proposals-for.ts";
export { zeroBlanks, zeroProposal } from "./locate/zero-blanks.ts";
export { type Body, type BodyKind, bodyKindSchema, bodySchema } from "./models/body.ts";
export { type Category, categorySchema } from "./models/category.ts";
export {
  type Approximation,
  approximationSchema,
  type Cell,
  type CellReading,
  type CellState,
  cellSchema,
  cellStateSchema,
  type PrintedCell,
  readCell,
} from "./models/cell.ts";
export { type Channel, channelSchema } from "./models/channel.ts";
export { type Contacts, contactsSchema } from "./models/contacts.ts";
export type { Dimensions, Fact } from "./models/fact.ts";
export { type FeeKind, feeKindSchema } from "./models/fee.ts";
export type { Language, LocalText } from "./models/local-text.ts";
export { isoDateSchema, type Period, periodSchema } from "./models/period.ts";
export { type RemedyKind, remedyKindSchema } from "./models/remedy.ts";
export {
  type Perimeter,
  perimeterSchema,
  REPORT_FORMAT,
  type Report,
  reportSchema,
} from "./models/report.ts";
export {
  type RequestChannel,
  type RequestOutcome,
  requestChannelSchema,
  requestOutcomeSchema,
} from "./models/request.ts";
export { type Section, type SectionBlock, sectionSchema } from "./models/section.ts";
export type {
  CellSource,
  JsonSource,
  PageSource,
  Source,
  Sources,
  TableSource,
  TextRange,
  TextSource,
} from "./models/source.ts";
export {
  type ExtraCell,
  type FixedTable,
  fixedTableSchema,
  isFixedTable,
  type OpenRow,
  type OpenTable,
  openTableSchema,
  type Table,
  tableSchema,
} from "./models/table.ts";
export { formatRational, type RoundingPolicy } from "./numbers/format-rational.ts";
export { growthRate } from "./numbers/growth-rate.ts";
export { judgeStated, type StatedVerdict } from "./numbers/judge-stated.ts";
export { parseDecimal } from "./numbers/parse-decimal.ts";
export type { PrintedFigure } from "./numbers/printed-figure.ts";
export { type Rational, rational, toRational } from "./numbers/rational.ts";
export {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  subtractRationals,
} from "./numbers/rational-arithmetic.ts";
export { readFigure } from "./numbers/read-figure.ts";
export { shareOf } from "./numbers/share-of.ts";
export { type ParseResult, parseReport } from "./parse/parse-report.ts";
export type { ShapeIssue } from "./parse/shape-walk.ts";
export { stringifyReport } from "./parse/stringify-report.ts";
export { coreRules } from "./rules/index.ts";
export type {
  DocumentedRule,
  FindingDraft,
  NotAssessable,
  Rule,
  RuleCard,
  RuleContext,
  RuleIdentity,
  RuleOutcome,
  RuleTexts,
} from "./rules/rule.ts";
export { completeFinding } from "./validate/complete-finding.ts";
export { validate } from "./validate/validate.ts";
export type {
  Acceptance,
  UnassessedRule,
  ValidateOptions,
  ValidationResult,
  ValidationSettings,
  Verdict,
} from "./validate/validation.ts";
export { whyNoLastYear } from "./validate/why-no-last-year.ts";
export { VERSION } from "./version.ts";

export { type CalendarDays, calendarOf } from "./calendar/calendar-of.ts";
export { chineseCalendar } from "./calendar/chinese-calendar.ts";
export type { CalendarDay, WorkingCalendar } from "./calendar/working-calendar.ts";
export { workingDaysAfter, workingDaysBetween } from "./calendar/working-days.ts";
export { type Catalogue, catalogueOf } from "./catalogue/catalogue-of.ts";
export {
  type CatalogueChange,
  type ComparableGroup,
  comparableGroups,
} from "./catalogue/comparable-groups.ts";
export type { Compiled, CompileOptions, ListTotals, Readings } from "./compile/compile-options.ts";
export { compileReport } from "./compile/compile-report.ts";
export {
  TRACE_FORMAT,
  type Trace,
  type TracedFigure,
  type TracedRecords,
  traceOf,
  traceSchema,
} from "./compile/trace.ts";
export { checkDeadlines } from "./deadlines/check-deadlines.ts";
export type { CountedDay } from "./deadlines/count-days.ts";
export {
  type Deadline,
  type DeadlineOptions,
  type DeadlineState,
  deadlineOf,
  type ExplainedDeadline,
  explainDeadline,
} from "./deadlines/deadline-of.ts";
export { checkCreatedItem } from "./duties/check-created-item.ts";
export { checkDoublePublicity, type DutyOptions } from "./duties/check-double-publicity.ts";
export { checkTask } from "./duties/check-task.ts";
export { PublicationCalendar } from "./duties/publication-calendar.ts";
export { ReviewCheck } from "./duties/review-check.ts";
export { deadlineCards } from "./findings/deadline-cards.ts";
export { dutyCards } from "./findings/duty-cards.ts";
export { FindingsKept } from "./findings/findings-kept.ts";
export { ledgerRuleCards } from "./findings/rule-cards.ts";
export type { Comparison, ComparisonKind } from "./reconcile/compare-facts.ts";
export {
  type Difference,
  type ReconcileOptions,
  type Reconciliation,
  reconcile,
} from "./reconcile/reconcile.ts";
export { type CatalogueNode, catalogueNodeSchema, catalogueSchema } from "./records/catalogue.ts";
export { type DisclosureItem, disclosureItemSchema } from "./records/disclosure-item.ts";
export { type Indicator, indicatorSchema } from "./records/indicator.ts";
export {
  type InformationRequest,
  informationRequestSchema,
} from "./records/information-request.ts";
export { type PublicationDuty, publicationDutySchema } from "./records/publication-duty.ts";
export { type RequestEvent, requestEventSchema } from "./records/request-event.ts";
export { type Task, taskSchema } from "./records/task.ts";
export { checkHistory } from "./requests/check-history.ts";
export { type Form, formOf } from "./requests/form.ts";
export { type Receipt, receiptOf } from "./requests/receipt.ts";
export type { Remedy, Suit } from "./requests/remedies.ts";
export { type RequestState, stateOf } from "./requests/request-state.ts";
export { checkRollup } from "./rollup/check-rollup.ts";
export { type Rollup, type RollupOptions, rollup } from "./rollup/rollup.ts";
export type { Choice, Field } from "./rows/field.ts";
export { type LedgerList, ledgerLists } from "./rows/ledger-lists.ts";
export {
  type LedgerRow,
  type ListName,
  numbered,
  type Reading,
  type ReadOptions,
  type Rows,
} from "./rows/ledger-row.ts";
export { fieldNamed } from "./rows/name-columns.ts";
export { readCatalogue } from "./rows/read-catalogue.ts";
export { readDate } from "./rows/read-date.ts";
export { readDuties } from "./rows/read-duties.ts";
export { readIndicators } from "./rows/read-indicators.ts";
export { readItems } from "./rows/read-items.ts";
export { readRequests } from "./rows/read-requests.ts";
export { readTasks } from "./rows/read-tasks.ts";

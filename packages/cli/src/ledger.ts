export * from "@gongkai/ledger";
export {
  type DuplicateGroup,
  DuplicateIndex,
  type DuplicateKeys,
  type DuplicateOptions,
  type Duplicates,
  findDuplicates,
  type PublishedItem,
  type Repeat,
  type RepeatReason,
} from "@gongkai/metrics";
export { type ListRows, type ReadListOptions, readList } from "./lists/read-list.ts";
export type { ListMapping } from "./lists/read-mapping.ts";

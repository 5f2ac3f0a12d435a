export * from "@gongkai/ledger";
export { type ListRows, type ReadListOptions, readList } from "./lists/read-list.ts";
export type { ListMapping } from "./lists/read-mapping.ts";

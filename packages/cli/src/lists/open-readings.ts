import type { LedgerRow, Reading, ReadOptions } from "@gongkai/ledger";
import type { Run } from "../run.ts";
import { openList } from "./open-list.ts";
import type { ListMapping } from "./read-mapping.ts";
import { strictly } from "./strictly.ts";

/** How the rows of a list become records. */
export type ReadRows<T> = (
  rows: AsyncIterable<LedgerRow>,
  options: ReadOptions,
) => AsyncGenerator<Reading<T>>;

/** How a list is opened. */
export interface OpenReadingsOptions {
  readonly mapping: ListMapping | undefined;
  /** Whether the first row that cannot be counted with stops the reading. */
  readonly isStrict: boolean;
  readonly isProgressWanted?: boolean;
}

/**
 * Opens a list and reads its records, as the options say.
 *
 * @throws {GongkaiError} what `openList` throws; `row-refused` while it is read strictly.
 */
export async function openReadings<T>(
  run: Run,
  [file, read]: readonly [file: string, read: ReadRows<T>],
  { isStrict, ...how }: OpenReadingsOptions,
): Promise<AsyncIterable<Reading<T>>> {
  const { rows, options } = await openList(run, file, how);
  const readings = read(rows, options);
  return isStrict ? strictly(readings) : readings;
}

import type { LocalText, Source } from "@gongkai/core";
import type { LedgerRow } from "@gongkai/ledger";

/** A list as a file holds it. */
export interface List {
  /** The names of its columns. */
  readonly names: readonly string[];
  readonly rows: AsyncIterable<LedgerRow>;
  sourceOf(line: number, column: string, text: string): Source;
  /** What there is to say of the list as a whole; complete once its rows have been read. */
  readonly notes: readonly LocalText[];
}

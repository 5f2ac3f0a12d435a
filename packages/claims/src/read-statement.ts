import type { Statement } from "./statement.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** A statement, and what it was made of. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly draft: StatementDraft;
}

import type { LocalText, RuleCard, Source } from "@gongkai/core";
import type { Document } from "@gongkai/core/document";

/** What a reader has to say of a file: changes it took as accepted, what the file hides. */
export interface ReadingNote {
  readonly card: RuleCard;
  readonly message: LocalText;
  /** Where it stands in the file, if it has one place. */
  readonly source?: Source | undefined;
}

/** A file, read into a document. */
export interface FileReading {
  readonly document: Document;
  /** What the file says of itself is its title, best first. */
  readonly titles: readonly string[];
  readonly notes: readonly ReadingNote[];
  /** The other reports that it holds, each a document of its own. */
  readonly others?: readonly Document[];
}

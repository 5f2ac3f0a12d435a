/** A label that only one form prints, found in a document. */
export interface EditionReason {
  /** The id of the edition that it speaks for. */
  readonly edition: string;
  readonly label: string;
  /** How often it stands in the document. */
  readonly count: number;
  /** The index of the first block that has it. */
  readonly block: number;
}

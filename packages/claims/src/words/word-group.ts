/**
 * Words that mean one thing. Pure data: to teach the reader another wording, add it to its list.
 *
 * Where several words begin at one place the longest is read; words of all groups are literal.
 */
export interface WordGroup {
  /**
   * `topic`: what is counted; `aspect`: what became of it; `applicant`: by whom; `sign`: how a figure relates to
   * others; `narrowing`: makes it a part of what the tables count; `filler`: changes nothing.
   */
  readonly is: "topic" | "aspect" | "applicant" | "sign" | "narrowing" | "filler";
  /** What they mean: a key of `topics`, an aspect of one, a code of the dimension `applicant`, a sign. */
  readonly means: string;
  /** Parted by white space. */
  readonly words: string;
}

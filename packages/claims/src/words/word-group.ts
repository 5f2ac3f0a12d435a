/**
 * Words that mean one thing. Pure data, and all that the reader of prose knows of the language.
 *
 * How to teach it another wording, 怎样增加一种说法:
 *
 * 1. Find the list of what it means. 申请怎么办理的 stands in `request-words.ts`, 复议和诉讼 in `remedy-words.ts`,
 *    规章、许可、收费、主动公开 in `proactive-words.ts`, 来访、热线、培训 in `engagement-words.ts`; words that make a
 *    figure count only a part (上半年, 通过微信) in `narrowing-words.ts`, words that set figures in relation (增长, 占,
 *    合计) in `sign-words.ts`, and words that say nothing of what is counted (依法, 我局) in `filler-words.ts`.
 * 2. Add the wording to its group, as it is printed and as short as it is clear: of words that begin at one place the
 *    longest is read, and fillers may stand between words. 依法予以公开 needs no entry where 依法 and 予以公开 are known.
 * 3. A wording stands in one group only. One that means something else elsewhere is better left out: an unknown word
 *    makes a figure not checked, a wrong one makes it wrongly called wrong.
 * 4. Write a sentence with it, and what it claims, into a table of the tests beside the reader: `../reader/read-*.test.ts`.
 */
export type WordGroup = {
  /** Parted by white space, and literal: no pattern, no placeholder. */
  readonly words: string;
} & (
  | {
      /**
       * `topic`: what is counted; `aspect`: what became of it; `applicant`: by whom; `narrowing`: makes it a part of
       * what the tables count; `filler`: changes nothing.
       */
      readonly is: "topic" | "aspect" | "applicant" | "narrowing" | "filler";
      /** What they mean: a key of `topics`, an aspect of one, a code of the dimension `applicant`. */
      readonly means: string;
    }
  | {
      /** How a figure relates to others, or what parts a text. */
      readonly is: "sign";
      readonly means: SignMeaning;
    }
);

/** The signs that the reader of prose knows; `sign-words.ts` has the words of each. */
export type SignMeaning =
  // How a figure changed, and how two differ.
  | "increase"
  | "decrease"
  | "netIncrease"
  | "netDecrease"
  | "amplitude"
  | "reach"
  | "double"
  | "quadruple"
  | "equal"
  | "compare"
  | "more"
  | "fewer"
  | "differs"
  | "exceeds"
  | "fallsBelow"
  | "from"
  | "than"
  // What is a part of what, and what adds up.
  | "share"
  | "rate"
  | "openRate"
  | "sum"
  | "total"
  | "each"
  | "respectively"
  | "ofWhich"
  | "within"
  // Words that stand for a figure.
  | "all"
  | "none"
  // What a figure refers to, or that it counts nothing.
  | "aforesaid"
  | "structure"
  | "plan"
  // What parts a text, and joins it.
  | "conj"
  | "clause"
  | "open"
  | "close";

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Digits of a note stay apart from those of the figure before it.
 *
 * @example
 * raised("注1") //=> "注¹"
 */
export const raised = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => RAISED[Number(digit)] ?? digit);

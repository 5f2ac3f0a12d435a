/** A row of a table is no sentence. */
const SENTENCE = /[。；！？]/;

/**
 * Tells a text with the marks of a sentence.
 *
 * @example
 * isSentence("全年公开4条。") //=> true
 */
export const isSentence = (text: string): boolean => SENTENCE.test(text);

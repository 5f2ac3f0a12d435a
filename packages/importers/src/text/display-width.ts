/** Characters that take up two columns of a terminal; quotes and dashes do among Chinese characters. */
const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/gu;

/** So far apart are the stops of a tabulator. */
const TAB = 8;

/**
 * How many columns of a terminal a text takes up.
 *
 * @example
 * displayWidth("规章 12") //=> 7
 */
export function displayWidth(text: string): number {
  const wide = text.match(WIDE);
  const tabs = text.split("\t").length - 1;
  return (
    text.length + tabs * (TAB - 1) + (wide?.filter((letter) => letter.length === 1).length ?? 0)
  );
}

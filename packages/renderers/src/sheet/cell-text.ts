/** What a sheet cannot hold: control characters, and more than 32,767 characters in a cell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const LONGEST_CELL = 32_767;

/** Gives a text as a cell of a XLSX file can hold it. */
export const cellText = (text: string): string =>
  text.replace(FORBIDDEN, "\ufffd").slice(0, LONGEST_CELL);

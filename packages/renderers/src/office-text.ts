/** What XML cannot hold: control characters, and half of a pair. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Gives a text as the files of office programs can hold it. */
export const officeText = (text: string): string => text.replace(FORBIDDEN, "\ufffd");

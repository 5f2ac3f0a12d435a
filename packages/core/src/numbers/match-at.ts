/** Matches a sticky regular expression at one place of a text. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** The place after one space, where one stands there: printers put it between Han and digits. */
export function afterSpace(text: string, at: number): number {
  const character = text.charCodeAt(at);
  return character === 0x20 || character === 0x3000 || character === 0xa0 ? at + 1 : at;
}

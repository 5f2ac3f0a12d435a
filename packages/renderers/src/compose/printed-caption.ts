import { PARTICULARS_REF, type TableNode } from "@gongkai/core/document";

/**
 * What is printed over a table where captions are lines like others; null for nothing. Only that of the
 * particulars is: no line of the report may be mistaken for one, and the headers of the others tell them.
 */
export const printedCaption = ({ ref, caption }: TableNode): string | null =>
  ref === PARTICULARS_REF && caption !== undefined ? caption : null;

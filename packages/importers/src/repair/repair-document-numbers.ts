import { type Repairer, repairMatches } from "./repair.ts";

const CUT_NUMBER = /([〔[【])((?:19|20)\d{2})(\d{1,4})号/g;
const CLOSING: Readonly<Record<string, string>> = { "〔": "〕", "[": "]", "【": "】" };

/** Puts back the bracket that a document number lost: 〔201720号 is 〔2017〕20号. */
export const repairDocumentNumbers: Repairer = (text, { year }) =>
  repairMatches(text, CUT_NUMBER, ([raw, opening = "", issued = "", number = ""]) => {
    if (Number(issued) > year + 1) return null;
    const repaired = `${opening}${issued}${CLOSING[opening] ?? ""}${number}号`;
    return { raw, repaired, readings: [repaired] };
  });

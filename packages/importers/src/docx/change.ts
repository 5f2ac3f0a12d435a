/** What was done to a document without being settled; text that was moved is both. */
export type Change = "insertion" | "deletion";

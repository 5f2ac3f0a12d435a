export { allStyles } from "./all-styles.ts";
export { filesOf } from "./files-of.ts";
export { emptyScore, measure } from "./measure.ts";
export { openPrinters } from "./print/printers.ts";
export { type Sample, sampleOf } from "./sample.ts";
export type { Style } from "./styles/style.ts";

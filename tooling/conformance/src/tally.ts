import { Share } from "./share.ts";

/** What is counted over the reports of one density. */
export class Tally {
  /** Valid reports with no finding above info. */
  readonly silent = new Share();
  /** Single mutations of tables 3 and 4 that a rule noticed. */
  readonly noticed = new Share();
  /** Single mutations of table 3 whose cell `locate` names first. */
  readonly namedFirst = new Share();
  /** Of those, the ones with the figure that was there before. */
  readonly valueFound = new Share();
  /** Double mutations, in different rows and columns, among the first three proposals. */
  readonly pairFound = new Share();
  /** Figures moved into the empty column beside them, among the first three proposals. */
  readonly shiftFound = new Share();
  /** Mutations of table 4 of which it is said that one sum cannot tell, the right cell listed. */
  readonly listed = new Share();
}

import type { Fact } from "../models/fact.ts";

/** A fact and the JSON Pointer of the cell that it was read from. */
export interface FactEntry {
  readonly path: string;
  readonly fact: Fact;
}

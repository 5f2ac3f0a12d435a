import type { FigureReading, Operand } from "./operand.ts";

/** One of the parts of a whole. */
export interface Part {
  readonly label: string;
  readonly count: Operand;
}

/** The whole that shares are of, named by its concept; every `Fact` is one. */
export interface DeclaredBase extends FigureReading {
  readonly concept: string;
}

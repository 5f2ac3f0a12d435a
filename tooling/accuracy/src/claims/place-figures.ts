import type { TextRange } from "@gongkai/core";
import type { Figure, Sentence } from "./sentence.ts";

/** A figure of a sentence, and where it stands. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly range: TextRange;
}

/**
 * Finds the figures of a sentence in its text, each after the one before it.
 *
 * @throws {Error} where one is not there.
 */
export function placeFigures({ id, text, figures }: Pick<Sentence, "id" | "text" | "figures">) {
  let from = 0;
  return figures.map((figure): PlacedFigure => {
    const start = text.indexOf(figure.printed, from);
    if (start < 0) throw new Error(`${id}: there is no ${figure.printed} after character ${from}`);
    from = start + figure.printed.length;
    return { figure, range: { start, length: figure.printed.length } };
  });
}

/** A regular expression in the sources. */
export interface Expression {
  /** Relative to the repository, with slashes. */
  readonly file: string;
  readonly line: number;
  /** Null where it is put together at run time. */
  readonly pattern: Pattern | null;
  /** Why it may take more than linear time; null where nobody says so. */
  readonly reason: string | null;
}

export interface Pattern {
  readonly source: string;
  readonly flags: string;
}

/** How two patterns are told apart. */
export const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** How two places in the sources are told apart. */
export const placeOf = ({ file, line }: Pick<Expression, "file" | "line">): string =>
  `${file}:${line}`;

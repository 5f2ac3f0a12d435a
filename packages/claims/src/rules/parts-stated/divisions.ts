/** A whole that the narrative divides, and the parts that it can name. */
export interface Division {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Whether the parts are all there is: then, all stated, they add up to the whole. */
  readonly isExhaustive: boolean;
}

/** Divisions that are certain by what the concepts mean. */
export const divisions: readonly Division[] = [
  {
    whole: "interpretation.items.total",
    parts: ["interpretation.items.higherAuthority", "interpretation.items.own"],
    isExhaustive: true,
  },
  {
    whole: "requests.outcome.total",
    parts: [
      "requests.outcome.granted",
      "requests.outcome.partial",
      "requests.outcome.denied",
      "requests.outcome.other",
    ],
    isExhaustive: false,
  },
];

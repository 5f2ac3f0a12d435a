/** A sentence or label of the product in both of its languages. */
export interface LocalText {
  readonly "zh-CN": string;
  readonly en: string;
}

/** The languages that every message of the product exists in. */
export type Language = keyof LocalText;

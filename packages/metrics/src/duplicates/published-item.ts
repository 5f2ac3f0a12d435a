/** What tells a published item from others. */
export interface PublishedItem {
  /** As printed. */
  readonly title: string;
  /** 文号, such as 宜政办发〔2018〕3号; one without a digit is none. */
  readonly documentNumber?: string | null | undefined;
  /** Any hash of the text, equal for equal texts. Leave it out where the text is empty or 见附件. */
  readonly textHash?: string | null | undefined;
  /** `2018-03-01`; only ever compared for being equal. */
  readonly publishedOn?: string | null | undefined;
}

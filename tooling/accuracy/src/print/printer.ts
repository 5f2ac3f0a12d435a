/** What turns files into PDFs. */
export interface Printer {
  /** Why it cannot print; null where it can. */
  readonly missing: string | null;
  print(files: readonly (string | Uint8Array)[]): Promise<readonly Uint8Array[]>;
  close(): Promise<void>;
}

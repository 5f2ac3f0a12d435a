/** What the options of `validate` say. */
export interface ValidateArguments {
  readonly against?: string;
  readonly format: "pretty" | "json" | "ndjson" | "sarif" | "junit";
  readonly failOn: "error" | "warning";
  readonly ndjson?: boolean;
  readonly jobs: number;
  readonly proposals?: boolean;
  readonly progress: boolean;
  /** Files for the table of problems. */
  readonly report?: readonly string[];
  readonly config?: string | false;
}

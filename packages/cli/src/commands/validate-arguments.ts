/** What the options of `validate` say. */
export interface ValidateArguments {
  readonly against?: string;
  readonly format: "pretty" | "json";
  readonly failOn: "error" | "warning";
  readonly ndjson?: boolean;
  readonly jobs: number;
  readonly proposals?: boolean;
  readonly progress: boolean;
  readonly config?: string | false;
}

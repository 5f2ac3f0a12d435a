import type { LocalText, Report } from "@gongkai/core";

/** A case before our implementation has said what is to be found. */
export interface CaseDraft {
  /** `<group>/<what is in it>`; permanent. */
  readonly id: string;
  readonly title: LocalText;
  readonly report: Report;
  /** Last year's report. */
  readonly against?: Report;
  /** Rules that must find something here, and rules that must not: known before anything is run. */
  readonly finds?: readonly string[];
  readonly findsNot?: readonly string[];
}

/** A case as it is published. */
export interface SuiteCase {
  readonly id: string;
  readonly title: LocalText;
  readonly scope: "tables" | "narrative";
  readonly report: Report;
  readonly against?: Report;
  readonly expect: {
    readonly findings: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly path: string;
    }[];
  };
}

/** A part of an id: lower-case words joined by hyphens. */
export const slug = (text: string): string => text.replaceAll(" ", "-");

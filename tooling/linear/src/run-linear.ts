import { join } from "node:path";
import { complaintAbout, type Judged } from "./complaints.ts";
import { type Expression, keyOf, type Pattern, placeOf } from "./expression.ts";
import { findExpressions } from "./find-expressions.ts";
import { judgePatterns } from "./judge-patterns.ts";
import { NOT_YET } from "./not-yet.ts";
import { recordPatterns } from "./record-patterns.ts";
import { sourceFiles } from "./source-files.ts";

export interface LinearOptions {
  /** The folder of the repository. */
  readonly root: string;
  /** Also those that are not judged yet. */
  readonly isWhole?: boolean;
  readonly print: (line: string) => void;
}

/** Finds the expressions of the repository, and judges every pattern of each. */
async function judgeAll(root: string, files: ReturnType<typeof sourceFiles>): Promise<Judged[]> {
  const script = (name: string) => join(root, "tooling/linear/src", name);
  const expressions = files.flatMap(([file, text]) => findExpressions(file, text));
  const puttingTogether = expressions.filter(
    ({ pattern, reason }) => pattern === null && reason === null,
  );
  const recorded = await recordPatterns(
    root,
    [...new Set(puttingTogether.map(({ file }) => file))],
    script("record-worker.mjs"),
  );
  const patternsOf = ({ pattern, reason, ...place }: Expression): readonly Pattern[] => {
    if (reason !== null) return [];
    return pattern === null ? (recorded.get(placeOf(place)) ?? []) : [pattern];
  };
  const judged = await judgePatterns(expressions.flatMap(patternsOf), script("judge-worker.mjs"));
  return expressions.map((expression) => {
    const patterns = patternsOf(expression);
    const judgements = patterns.flatMap((pattern) => judged.get(keyOf(pattern)) ?? []);
    return { expression, patterns, judgements };
  });
}

/**
 * Tells whether every regular expression of the packages and the examples takes linear time, or says why
 * it need not.
 */
export async function runLinear({ root, isWhole = false, print }: LinearOptions): Promise<boolean> {
  const files = sourceFiles(root).filter(([file]) => isWhole || !NOT_YET.has(file));
  const judged = await judgeAll(root, files);
  const complaints = judged.flatMap((each) => complaintAbout(each) ?? []);
  for (const complaint of complaints) print(complaint);
  const excused = judged.filter(({ expression }) => expression.reason !== null).length;
  print(
    `${judged.length} regular expressions, ${excused} excused by a comment, ${complaints.length} to mend`,
  );
  return complaints.length === 0;
}

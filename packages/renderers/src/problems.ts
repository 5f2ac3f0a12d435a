export type {
  CheckedFile,
  FileError,
  JunitOptions,
  ProblemOptions,
  Region,
} from "./problems/checked-file.ts";
export { JUNIT_HEAD, JUNIT_TAIL, junitSuite } from "./problems/junit.ts";
export { narrowSource } from "./problems/narrow-source.ts";
export { type FileProblems, type ProblemRow, problemsOf } from "./problems/problem-rows.ts";
export { type SarifParts, sarifParts } from "./problems/sarif.ts";
export { writeProblemsHtml } from "./problems/write-problems-html.ts";
export { writeProblemsXlsx } from "./problems/write-problems-xlsx.ts";

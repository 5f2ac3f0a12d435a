import { extname } from "node:path";

/** `out/report` for `out/report.json`. */
export const withoutExtension = (path: string): string =>
  path.slice(0, path.length - extname(path).length);

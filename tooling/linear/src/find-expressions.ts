import ts from "typescript";
import type { Expression, Pattern } from "./expression.ts";

/** `// linear: applied to at most 40 characters`, right above the expression or what it stands in. */
const REASON = /^\/\/ linear: (.+)$/;

function patternOfLiteral(text: string): Pattern {
  const end = text.lastIndexOf("/");
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

const literalText = (node: ts.Node | undefined): string | null =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;

/** The pattern of `new RegExp("…", "…")`; null where it is not written out. */
function patternOfCall(given: readonly ts.Expression[]): Pattern | null {
  const [source, flags] = given;
  const sourceText = literalText(source);
  const flagsText = flags === undefined ? "" : literalText(flags);
  if (sourceText === null || flagsText === null) return null;
  return { source: sourceText, flags: flagsText };
}

/** Undefined for what is no expression, null for one that is put together at run time. */
function patternAt(node: ts.Node): Pattern | null | undefined {
  if (ts.isRegularExpressionLiteral(node)) return patternOfLiteral(node.text);
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  if (!ts.isIdentifier(node.expression) || node.expression.text !== "RegExp") return undefined;
  const [first] = node.arguments ?? [];
  // `new RegExp(/…/)` copies what is judged already.
  if (first !== undefined && ts.isRegularExpressionLiteral(first)) return undefined;
  return patternOfCall(node.arguments ?? []);
}

/** What a comment right above a node, or above what it stands in, gives as the reason. */
function reasonAbove(node: ts.Node, text: string): string | null {
  for (let at = node; !ts.isSourceFile(at); at = at.parent) {
    const last = ts.getLeadingCommentRanges(text, at.getFullStart())?.at(-1);
    const reason = last && REASON.exec(text.slice(last.pos, last.end))?.[1];
    if (reason !== undefined) return reason;
    if (ts.isStatement(at) || ts.isClassElement(at)) return null;
  }
  return null;
}

/**
 * Finds the regular expressions of a source file: literals, and calls of `RegExp`.
 *
 * @param file Its name, as it is reported.
 *
 * @example
 * findExpressions("a.ts", "const END = /[ab]+$/u;")[0].pattern //=> { source: "[ab]+$", flags: "u" }
 */
export function findExpressions(file: string, text: string): readonly Expression[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node): void => {
    const pattern = patternAt(node);
    if (pattern !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, pattern, reason: reasonAbove(node, text) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

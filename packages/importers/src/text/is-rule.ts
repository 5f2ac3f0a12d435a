/** Marks that end a row where markup draws no line: LaTeX, AsciiDoc and MediaWiki. */
const MARKUP =
  /^(?:(?:\\(?:hline|toprule|midrule|bottomrule)\s*)+|\|={3,}|\|-+|\{\|(?:\s*[\w-]+="[^"]*")*|\|\})$/;

/** The first character tells most lines apart at once. */
const FIRST = /^[-=_+:|\u2500-\u257f—―－＝＿～~*\\{]/;

/** What a rule is drawn with. */
const DRAWN = /^[-=_+:|\s\u2500-\u257f—―－＝＿～~*]+$/;

/** Where the pieces of a rule meet. */
const JOINTS =
  /[|+\s\u2502\u2503\u2506\u2507\u250a-\u254b\u254e\u254f\u2551-\u2573\u2575\u2577\u2579\u257b]+/;

/** A piece of a rule: three dashes or more, or one that aligns; a single dash says something. */
const PIECE =
  /^(?::-+:?|-+:|-{2,}|={2,}|_{3,}|[—―－]{3,}|[＝＿～~]{3,}|[\u2500\u2501\u2504\u2505\u2508\u2509\u254c\u254d\u2550\u2574\u2576\u2578\u257a\u257c-\u257f]+)$/;

/**
 * Tells a line that only rules off rows: dashes, equals signs or drawn lines, with or without bars.
 *
 * @example
 * ["|---|---:|", "+====+", "┌──┬──┐", "| - | - |"].map(isRule) //=> [true, true, true, false]
 */
export function isRule(text: string): boolean {
  if (!FIRST.test(text)) return false;
  if (MARKUP.test(text)) return true;
  if (text.length < 3 || !DRAWN.test(text)) return false;
  const pieces = text.split(JOINTS).filter(Boolean);
  const isCrossed = /^[|+].*\+/.test(text) && pieces.length > 0;
  const isLong = isCrossed || pieces.some((piece) => piece.length > 2 || !piece.startsWith("-"));
  return isLong && pieces.every((piece) => PIECE.test(piece));
}

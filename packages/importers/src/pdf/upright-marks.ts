import { cleanText } from "../recognize/clean-text.ts";
import { remembered } from "../remembered.ts";
import type { OperatorReader, PaintedLetter } from "./operator-reader.ts";
import type { Box, Letter, PageMarks, RuledLine } from "./page-marks.ts";
import type { PaintedLine } from "./painted-lines.ts";
import { withRaisedOnLine } from "./raised-letters.ts";

interface PageFrame {
  readonly view: readonly number[];
  /** How far a viewer turns the page, in degrees to the right. */
  readonly rotate: number;
  readonly page: number;
}

/** Quarters of a turn to the left. */
type Turn = 0 | 1 | 2 | 3;

const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** What stands further off the level is a stamp or a watermark. */
const LEVEL = 0.05;

/** Which way letters run; null for those that run across. */
function turnOf({ dx, dy }: PaintedLetter): Turn | null {
  const length = Math.hypot(dx, dy);
  if (length === 0) return 0;
  if (Math.abs(dy) <= LEVEL * length) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) <= LEVEL * length) return dy > 0 ? 1 : 3;
  return null;
}

/** The way most letters of a page run; where none do, as a viewer turns it. */
function turnOfPage(letters: readonly PaintedLetter[], rotate: number): Turn {
  const counts = TURNS.map(() => 0);
  for (const letter of letters) {
    const turn = turnOf(letter);
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  if (most > 0) return TURNS.find((turn) => counts[turn] === most) ?? 0;
  return TURNS[(((rotate / 90) % 4) + 4) % 4] ?? 0;
}

/** Ligatures, and the radicals and private blanks that PDF fonts leave behind. */
const usual = remembered((text: string) =>
  cleanText(text).replace(/[\ufb00-\ufb06]/g, (letter) => letter.normalize("NFKC")),
);

type Place = (x: number, y: number) => readonly [number, number];

/** From the space of the file to the page as it is read, its top left corner at nought. */
function placeIn([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], turn: Turn): Place {
  if (turn === 0) return (x, y) => [x - left, top - y];
  if (turn === 1) return (x, y) => [y - bottom, x - left];
  if (turn === 2) return (x, y) => [right - x, y - bottom];
  return (x, y) => [top - y, right - x];
}

function back([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], turn: Turn): Place {
  if (turn === 0) return (x, y) => [x + left, top - y];
  if (turn === 1) return (x, y) => [y + left, x + bottom];
  if (turn === 2) return (x, y) => [right - x, y + bottom];
  return (x, y) => [right - y, top - x];
}

/** Where a letter stands; one that runs another way than the page, by the box that it fills. */
function letterOf(painted: PaintedLetter, turn: Turn, place: Place): Letter | null {
  const own = turnOf(painted);
  const text = usual(painted.text);
  if (own === null || text === "") return null;
  const { size, dx, dy } = painted;
  const length = Math.hypot(dx, dy);
  const [x, y] = place(painted.x, painted.y);
  if (own === turn) return { text, x, y, width: length, size, isTurned: false };
  const [toX, toY] = place(painted.x + dx, painted.y + dy);
  // Over the line that it stands on: to its left as it runs.
  const upX = length === 0 ? 0 : (toY - y) / length;
  const upY = length === 0 ? -1 : -(toX - x) / length;
  const xs = [x, toX, x + upX * size, toX + upX * size];
  const ys = [y, toY, y + upY * size, toY + upY * size];
  const left = Math.min(...xs);
  return { text, x: left, y: Math.max(...ys), width: Math.max(...xs) - left, size, isTurned: true };
}

/** Two strokes of one letter, as programs that have no bold font paint it. */
const SAME = 0.2;

/** Letters are looked for in squares of four points; of those so many stand over each other. */
const ROWS = 1 << 20;

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, fresh: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = fresh();
  map.set(key, value);
  return value;
}

/** Leaves out letters that are painted over themselves to look bold, or to throw a shadow. */
function withoutDoubles(letters: readonly Letter[]): Letter[] {
  const seen = new Map<string, Map<number, Letter[]>>();
  return letters.filter((letter) => {
    const same = valueAt(seen, letter.text, () => new Map<number, Letter[]>());
    const reach = SAME * Math.max(letter.width, letter.size * 0.5, 1);
    const place = Math.round(letter.x / 4) * ROWS + Math.round(letter.y / 4);
    for (let right = -ROWS; right <= ROWS; right += ROWS) {
      for (let down = -1; down <= 1; down++) {
        const isDouble = same
          .get(place + right + down)
          ?.some(({ x, y }) => Math.abs(x - letter.x) <= reach && Math.abs(y - letter.y) <= reach);
        if (isDouble) return false;
      }
    }
    valueAt(same, place, () => []).push(letter);
    return true;
  });
}

function ruledLines(lines: readonly PaintedLine[], place: Place) {
  const lying: RuledLine[] = [];
  const standing: RuledLine[] = [];
  for (const { x1, y1, x2, y2 } of lines) {
    const [fromX, fromY] = place(x1, y1);
    const [toX, toY] = place(x2, y2);
    const across = Math.abs(toX - fromX);
    const down = Math.abs(toY - fromY);
    if (!Number.isFinite(across + down)) continue;
    if (down <= LEVEL * across)
      lying.push({
        at: (fromY + toY) / 2,
        from: Math.min(fromX, toX),
        to: Math.max(fromX, toX),
      });
    else if (across <= LEVEL * down)
      standing.push({
        at: (fromX + toX) / 2,
        from: Math.min(fromY, toY),
        to: Math.max(fromY, toY),
      });
  }
  return { lying, standing };
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

/** What a page shows, turned so that most of its letters stand upright, whatever the file says of its turn. */
export function uprightMarks(reader: OperatorReader, { view, rotate, page }: PageFrame): PageMarks {
  const turn = turnOfPage(reader.letters, rotate);
  const place = placeIn(view, turn);
  const placeBack = back(view, turn);
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const isSideways = turn % 2 === 1;
  const letters = reader.letters.flatMap((painted) => letterOf(painted, turn, place) ?? []);
  return {
    page,
    letters: withRaisedOnLine(withoutDoubles(letters)),
    ...ruledLines(reader.lines, place),
    width: isSideways ? top - bottom : right - left,
    height: isSideways ? right - left : top - bottom,
    hasPicture: reader.hasPicture,
    hasUnknownFont: reader.hasUnknownFont,
    inFile: (box: Box) => {
      const [x1, y1] = placeBack(box.left, box.top);
      const [x2, y2] = placeBack(box.right, box.bottom);
      const [x, y] = [Math.min(x1, x2), Math.min(y1, y2)].map(rounded);
      const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)].map(rounded);
      return [x ?? 0, y ?? 0, width ?? 0, height ?? 0];
    },
  };
}

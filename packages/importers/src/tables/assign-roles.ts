/** What a line of a flattened table of descriptions was in the table. */
export type LineRole =
  /** A piece of the group printed over several rows. */
  | "group"
  /** The name of a row. */
  | "label"
  /** What the table says of the row before it. */
  | "description"
  /** The name of a row that the description before it speaks of too: its cell was merged. */
  | "covered";

const roles = ["group", "label", "description", "covered"] as const;

/** Words that name one channel, and not a kind of channels. */
const CHANNEL =
  /(?:微博|微信|客户端|抖音|网站|子站|接待点|窗口|板块|版块|公报|电视台|广播)$|(?:热线|电话)\d*$/;
/** Only a sentence has these. */
const SENTENCE =
  /[，,；;。]|了|\d\s*余?(?:条|次|件|起|人次|人|篇|期|场|份)|^(?:全?年|共|累计)(?:接待|受理|发布)/;
const SAYS =
  /^(?:公布|对|将|按|通过|组织|建立|及时|定期|转发|落实|制定|召开|受理|每)|(?:公布|发布|公开|公示|办理|更新|开展|宣传)$|(?:集中|统一|同时|逐项|专人)/;

const isPiece = (line: string) => line.length <= 4;

/** How unlikely a line is as a name. */
function nameCost(line: string): number {
  if (SENTENCE.test(line)) return 3;
  return line.length > 30 && !line.includes("、") ? 1 : 0;
}

/** How unlikely a line is as a description. */
function descriptionCost(line: string): number {
  if (SENTENCE.test(line)) return 0;
  if (SAYS.test(line)) return 0.3;
  return line.length >= 12 ? 1 : 2;
}

interface Step {
  readonly before: string;
  readonly previous: LineRole | null;
  readonly line: string;
}

const NEVER = Number.POSITIVE_INFINITY;

/** How unlikely a line is in each role, after a line in another; a group begins where a row has ended. */
const stepCosts: Readonly<Record<LineRole, (step: Step) => number>> = {
  group({ before, previous, line }) {
    if (previous === null) return nameCost(line);
    if (previous === "label") return NEVER;
    if (previous !== "group") return 0.6 + nameCost(line);
    return isPiece(before) && isPiece(line) ? 0 : 2 + nameCost(line);
  },
  label: ({ previous, line }) => nameCost(line) + (previous === "label" ? 2 : 0),
  description({ previous, line }) {
    if (previous === "label") return descriptionCost(line);
    return previous === "description" ? 1.5 + descriptionCost(line) : NEVER;
  },
  covered({ previous, line }) {
    if (previous !== "description" && previous !== "covered") return NEVER;
    return nameCost(line) + (CHANNEL.test(line) ? 0.8 : 2);
  },
};

interface Path {
  readonly cost: number;
  readonly role: LineRole;
  readonly before: Path | null;
}

function extend(paths: readonly Path[], before: string, line: string): Path[] {
  return roles.flatMap((role): Path[] => {
    let best: Path | null = null;
    for (const path of paths) {
      const cost = path.cost + stepCosts[role]({ before, previous: path.role, line });
      if (Number.isFinite(cost) && (best === null || cost < best.cost))
        best = { cost, role, before: path };
    }
    return best === null ? [] : [best];
  });
}

const isOpen = (path: Path) => path.role === "group" || path.role === "label";

/**
 * Tells group, label and description apart in the lines of a flattened table: the cheapest reading of
 * the whole, by what such tables can hold and what the lines look like.
 *
 * @example
 * assignRoles(["线下", "政务", "接待窗口", "全年接待400人次", "网站", "市局网站", "发布信息7条"]) //=> ["group", "group", "label", "description", "group", "label", "description"]
 */
export function assignRoles(lines: readonly string[]): LineRole[] {
  const [first = "", ...rest] = lines;
  let paths = roles.flatMap((role): Path[] => {
    const cost = stepCosts[role]({ before: "", previous: null, line: first });
    return Number.isFinite(cost) ? [{ cost, role, before: null }] : [];
  });
  let before = first;
  for (const line of rest) {
    paths = extend(paths, before, line);
    before = line;
  }
  const ended = paths.map((path) => (isOpen(path) ? { ...path, cost: path.cost + 2 } : path));
  const [best] = ended.sort((left, right) => left.cost - right.cost);
  const assigned: LineRole[] = [];
  for (let path: Path | null = best ?? null; path !== null; path = path.before)
    assigned.push(path.role);
  return assigned.reverse();
}

import { formatNumber } from "./number-format.ts";
import {
  type ListDefinition,
  type NumberedList,
  NumberingReader,
  type NumberLevel,
} from "./numbering.ts";
import type { Styles } from "./styles.ts";

/** A list has so many levels. */
const LEVELS = 9;

/** What a paragraph says of its number. */
export interface ListPlace {
  readonly style: string | null;
  /** The list and the level that it names itself; null where its style does. */
  readonly list: string | null;
  readonly level: number | null;
}

/** A list with its definition, and how far it was counted. */
interface RunningList {
  readonly list: NumberedList;
  readonly definition: ListDefinition;
  readonly counts: (number | undefined)[];
}

const WIDE_END = /[\u2e80-\uffef]$/;

/** What keeps a number apart from its text: Chinese marks do so themselves. */
function separator(label: string, suffix: NumberLevel["suffix"]): string {
  if (suffix === "nothing" || label === "") return "";
  return suffix === "tab" && WIDE_END.test(label) ? "" : " ";
}

/** Numbers the paragraphs of a document that Word numbers by itself, as they come. */
export class ListLabels {
  readonly #reader: NumberingReader | null;
  readonly #styles: Styles;
  /** Lists of one definition are counted together. */
  readonly #counts = new Map<ListDefinition, (number | undefined)[]>();
  /** The lists of which a level was begun anew. */
  readonly #restarted = new Map<NumberedList, Set<number>>();

  /** @param xml The part of the lists; null in a document that has none. */
  constructor(xml: string | null, styles: Styles, file: string) {
    this.#reader = xml === null ? null : new NumberingReader(xml, file).run();
    this.#styles = styles;
  }

  /** The number of the next paragraph with what follows it, or "" for one without. */
  next({ style, list, level }: ListPlace): string {
    const named = this.#styles.of(style);
    const running = this.#find(list ?? named.list);
    if (running === null) return "";
    const linked = list === null && level === null ? this.#levelOfStyle(running, style) : null;
    const at = Math.min(
      Math.max(linked ?? level ?? (list === null ? named.level : 0) ?? 0, 0),
      LEVELS - 1,
    );
    this.#count(running, at);
    const own = this.#levelAt(running, at);
    if (own === undefined || own.format === "bullet") return "";
    const label = this.#written(running, own).trimStart();
    return label + separator(label, own.suffix);
  }

  #find(id: string | null): RunningList | null {
    const list = id === null ? undefined : this.#reader?.lists.get(id);
    const definition = this.#definitionOf(list);
    if (list === undefined || definition === undefined) return null;
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    return { list, definition, counts };
  }

  #definitionOf(list: NumberedList | undefined): ListDefinition | undefined {
    const definition = this.#reader?.definitions.get(list?.definition ?? "");
    if (definition === undefined || definition.styleLink === null) return definition;
    const linked = this.#reader?.lists.get(this.#styles.of(definition.styleLink).list ?? "");
    return this.#reader?.definitions.get(linked?.definition ?? "") ?? definition;
  }

  #levelAt({ list, definition }: RunningList, at: number): NumberLevel | undefined {
    return list.levels.get(at) ?? definition.levels.get(at);
  }

  #levelOfStyle({ definition }: RunningList, style: string | null): number | null {
    if (style === null) return null;
    for (const [at, level] of definition.levels) if (level.style === style) return at;
    return null;
  }

  #count(running: RunningList, at: number): void {
    const { list, counts } = running;
    const before = counts[at];
    const anew = list.starts.get(at);
    const restarted = this.#restarted.get(list) ?? new Set();
    if (anew !== undefined && !restarted.has(at)) {
      counts[at] = anew;
      this.#restarted.set(list, restarted.add(at));
    } else if (before === undefined) counts[at] = this.#levelAt(running, at)?.start ?? 1;
    else counts[at] = before + 1;
    for (let below = at + 1; below < LEVELS; below++) {
      const restart = this.#levelAt(running, below)?.restart ?? below;
      if (at < restart) counts[below] = undefined;
    }
  }

  #written(running: RunningList, own: NumberLevel): string {
    return own.text.replace(/%([1-9])/g, (_, printed: string) => {
      const at = Number(printed) - 1;
      const level = this.#levelAt(running, at);
      const value = running.counts[at] ?? level?.start ?? 1;
      return formatNumber(value, own.isLegal ? "decimal" : (level?.format ?? "decimal"));
    });
  }
}

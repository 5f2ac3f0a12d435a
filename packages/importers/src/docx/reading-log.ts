import type { LocalText, RuleCard, Source } from "@gongkai/core";
import type { ReadingNote } from "../files/file-reading.ts";
import { hiddenContent, trackedChanges } from "../rule-cards.ts";
import type { Change } from "./change.ts";
import type { OpenParagraph } from "./open-paragraph.ts";

/** Where something stands: a paragraph whose source is known when it ends, or a source. */
type Place = OpenParagraph | Source;

/** Counts what there is to say of a document, and keeps the place of the first. */
class PlacedCount {
  count = 0;
  #first: OpenParagraph | null = null;
  #source: Source | undefined;

  add(place: Place | null): void {
    this.count++;
    if (this.count > 1 || place === null) return;
    if ("kind" in place) this.#source = place;
    else this.#first = place;
  }

  /** A paragraph ends, or another goes on for it. */
  settle(paragraph: OpenParagraph, source: () => Source): void {
    if (paragraph !== this.#first) return;
    this.#source = source();
    this.#first = null;
  }

  note(card: RuleCard, message: LocalText): ReadingNote[] {
    return this.count === 0 ? [] : [{ card, message, source: this.#source }];
  }
}

/** Notes what a document hides, and what was changed in it without being settled. */
export class ReadingLog {
  readonly #changes = new PlacedCount();
  readonly #hidden = new PlacedCount();
  readonly #counts: Record<Change, number> = { insertion: 0, deletion: 0 };
  /** The change that what is read next may go on in. */
  #change: Change | null = null;
  #isHiding = false;

  /** A change, or more of the one that is read: Word writes one in many pieces. */
  change(kind: Change, place: Place | null): void {
    if (this.#change === kind) return;
    this.#change = kind;
    this.#counts[kind]++;
    this.#changes.add(place);
  }

  /** Text that no change touched. */
  unchanged(): void {
    this.#change = null;
  }

  hidden(place: Place | null): void {
    if (this.#isHiding) return;
    this.#isHiding = true;
    this.#hidden.add(place);
  }

  shown(): void {
    this.#isHiding = false;
  }

  settle(paragraph: OpenParagraph, source: () => Source): void {
    this.#changes.settle(paragraph, source);
    this.#hidden.settle(paragraph, source);
  }

  get notes(): ReadingNote[] {
    const { insertion, deletion } = this.#counts;
    const places = this.#hidden.count;
    return [
      ...this.#changes.note(trackedChanges, {
        "zh-CN": `文档带有未处理的修订：插入${insertion}处，删除${deletion}处；均按已接受读取`,
        en: `The document carries unsettled changes, read as accepted; insertions: ${insertion}, deletions: ${deletion}`,
      }),
      ...this.#hidden.note(hiddenContent, {
        "zh-CN": `文档有${places}处隐藏的内容没有读取`,
        en: `The document hides content, which is not read; places: ${places}`,
      }),
    ];
  }
}

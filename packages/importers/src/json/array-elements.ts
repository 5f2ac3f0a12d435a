import { GongkaiError } from "@gongkai/core";

/** No record is longer; one that seems so has brackets or quotes that do not close. */
const LONGEST_ELEMENT = 16_000_000;

function notAList(zh: string, en: string): GongkaiError {
  return new GongkaiError("json-invalid", {
    message: { "zh-CN": zh, en },
    expected: {
      "zh-CN": "对象的 JSON 数组：[{…}, {…}]",
      en: "A JSON array of objects: [{…}, {…}]",
    },
    advice: {
      "zh-CN": "每行一个对象的文件以 .ndjson 为扩展名",
      en: "A file of one object a line is named .ndjson",
    },
  });
}

/** Divides the text of an array, as it comes, where its commas are. */
class ElementSplitter {
  readonly #marks = /["\\[\]{},]/g;
  #held = "";
  #state: "before" | "inside" | "after" = "before";
  #depth = 0;
  #isText = false;

  *add(chunk: string): Generator<string> {
    const isNew = this.#state === "before";
    this.#held = isNew ? this.#opened(this.#held + chunk) : this.#held + chunk;
    if (this.#state !== "before") yield* this.#elements();
    if (this.#held.length > LONGEST_ELEMENT)
      throw notAList("括号或引号没有成对", "Brackets or quotes do not close");
  }

  end(): void {
    if (this.#state !== "after") throw notAList("JSON 数组不完整", "The JSON array breaks off");
  }

  /** What stands after the bracket that opens the array. */
  #opened(text: string): string {
    const plain = text.trimStart();
    if (plain === "") return "";
    if (!plain.startsWith("[")) throw notAList("不是 JSON 数组", "This is no JSON array");
    this.#state = "inside";
    return plain.slice(1);
  }

  *#elements(): Generator<string> {
    const text = this.#held;
    let start = 0;
    while (this.#state === "inside") {
      const at = this.#nextEnd(text);
      if (at < 0) break;
      const element = text.slice(start, at);
      start = at + 1;
      if (text[at] === "]") this.#state = "after";
      if (this.#state === "inside" || element.trim() !== "") yield element;
    }
    this.#held = text.slice(start);
    this.#marks.lastIndex -= start;
    if (this.#state === "after" && this.#held.trim() !== "")
      throw notAList("数组之后还有内容", "Something follows the array");
  }

  /** Where the element ends in which the search stands; -1: in a later chunk, from whose place it goes on. */
  #nextEnd(text: string): number {
    const marks = this.#marks;
    for (let from = marks.lastIndex; ; from = marks.lastIndex) {
      const mark = marks.exec(text);
      if (mark === null) {
        // A letter that a backslash guards may be the first of the next chunk.
        marks.lastIndex = Math.max(from, text.length);
        return -1;
      }
      const [letter] = mark;
      if (letter === "\\") marks.lastIndex++;
      else if (letter === '"') this.#isText = !this.#isText;
      else if (this.#isText) continue;
      else if (this.#depth === 0 && (letter === "," || letter === "]")) return mark.index;
      else if (letter === "{" || letter === "[") this.#depth++;
      else if (letter !== ",") this.#depth--;
    }
  }
}

/**
 * Divides a JSON array that comes in chunks into the texts of its elements, holding one at a time.
 *
 * @throws {GongkaiError} `json-invalid` where it is no array, or breaks off.
 */
export async function* arrayElements(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  const splitter = new ElementSplitter();
  for await (const chunk of chunks) yield* splitter.add(chunk);
  splitter.end();
}

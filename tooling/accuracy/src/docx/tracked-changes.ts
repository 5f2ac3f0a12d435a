import type { Draft, Style } from "../styles/style.ts";
import { isLabel } from "../styles/table-habits.ts";
import { docx } from "./docx-style.ts";
import { FONTS, plainProperties, plainWord, run, type WordMarkup } from "./word-markup.ts";

/** Who changed something and when; a new number each time. */
class Changes {
  #last = 100;

  get mark(): string {
    return ` w:id="${++this.#last}" w:author="审核" w:date="2022-01-20T09:30:00Z"`;
  }

  deleted(runs: string): string {
    const gone = runs.replaceAll("<w:t ", "<w:delText ").replaceAll("</w:t>", "</w:delText>");
    return `<w:del${this.mark}>${gone}</w:del>`;
  }

  inserted(runs: string): string {
    return `<w:ins${this.mark}>${runs}</w:ins>`;
  }

  /** A change of nothing but the looks. */
  reformatted(text: string): string {
    return run(text, `${FONTS}<w:b/><w:rPrChange${this.mark}><w:rPr><w:i/></w:rPr></w:rPrChange>`);
  }
}

/** A row that someone deleted, as the row above it but for its figures. */
function deletedRow(cells: string, changes: Changes): string {
  const gone = cells
    .replaceAll('<w:vMerge w:val="restart"/>', "<w:vMerge/>")
    .replace(/<w:ins .*?<\/w:ins>|<w:del .*?<\/w:del>/g, "")
    .replace(/<w:r>.*?<\/w:r>/g, (runs) => changes.deleted(runs.replace(/>\d+</, ">9<")));
  return plainWord.row(gone, `<w:del${changes.mark}/>`, 0);
}

function trackedMarkup({ random }: Draft): Partial<WordMarkup> {
  const changes = new Changes();
  return {
    paragraph(words) {
      const { text } = words;
      const properties = plainProperties(words);
      if (words.type === "heading") return plainWord.paragraph(words);
      const draft = `<w:p>${properties.replace("</w:pPr>", `<w:rPr><w:del${changes.mark}/></w:rPr></w:pPr>`)}${changes.deleted(run("（此处待补充：全年共12件。）"))}</w:p>`;
      if (random.chance(300)) {
        const moved = `<w:moveFromRangeStart${changes.mark} w:name="move1"/><w:moveFrom${changes.mark}>${run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>`;
        return `${draft}<w:p>${properties.replace("</w:pPr>", `<w:rPr><w:moveFrom${changes.mark}/></w:rPr></w:pPr>`)}${moved}</w:p><w:p>${properties}<w:moveTo${changes.mark}>${run(text)}</w:moveTo></w:p>`;
      }
      const half = Math.floor(text.length / 2);
      return `${draft}<w:p>${properties}${run(text.slice(0, half))}${changes.deleted(run("基本"))}${changes.inserted(run(text.slice(half)))}</w:p>`;
    },
    cellRuns(text, cell) {
      if (isLabel(cell) || text === "" || !random.chance(200))
        return plainWord.cellRuns(text, cell);
      const old = changes.deleted(run(String(random.int(1, 999))));
      if (random.chance(300)) return `${changes.inserted(run(text))}${old}`;
      const kept = text.slice(0, -1);
      const begun = kept === "" ? "" : changes.reformatted(kept);
      const last = changes.inserted(run(text.slice(-1)));
      return random.chance(500) ? `${old}${changes.inserted(run(text))}` : `${begun}${old}${last}`;
    },
    row(cells, properties, at) {
      const row = plainWord.row(cells, properties, at);
      return at > 3 && random.chance(100) ? row + deletedRow(cells, changes) : row;
    },
  };
}

/** A document that was sent on with its changes neither accepted nor refused. */
export const trackedChanges: Style = docx("word-tracked-changes", { markup: trackedMarkup });

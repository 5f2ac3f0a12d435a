import { XmlReader } from "./xml-reader.ts";

/** Reads the title that the properties of a file name. */
export class TitleReader extends XmlReader {
  #title = "";

  get titles(): readonly string[] {
    const title = this.#title.trim();
    return title === "" ? [] : [title];
  }

  protected open(name: string): void {
    if (name === "dc:title") this.isTextRead = true;
  }

  protected override text(text: string): void {
    this.#title += text;
  }

  protected override close(name: string): void {
    if (name === "dc:title") this.isTextRead = false;
  }
}

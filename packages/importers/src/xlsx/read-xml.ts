import { Parser } from "htmlparser2";
import { fileDamaged } from "../files/file-errors.ts";

/** The attributes of an element, by their names without prefixes. */
export type XmlAttributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  /** The name is without its prefix. */
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper than anything in a workbook nests. */
const MOST_DEPTH = 64;

/** Read at a time, so that a part that is refused is not read to its end. */
const CHUNK = 65_536;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Takes one part of a workbook piece by piece. */
interface XmlReader {
  write(xml: string): void;
  /** @throws {GongkaiError} `file-damaged` where the part ends too early. */
  end(): void;
}

/**
 * Reads one part of a workbook as it comes. Entities that a part declares itself mean nothing here, and
 * nothing is fetched.
 */
export function xmlReader(file: string, handler: XmlHandler): XmlReader {
  let depth = 0;
  let hasRoot = false;
  let isCutOff = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        hasRoot = true;
        if (++depth > MOST_DEPTH) throw fileDamaged(file, "XLSX");
        handler.open?.(localName(name), attributes);
      },
      ontext: (text) => handler.text?.(text),
      onclosetag(name, isImplied) {
        depth--;
        // A tag that closes itself is implied as well; only what is open at the end was cut off.
        if (isImplied && isEnding) isCutOff = true;
        handler.close?.(localName(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  let isEnding = false;
  return {
    write: (xml) => parser.write(xml),
    end() {
      isEnding = true;
      parser.end();
      if (!hasRoot || isCutOff) throw fileDamaged(file, "XLSX");
    },
  };
}

function* chunksOf(xml: string): Generator<string> {
  for (let at = 0; at < xml.length; at += CHUNK) yield xml.slice(at, at + CHUNK);
}

/**
 * Reads one part of a workbook: its text, or the pieces of it.
 *
 * @throws {GongkaiError} `file-damaged` where it ends too early.
 */
export function readXml(xml: string | Iterable<string>, file: string, handler: XmlHandler): void {
  const reader = xmlReader(file, handler);
  for (const chunk of typeof xml === "string" ? chunksOf(xml) : xml) reader.write(chunk);
  reader.end();
}

import type { Zip } from "../files/open-zip.ts";
import { XmlReader } from "./xml-reader.ts";

interface Relationship {
  readonly type: string;
  readonly target: string;
}

class RelationshipReader extends XmlReader {
  readonly found: Relationship[] = [];

  protected open(name: string): void {
    if (name !== "rel:Relationship" || this.attribute("TargetMode") === "External") return;
    this.found.push({ type: this.attribute("Type") ?? "", target: this.attribute("Target") ?? "" });
  }
}

/** The folder of a part, with its slash; "" at the top. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf("/") + 1);

/** The name of a part in the archive, as another part names it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : folder + target;
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/**
 * Gives the parts that a part refers to, by the last word of what they are to it: `styles`,
 * `numbering`. What lies outside of the file is not among them.
 *
 * @param part "" for the file as a whole.
 */
export function relatedParts(zip: Zip, part: string): ReadonlyMap<string, string> {
  const folder = folderOf(part);
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const parts = new Map<string, string>();
  if (xml === null) return parts;
  for (const { type, target } of new RelationshipReader(xml, zip.file).run().found) {
    const name = resolved(folder, target);
    const kind = type.slice(type.lastIndexOf("/") + 1);
    if (zip.has(name) && !parts.has(kind)) parts.set(kind, name);
  }
  return parts;
}

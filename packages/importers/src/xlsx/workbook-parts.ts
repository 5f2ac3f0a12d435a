import { fileDamaged } from "../files/file-errors.ts";
import type { Zip } from "../files/open-zip.ts";
import { readXml } from "./read-xml.ts";

/** A sheet of a workbook: its name, and where in the file its cells are. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

export interface WorkbookParts {
  /** In the order of their tabs; charts are none. */
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, styles. */
  readonly kind: string;
  readonly part: string;
}

/** The path that a part names another by, inside the archive. */
function partPath(from: string, target: string): string {
  const steps = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relationsOf(zip: Zip, part: string): Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const xml = zip.text(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  readXml(xml, zip.file, {
    open(name, { Id = "", Type = "", Target = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External") return;
      const kind = Type.slice(Type.lastIndexOf("/") + 1);
      relations.push({ id: Id, kind, part: partPath(part, Target) });
    },
  });
  return relations;
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * Finds the parts of a workbook that its cells are read from.
 *
 * @throws {GongkaiError} `file-damaged` where a part that it names is not there.
 */
export function workbookParts(zip: Zip): WorkbookParts {
  const main = relationsOf(zip, "").find(({ kind }) => kind === "officeDocument")?.part;
  const workbook = main ?? "xl/workbook.xml";
  const xml = zip.text(workbook);
  if (xml === null) throw fileDamaged(zip.file, "XLSX");
  const relations = relationsOf(zip, workbook);
  const partOf = (kind: string) => {
    const part = relations.find((relation) => relation.kind === kind)?.part;
    if (part !== undefined && !zip.has(part)) throw fileDamaged(zip.file, "XLSX");
    return part ?? null;
  };
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(xml, zip.file, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = isTrue(attributes.date1904);
      if (name !== "sheet") return;
      const id = attributes["r:id"] ?? attributes.id;
      const relation = relations.find((one) => one.id === id);
      if (relation === undefined) throw fileDamaged(zip.file, "XLSX");
      if (relation.kind !== "worksheet") return;
      if (!zip.has(relation.part)) throw fileDamaged(zip.file, "XLSX");
      const isHidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      sheets.push({ name: attributes.name ?? "", isHidden, part: relation.part });
    },
  });
  return { sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles"), from1904 };
}

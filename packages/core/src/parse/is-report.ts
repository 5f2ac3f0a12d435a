import { perimeterSchema, REPORT_FORMAT, type Report } from "../models/report.ts";
import { checkBody, checkContacts, checkPeriod, isIsoDate } from "./frame-shape.ts";
import type { PlainObject } from "./plain-object.ts";
import { checkSection } from "./section-shape.ts";
import { shapeMessages } from "./shape-message.ts";
import type { ShapeWalk } from "./shape-walk.ts";
import { checkTable } from "./table-shape.ts";

const PERIMETERS: ReadonlySet<unknown> = new Set([null, ...perimeterSchema.options]);
const REPORT_KEYS: ReadonlySet<string> = new Set([
  "format",
  "edition",
  "title",
  "body",
  "perimeter",
  "period",
  "publishedOn",
  "sections",
  "tables",
  "contacts",
]);

const expectedFormat = shapeMessages.oneOf([REPORT_FORMAT]);
const expectedPerimeter = shapeMessages.oneOf([...perimeterSchema.options, "null"]);

function checkFrame(walk: ShapeWalk, report: PlainObject): void {
  const { format, perimeter, publishedOn } = report;
  if (format !== REPORT_FORMAT) walk.fail("format", expectedFormat);
  if (typeof report.edition !== "string") walk.fail("edition", shapeMessages.text);
  if (typeof report.title !== "string") walk.fail("title", shapeMessages.text);
  walk.enter("body");
  checkBody(walk, report.body);
  walk.leave();
  if (!PERIMETERS.has(perimeter)) walk.fail("perimeter", expectedPerimeter);
  walk.enter("period");
  checkPeriod(walk, report.period);
  walk.leave();
  if (publishedOn !== null && !isIsoDate(publishedOn)) walk.fail("publishedOn", shapeMessages.date);
}

function checkSections(walk: ShapeWalk, sections: unknown): void {
  if (!walk.expectArray(sections)) return;
  for (let index = 0; index < sections.length; index++) {
    walk.enter(index);
    checkSection(walk, sections[index]);
    walk.leave();
  }
}

function checkTables(walk: ShapeWalk, tables: unknown): void {
  if (!walk.expectObject(tables)) return;
  for (const id in tables) {
    if (id === "__proto__") walk.forbid(id);
    walk.enter(id);
    checkTable(walk, tables[id]);
    walk.leave();
  }
}

/**
 * Tells whether a value has the shape of a report, and leaves in `walk` what is wrong with it.
 *
 * Gives the verdict of `reportSchema` in one walk without copies, and refuses what zod lets pass: a
 * key `__proto__`, nesting that no report has, and objects that JSON could not hold.
 */
export function isReport(value: unknown, walk: ShapeWalk): value is Report {
  if (!walk.expectObject(value)) return false;
  checkFrame(walk, value);
  walk.enter("sections");
  checkSections(walk, value.sections);
  walk.leave();
  walk.enter("tables");
  checkTables(walk, value.tables);
  walk.leave();
  if (value.contacts !== null) {
    walk.enter("contacts");
    checkContacts(walk, value.contacts);
    walk.leave();
  }
  walk.checkOtherKeys(value, REPORT_KEYS);
  return walk.isSound;
}

import type { PlainObject } from "./plain-object.ts";
import { shapeMessages } from "./shape-message.ts";
import type { ShapeWalk } from "./shape-walk.ts";

const SECTION_KEYS: ReadonlySet<string> = new Set(["id", "heading", "blocks"]);
const PARAGRAPH_KEYS: ReadonlySet<string> = new Set(["type", "text"]);
const HEADING_KEYS: ReadonlySet<string> = new Set(["type", "level", "text"]);
const TABLE_KEYS: ReadonlySet<string> = new Set(["type", "ref"]);

const expectedType = shapeMessages.oneOf(["paragraph", "heading", "table"]);

const isHeadingLevel = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 2 && value <= 5;

function checkParagraph(walk: ShapeWalk, block: PlainObject): void {
  if (typeof block.text !== "string") walk.fail("text", shapeMessages.text);
  walk.checkOtherKeys(block, PARAGRAPH_KEYS);
}

function checkHeading(walk: ShapeWalk, block: PlainObject): void {
  if (!isHeadingLevel(block.level)) walk.fail("level", shapeMessages.headingLevel);
  if (typeof block.text !== "string") walk.fail("text", shapeMessages.text);
  walk.checkOtherKeys(block, HEADING_KEYS);
}

function checkReference(walk: ShapeWalk, block: PlainObject): void {
  if (typeof block.ref !== "string") walk.fail("ref", shapeMessages.text);
  walk.checkOtherKeys(block, TABLE_KEYS);
}

function checkBlock(walk: ShapeWalk, block: PlainObject): void {
  if (block.type === "paragraph") checkParagraph(walk, block);
  else if (block.type === "heading") checkHeading(walk, block);
  else if (block.type === "table") checkReference(walk, block);
  else walk.fail("type", expectedType);
}

function checkBlocks(walk: ShapeWalk, blocks: unknown): void {
  if (!walk.expectArray(blocks)) return;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    walk.enter(index);
    if (walk.expectObject(block)) checkBlock(walk, block);
    walk.leave();
  }
}

/** Checks a section and its blocks; its prose is not read. */
export function checkSection(walk: ShapeWalk, section: unknown): void {
  if (!walk.expectObject(section)) return;
  if (typeof section.id !== "string") walk.fail("id", shapeMessages.text);
  if (typeof section.heading !== "string") walk.fail("heading", shapeMessages.text);
  walk.enter("blocks");
  checkBlocks(walk, section.blocks);
  walk.leave();
  walk.checkOtherKeys(section, SECTION_KEYS);
}

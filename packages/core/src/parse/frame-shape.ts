import { bodyKindSchema } from "../models/body.ts";
import { ISO_DATE } from "../models/period.ts";
import { shapeMessages } from "./shape-message.ts";
import type { ShapeWalk } from "./shape-walk.ts";

const BODY_KINDS: ReadonlySet<unknown> = new Set(bodyKindSchema.options);
const BODY_KEYS: ReadonlySet<string> = new Set(["name", "kind", "code", "aliases", "predecessors"]);
const PERIOD_KEYS: ReadonlySet<string> = new Set(["start", "end"]);
const CONTACT_KEYS: ReadonlySet<string> = new Set([
  "person",
  "phone",
  "postcode",
  "address",
  "email",
]);

const expectedKind = shapeMessages.oneOf(bodyKindSchema.options);

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";

/** Tells a calendar date, by the pattern of the schema. */
export const isIsoDate = (value: unknown): boolean =>
  typeof value === "string" && ISO_DATE.test(value);

/** Checks who reports. */
export function checkBody(walk: ShapeWalk, body: unknown): void {
  if (!walk.expectObject(body)) return;
  if (typeof body.name !== "string") walk.fail("name", shapeMessages.text);
  if (!BODY_KINDS.has(body.kind)) walk.fail("kind", expectedKind);
  if (!isTextOrNull(body.code)) walk.fail("code", shapeMessages.textOrNull);
  walk.enter("aliases");
  walk.expectTexts(body.aliases);
  walk.leave();
  walk.enter("predecessors");
  walk.expectTexts(body.predecessors);
  walk.leave();
  walk.checkOtherKeys(body, BODY_KEYS);
}

/** Checks the days that the figures cover. */
export function checkPeriod(walk: ShapeWalk, period: unknown): void {
  if (!walk.expectObject(period)) return;
  if (!isIsoDate(period.start)) walk.fail("start", shapeMessages.date);
  if (!isIsoDate(period.end)) walk.fail("end", shapeMessages.date);
  walk.checkOtherKeys(period, PERIOD_KEYS);
}

/** Checks whom to ask. */
export function checkContacts(walk: ShapeWalk, contacts: unknown): void {
  if (!walk.expectObject(contacts)) return;
  if (!isTextOrNull(contacts.person)) walk.fail("person", shapeMessages.textOrNull);
  if (!isTextOrNull(contacts.phone)) walk.fail("phone", shapeMessages.textOrNull);
  if (!isTextOrNull(contacts.postcode)) walk.fail("postcode", shapeMessages.textOrNull);
  if (!isTextOrNull(contacts.address)) walk.fail("address", shapeMessages.textOrNull);
  const { email } = contacts;
  if (email !== undefined && !isTextOrNull(email)) walk.fail("email", shapeMessages.textOrNull);
  walk.checkOtherKeys(contacts, CONTACT_KEYS);
}

import { GongkaiError } from "@gongkai/core";

/** What comes of counting working days; the error where the calendar does not know a year that it takes. */
export function ifYearKnown<T>(count: () => T): T | GongkaiError {
  try {
    return count();
  } catch (error) {
    if (!(error instanceof GongkaiError) || error.code !== "calendar-year-unknown") throw error;
    return error;
  }
}

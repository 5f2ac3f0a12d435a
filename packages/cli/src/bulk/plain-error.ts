import { type ErrorCode, GongkaiError, type LocalText } from "@gongkai/core";

/** An error as data, for JSON lines and for going from one thread to another. */
export interface PlainError {
  readonly code: ErrorCode;
  readonly message: LocalText;
  readonly place: string | null;
  readonly expected: LocalText | null;
  readonly advice: LocalText | null;
}

/** Takes an error apart; one that is not ours is told of by what it says. */
export function plainError(error: unknown): PlainError {
  if (error instanceof GongkaiError) {
    const { code, text: message, place, expected, advice } = error;
    return { code, message, place, expected, advice };
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message = { "zh-CN": detail, en: detail };
  return { code: "not-a-report", message, place: null, expected: null, advice: null };
}

/** Puts an error together again. */
export function errorOf({ code, message, place, expected, advice }: PlainError): GongkaiError {
  return new GongkaiError(code, {
    message,
    ...(place !== null && { place }),
    ...(expected !== null && { expected }),
    ...(advice !== null && { advice }),
  });
}

import type { RequestEvent, RequestEventType } from "../records/request-event.ts";

/** An event of one type. */
export type EventOf<Type extends RequestEventType> = Extract<RequestEvent, { readonly type: Type }>;

const isOf =
  <Type extends RequestEventType>(type: Type) =>
  (event: RequestEvent): event is EventOf<Type> =>
    event.type === type;

/** The first event of a type. */
export function firstOf<Type extends RequestEventType>(
  events: readonly RequestEvent[],
  type: Type,
): EventOf<Type> | undefined {
  return events.find(isOf(type));
}

/** All events of a type. */
export function allOf<Type extends RequestEventType>(
  events: readonly RequestEvent[],
  type: Type,
): EventOf<Type>[] {
  return events.filter(isOf(type));
}

import type { Finding } from "@gongkai/core";
import type { InformationRequest } from "../records/information-request.ts";
export function checkHistory(_request: InformationRequest, _line: number): Finding[] {
  return [];
}

import { isoDate } from "./read-date.ts";

export interface MetaReading {
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

const PUBLISHER = /(?:发布|发文|公开|编制)(?:单位|机构|机关)[:：]\s*([^\s　:：]{2,60})/;
const DATE =
  /(?:发布|公开|成文|生成|印发)(?:时间|日期)[:：]\s*(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})/;

/**
 * Reads the line under a title that names the publisher and the day of publication.
 *
 * @example
 * readMeta("发布单位:某局 发布时间:2019-01-30") //=> { publisher: "某局", publishedOn: "2019-01-30" }
 */
export function readMeta(text: string): MetaReading {
  const publisher = PUBLISHER.exec(text)?.[1] ?? null;
  const date = DATE.exec(text);
  const [, year = "", month = "", day = ""] = date ?? [];
  return { publisher, publishedOn: date === null ? null : isoDate(year, month, day) };
}

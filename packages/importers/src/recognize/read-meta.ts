import { DAY, isoDate } from "./read-date.ts";

export interface MetaReading {
  readonly publisher: string | null;
  readonly publishedOn: string | null;
}

const PUBLISHER = /(?:发布|发文|公开|编制)(?:单位|机构|机关)[:：]\s*([^\s　:：]{2,60})/;
const DATE = new RegExp(`(?:发布|公开|成文|生成|印发)(?:时间|日期):\\s*${DAY}`);

/** As our own pages have it in English. */
const ENGLISH = new RegExp(`^Published(?: by (.+?))?(?: on ${DAY})?$`);

/** A day on a line of its own, as it stands under a title. */
const BARE_DATE = new RegExp(`^[（(]?${DAY}[）)]?$`);

/**
 * Reads the line under a title that names the publisher and the day of publication.
 *
 * @example
 * readMeta("发布单位:某局 发布时间:2019-01-30") //=> { publisher: "某局", publishedOn: "2019-01-30" }
 */
export function readMeta(text: string): MetaReading {
  const plain = text.normalize("NFKC").trim();
  const english = ENGLISH.exec(plain);
  const publisher = PUBLISHER.exec(text)?.[1] ?? english?.[1] ?? null;
  const days = (DATE.exec(plain) ?? BARE_DATE.exec(plain))?.slice(1, 4) ?? english?.slice(2, 5);
  return { publisher, publishedOn: days === undefined ? null : isoDate(...days) };
}

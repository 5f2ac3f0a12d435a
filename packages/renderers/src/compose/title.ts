import type { Language, Report } from "@gongkai/core";
import { type DocumentNode, META_MARK } from "@gongkai/core/document";
import { languageOf } from "./page-language.ts";
import { placedAt } from "./place.ts";

function metaLine({ body, publishedOn }: Report, lang: Language): string {
  const isEnglish = lang === "en";
  const publisher = isEnglish ? `Published by ${body.name}` : `发布单位：${body.name}`;
  if (publishedOn === null) return publisher;
  return isEnglish ? `${publisher} on ${publishedOn}` : `${publisher}　发布时间：${publishedOn}`;
}

/** Composes the title and the line under it: who published the report, and when. */
export function composeTitle(report: Report, lang: Language): DocumentNode[] {
  const { title } = report;
  const heading = { type: "heading", level: 0, text: title } as const;
  const text = metaLine(report, lang);
  return [
    ...(title === ""
      ? []
      : [{ ...heading, ...placedAt("/title", title), ...languageOf(title, lang) }]),
    { type: "paragraph", text, mark: META_MARK, ...placedAt("/body", text) },
  ];
}

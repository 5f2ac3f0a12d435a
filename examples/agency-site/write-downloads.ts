import { htmlEscape } from "escape-goat";
import type { Publication } from "./publication.ts";

const sizeOf = (content: string | Uint8Array): string =>
  `${Math.ceil(Buffer.byteLength(content) / 1000)} KB`;

/** Writes the links to the files of a year. */
export function writeDownloads({ year, downloads }: Publication, folder: string): string {
  const items = downloads.map(
    ({ name, label, content }) =>
      htmlEscape`<li><a href="${folder}${name}"><span class="unseen">${year}年报告：</span>${label}</a> <span class="size">${sizeOf(content)}</span></li>`,
  );
  return `<ul class="downloads">${items.join("")}</ul>\n`;
}

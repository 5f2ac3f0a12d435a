import { GongkaiError, parseReport } from "@gongkai/core";
import type { Document } from "@gongkai/core/document";
import type { ImportResult } from "../import-result.ts";
import { isTitle } from "../recognize/read-title.ts";
import { recognize } from "../recognize/recognize.ts";
import { embeddedDifferences, unusableEmbedded } from "./compare-embedded.ts";
import { type PageReading, readHtml } from "./read-html.ts";

/** A page whose text has no title has one in its head. */
function withTitle({ document, titles }: PageReading): Document {
  const hasTitle = document.blocks.some((block) => block.type !== "table" && isTitle(block.text));
  // 某局2023年政府信息公开工作年度报告_某市人民政府
  const parts = titles.flatMap((title) => [title, ...title.split(/\s*[-_|–—]+\s*/)]);
  const title = parts.find(isTitle);
  if (hasTitle || title === undefined) return document;
  return { ...document, blocks: [{ type: "paragraph", text: title }, ...document.blocks] };
}

function recognizeOrNull(document: Document, file: string): ImportResult | GongkaiError {
  try {
    return recognize(document, file);
  } catch (error) {
    if (error instanceof GongkaiError) return error;
    throw error;
  }
}

/** What a page shows; where that is no report, what a script of it would show as well. */
async function importShown(
  page: string,
  document: Document,
  file: string,
  turn: () => Promise<void>,
): Promise<ImportResult> {
  const shown = recognizeOrNull(document, file);
  if (!(shown instanceof GongkaiError)) return shown;
  const whole = recognizeOrNull(withTitle(await readHtml(page, file, turn, true)), file);
  if (whole instanceof GongkaiError) throw shown;
  return whole;
}

/**
 * Reads a report from a decoded page.
 *
 * Where the page embeds its report, that is the report; what the page shows is recognized as well,
 * and each difference is the error `embedded-differs`.
 *
 * @throws {GongkaiError} as `recognize` does.
 */
export async function importPage(
  page: string,
  file: string,
  turn: () => Promise<void>,
): Promise<ImportResult> {
  const reading = await readHtml(page, file, turn);
  await turn();
  const document = withTitle(reading);
  if (reading.embedded === null) return importShown(page, document, file, turn);
  const parsed = parseReport(reading.embedded.trim());
  const shown = recognizeOrNull(document, file);
  if (!parsed.ok) {
    if (shown instanceof GongkaiError) throw shown;
    return {
      ...shown,
      findings: [...shown.findings, unusableEmbedded(shown.report, parsed.error)],
    };
  }
  const { report } = parsed;
  if (shown instanceof GongkaiError) {
    const findings = embeddedDifferences(report, null, {});
    return {
      report,
      sources: {},
      findings,
      unrecognized: [],
      setAside: [],
      readings: [],
      editionReason: null,
    };
  }
  return { ...shown, report, findings: embeddedDifferences(report, shown.report, shown.sources) };
}

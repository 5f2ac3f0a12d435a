import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { Printer } from "./printer.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

const footer =
  '<div style="width:100%;text-align:center;font-size:9px">- <span class="pageNumber"></span> -</div>';

/** Chromium without a window: one for the whole run, started with the first page. */
export function chromiumPrinter(): Printer {
  let browser: Browser | null = null;
  return {
    missing: existsSync(executablePath) ? null : "Chromium is not installed",
    async print(files) {
      browser ??= await chromium.launch({ executablePath, args });
      const page = await browser.newPage();
      const printed: Uint8Array[] = [];
      for (const file of files) {
        await page.setContent(typeof file === "string" ? file : new TextDecoder().decode(file));
        printed.push(
          await page.pdf({
            preferCSSPageSize: true,
            displayHeaderFooter: true,
            headerTemplate: "<span></span>",
            footerTemplate: footer,
          }),
        );
      }
      await page.close();
      return printed;
    },
    close: async () => browser?.close(),
  };
}

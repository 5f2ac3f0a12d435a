import { sha256 } from "@noble/hashes/sha2.js";
import { type PageStyle, pageStyle, policyFor } from "./page-style.ts";
import { paletteStyle } from "./palette.ts";
import { parseTheme } from "./parse-theme.ts";
import type { Theme } from "./theme.ts";

/** Names of typefaces that a style must not quote. */
const GENERIC = new Set(["serif", "sans-serif", "system-ui"]);

/** The size of the text without a theme, in percent. */
const USUAL_SIZE = 106.25;

const family = (names: readonly string[]): string =>
  names.map((name) => (GENERIC.has(name) ? name : `"${name}"`)).join(",");

const rule = (selector: string, body: string): string =>
  body === "" ? "" : `${selector}{${body}}`;

function rulesOf({ light = {}, dark = {}, fonts = {}, textSize }: Theme): string {
  const size = textSize === undefined ? "" : `html{font-size:${(USUAL_SIZE * textSize) / 100}%}`;
  const { text, headings } = fonts;
  return [
    rule("@media screen", rule(":root", paletteStyle(light)) + size),
    rule("@media screen and (prefers-color-scheme:dark)", rule(":root", paletteStyle(dark))),
    rule("body", text === undefined ? "" : `font-family:${family(text)}`),
    rule(
      "h1,h2,h3,h4,h5,h6,caption",
      headings === undefined ? "" : `font-family:${family(headings)}`,
    ),
  ]
    .filter((written) => written !== "")
    .map((written) => `${written}\n`)
    .join("");
}

/**
 * The style of a page in a theme, and the policy that allows it and nothing else.
 *
 * @throws {GongkaiError} `theme-invalid`: nothing reaches the style that was not checked.
 */
export function themeStyle(theme: Theme): PageStyle {
  const css = pageStyle.css + rulesOf(parseTheme(theme));
  const digest = sha256(new TextEncoder().encode(`\n${css}`));
  const hash = btoa(String.fromCharCode(...digest));
  return { css, policy: policyFor(hash) };
}

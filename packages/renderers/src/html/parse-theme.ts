import { GongkaiError, jsonPointer, type LocalText } from "@gongkai/core";
import { contrast, darkPalette, lightPalette, type Palette, paletteNames } from "./palette.ts";
import type { Theme } from "./theme.ts";

const LEAST_CONTRAST = 4.5;
const MOST_FONTS = 10;
const COLOR = /^#[0-9a-f]{6}$/i;
/** What can stand between quotes of a style without ending them. */
const FONT = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u;

const local = (zh: string, en: string): LocalText => ({ "zh-CN": zh, en });

const EXPECTED = {
  theme: local(
    "JSON 对象，键为 light、dark、fonts、textSize",
    "A JSON object with the keys light, dark, fonts, textSize",
  ),
  palette: local(
    `JSON 对象，键为 ${paletteNames.join("、")}`,
    `A JSON object with the keys ${paletteNames.join(", ")}`,
  ),
  color: local("颜色，如 #0b5394", "A colour such as #0b5394"),
  fonts: local("JSON 对象，键为 text、headings", "A JSON object with the keys text, headings"),
  names: local(
    `一到${MOST_FONTS}个字体名的列表，如 ["思源宋体", "serif"]；名称由文字、数字、空格、点、横线组成`,
    `A list of one to ${MOST_FONTS} names of typefaces, such as ["Noto Serif CJK SC", "serif"], of letters, digits, blanks, points and hyphens`,
  ),
  size: local("100 到 200 的数", "A number from 100 to 200"),
} as const;

function invalid(path: readonly string[], expected: LocalText, message?: LocalText): GongkaiError {
  const name = path.at(-1);
  return new GongkaiError("theme-invalid", {
    message:
      message ??
      (name === undefined
        ? local("不是主题", "This is no theme")
        : local(`主题的“${name}”有误`, `The theme's "${name}" is not usable`)),
    place: jsonPointer(...path),
    expected,
  });
}

type Entries = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Entries =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object that has no other keys than the known. */
function objectOf(
  value: unknown,
  path: readonly string[],
  { keys, expected }: { keys: readonly string[]; expected: LocalText },
): Entries {
  if (!isObject(value)) throw invalid(path, expected);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalid([...path, unknown], expected);
  return value;
}

/** Names of colours that are read on both grounds. */
const READ = ["ink", "muted", "accent"] as const;

function checkContrast(path: readonly string[], colors: Palette): void {
  for (const name of READ) {
    for (const ground of ["paper", "wash"] as const) {
      const found = contrast(colors[name], colors[ground]);
      if (found >= LEAST_CONTRAST) continue;
      // Rounded down: 4.498 must not be told as 4.5.
      const told = (Math.floor(found * 100) / 100).toFixed(2);
      throw invalid(
        [...path, name],
        local(
          `对比度至少 ${LEAST_CONTRAST}（WCAG 2.2 AA）`,
          `At least ${LEAST_CONTRAST} (WCAG 2.2 AA)`,
        ),
        local(
          `“${name}”（${colors[name]}）与“${ground}”（${colors[ground]}）的对比度只有 ${told}`,
          `The contrast of "${name}" (${colors[name]}) with "${ground}" (${colors[ground]}) is only ${told}`,
        ),
      );
    }
  }
}

function parsePalette(value: unknown, name: string, base: Palette): Partial<Palette> {
  const entries = objectOf(value, [name], { keys: paletteNames, expected: EXPECTED.palette });
  const colors: Partial<Record<keyof Palette, string>> = {};
  for (const key of paletteNames) {
    const color = entries[key];
    if (color === undefined) continue;
    if (typeof color !== "string" || !COLOR.test(color)) throw invalid([name, key], EXPECTED.color);
    colors[key] = color.toLowerCase();
  }
  checkContrast([name], { ...base, ...colors });
  return colors;
}

const isFont = (name: unknown): name is string => typeof name === "string" && FONT.test(name);

function parseFonts(value: unknown): NonNullable<Theme["fonts"]> {
  const kinds = ["text", "headings"] as const;
  const entries = objectOf(value, ["fonts"], { keys: kinds, expected: EXPECTED.fonts });
  const fonts: { [Kind in (typeof kinds)[number]]?: readonly string[] } = {};
  for (const kind of kinds) {
    const names = entries[kind];
    if (names === undefined) continue;
    const isList = Array.isArray(names) && names.length > 0 && names.length <= MOST_FONTS;
    if (!isList || !names.every(isFont)) throw invalid(["fonts", kind], EXPECTED.names);
    fonts[kind] = names;
  }
  return fonts;
}

/**
 * Parses a theme that comes from outside.
 *
 * No value of it can hold anything but colours, names and a number, so that a style made of it
 * cannot say anything else.
 *
 * @throws {GongkaiError} `theme-invalid`, with the JSON Pointer of what is wrong and what is expected.
 *
 * @example
 * parseTheme({ light: { accent: "#0B5394" }, textSize: 125 }) //=> { light: { accent: "#0b5394" }, textSize: 125 }
 */
export function parseTheme(value: unknown): Theme {
  const keys = ["light", "dark", "fonts", "textSize"];
  const { light, dark, fonts, textSize } = objectOf(value, [], { keys, expected: EXPECTED.theme });
  if (textSize !== undefined) {
    const isSize = typeof textSize === "number" && textSize >= 100 && textSize <= 200;
    if (!isSize) throw invalid(["textSize"], EXPECTED.size);
  }
  return {
    ...(light === undefined ? {} : { light: parsePalette(light, "light", lightPalette) }),
    ...(dark === undefined ? {} : { dark: parsePalette(dark, "dark", darkPalette) }),
    ...(fonts === undefined ? {} : { fonts: parseFonts(fonts) }),
    ...(typeof textSize === "number" ? { textSize } : {}),
  };
}

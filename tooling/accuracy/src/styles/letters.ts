import { Converter } from "opencc-js/cn2t";
import { encode } from "./encode.ts";
import { html } from "./html-style.ts";
import type { Style } from "./style.ts";
import { mapLabels, mapTexts, replaceAll } from "./texts.ts";
import { escapeHtml } from "./write-page.ts";

const traditional = Converter({ from: "cn", to: "hk" });
const taiwanese = Converter({ from: "cn", to: "tw" });

const withHalfWidthMarks = (text: string): string =>
  text.normalize("NFKC").replace(/[“”]/g, '"').replaceAll("、", ".");

/** Radicals that fonts of documents hold in the place of the letters that look like them. */
export const radicals: Readonly<Record<string, string>> = {
  一: "⼀",
  二: "⼆",
  人: "⼈",
  八: "⼋",
  大: "⼤",
  工: "⼯",
  文: "⽂",
  方: "⽅",
  生: "⽣",
  用: "⽤",
  立: "⽴",
  自: "⾃",
  行: "⾏",
  见: "⻅",
  金: "⾦",
  长: "⻓",
  非: "⾮",
  民: "⺠",
};

/** A mark that nobody sees after every other letter. */
const sown = (mark: string) => (text: string) =>
  [...text].map((letter, at) => (at % 2 === 0 ? letter + mark : letter)).join("");

/** Letters and marks of other kinds than the form's. */
export const letters: readonly Style[] = [
  html("traditional-in-big5", {
    blocks: (blocks) => mapTexts(blocks, traditional),
    bytes: (page) => encode(page.replace("utf-8", "big5"), "big5"),
  }),
  html("traditional-of-taiwan", { blocks: (blocks) => mapTexts(blocks, taiwanese) }),
  html("radicals-for-letters", {
    blocks: (blocks) => mapTexts(blocks, (text) => replaceAll(text, radicals)),
    head: "某市人民政府",
  }),
  html("zero-width-marks-between-letters", {
    blocks: (blocks) => mapTexts(blocks, sown("\u200b")),
    head: "某市人民政府",
  }),
  html("byte-order-marks-between-letters", {
    blocks: (blocks) => mapTexts(blocks, sown("\ufeff")),
    head: "某市人民政府",
  }),
  html("soft-hyphens-between-letters", {
    markup: {
      text: (text) =>
        escapeHtml(text).replace(/(..)(?=.)/g, (two) =>
          /\d|&|;/.test(two) ? two : `${two}<wbr>&shy;`,
        ),
    },
  }),
  html("private-blanks-before-texts", {
    blocks: ([title, ...rest]) => [
      ...(title === undefined ? [] : [title]),
      ...mapTexts(rest, (text) => (text === "" ? text : `\ue5e5\ue5e5${text}`)),
    ],
  }),
  html("half-width-marks", { blocks: mapLabels(withHalfWidthMarks) }),
];

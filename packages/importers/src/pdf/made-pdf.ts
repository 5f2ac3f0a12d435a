/** What a made page paints, and what stands in its dictionary. */
export interface MadePage {
  readonly content: string;
  readonly entries?: string;
}

/** Chinese in UTF-16, as a font with a map of Unicode takes it. */
export const shown = (text: string): string =>
  `<${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0")).join("")}> Tj`;

/** Paints texts, each with its left end and its foot. */
export const texts = (
  placed: readonly (readonly [x: number, y: number, text: string])[],
  size = 12,
) => placed.map(([x, y, text]) => `BT /F1 ${size} Tf ${x} ${y} Td ${shown(text)} ET`).join("\n");

/** Rules lines from point to point. */
export const ruled = (lines: readonly (readonly [number, number, number, number])[]): string =>
  lines.map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`).join("\n");

const FONT: readonly string[] = [
  "<</Type/Font/Subtype/Type0/BaseFont/Made/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
  "<</Type/Font/Subtype/CIDFontType0/BaseFont/Made/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500]>>",
  "<</Type/FontDescriptor/FontName/Made/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>",
];

/** Writes a PDF by hand, its Chinese in a font that every reader has a map for and that is not in the file. */
export function madePdf(pages: readonly MadePage[], trailer = ""): Uint8Array {
  const first = 6;
  const kids = pages.map((_, at) => `${first + at * 2} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    ...FONT,
    ...pages.flatMap(({ content, entries = "" }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + at * 2 + 1} 0 R${entries}>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = "%PDF-1.7\n";
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

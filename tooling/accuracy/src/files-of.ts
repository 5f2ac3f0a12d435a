import type { Printer } from "./print/printer.ts";
import type { Sample } from "./sample.ts";
import type { Made, Style } from "./styles/style.ts";

const makeIn = (style: Style, sample: Sample): Made =>
  style.make({ ...sample.draft, random: sample.random() });

/** What a style makes of reports, printed where it is to be printed. */
export async function* filesOf(
  style: Style,
  samples: readonly Sample[],
  printer: Printer | null,
): AsyncGenerator<readonly [Sample, Made]> {
  if (printer === null) {
    for (const sample of samples) yield [sample, makeIn(style, sample)];
    return;
  }
  const made = samples.map((sample) => makeIn(style, sample));
  const printed = await printer.print(made.map(({ content }) => content));
  for (const [at, sample] of samples.entries()) {
    const [file, content] = [made[at], printed[at]];
    if (file !== undefined && content !== undefined) yield [sample, { ...file, content }];
  }
}

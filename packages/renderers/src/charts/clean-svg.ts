/**
 * Takes out of a picture what a page with a strict policy would refuse, and what differs between two
 * drawings of it: styles, classes and marks for scripts, all numbered by a counter of the process.
 *
 * Texts have their quotation marks escaped, so that none of them can look like an attribute.
 */
export function cleanSvg(svg: string): string {
  // linear: applied to what the library of charts draws
  return (
    svg
      .replace(/<style >[\s\S]*?<\/style>/g, "")
      .replace(/ style="[^"]*?font-size:([\d.]+)px;[^"]*"/g, ' font-size="$1"')
      .replace(
        / (?:class|ecmeta_\w+|pointer-events|xmlns|xmlns:xlink|xml:space|version|baseProfile)="[^"]*"/g,
        "",
      )
      // Lines are cut off at the sides of the plot, which none of them reaches.
      .replace(/<g clip-path="[^"]*">\n|<\/g>\n|<defs >[\s\S]*?<\/defs>/g, "")
      .replace(/<rect [^>]*fill="none"><\/rect>\n/g, "")
      // A line through one year or none is no line: only the marks of its years are seen.
      .replace(/<path d="(?:M[-\d. ]+)?" [^>]*><\/path>\n/g, "")
      .replace(/<(path|rect|circle)( [^>]*)><\/\1>/g, "<$1$2/>")
      .replace(/\n+(?=\n|<\/svg>)/g, "\n")
  );
}

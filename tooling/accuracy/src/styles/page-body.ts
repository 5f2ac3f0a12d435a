const BODY = /<body>([\s\S]*)<\/body>/;

export const bodyOf = (page: string): string => BODY.exec(page)?.[1] ?? page;

/** The page with another body. */
export const withBody = (page: string, change: (body: string) => string): string =>
  page.replace(BODY, (_whole, body: string) => `<body>${change(body)}</body>`);

/** The page with more in its head. */
export const withHead = (page: string, more: string): string =>
  page.replace("</head>", () => `${more}</head>`);

/** Markup with other figures, as a copy of another day has. */
export const withFigures = (markup: string, figure: string): string =>
  markup.replace(/<td>\d+(?=<)/g, `<td>${figure}`);

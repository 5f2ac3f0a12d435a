import { fileDamaged, fileEncrypted } from "../files/file-errors.ts";
import { tooLarge } from "../too-large.ts";
import { characterMapsFolder, loadPdfjs, type Pdfjs } from "./load-pdfjs.ts";
import { OperatorReader, placingFont } from "./operator-reader.ts";
import type { PageMarks } from "./page-marks.ts";
import { checkStreams } from "./stream-limits.ts";
import { uprightMarks } from "./upright-marks.ts";

/** More pages than the reports of a whole city have together. */
const MOST_PAGES = 2_000;

/** So much may be painted in one file, and so much is said of it: a page of a report paints a few thousand. */
const MOST_OPERATIONS = 1_500_000;

/** Fonts and the shapes of letters are told one by one. */
const MOST_MESSAGES = 200_000;

type Task = ReturnType<Pdfjs["library"]["getDocument"]>;
type Pdf = Awaited<Task["promise"]>;
type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;

/** Ends what was begun where a file has more to tell than any report. */
class TellingLimit {
  #operations = 0;
  #messages = 0;
  #refuse: (reason: unknown) => void = () => {};
  readonly #refused: Promise<never>;

  constructor(readonly file: string) {
    this.#refused = new Promise<never>((_, reject) => {
      this.#refuse = reject;
    });
    this.#refused.catch(() => {});
  }

  hear(message: unknown): void {
    this.#messages++;
    const chunk = propertyOf(propertyOf(message, "chunk"), "length");
    if (typeof chunk === "number") this.#operations += chunk;
    if (this.#messages > MOST_MESSAGES || this.#operations > MOST_OPERATIONS)
      this.#refuse(tooLarge(this.file));
  }

  /** The same promise, refused where the limit is reached before. */
  within<Value>(promise: Promise<Value>): Promise<Value> {
    return Promise.race([promise, this.#refused]);
  }
}

const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** What pdf.js throws, as an error of ours. */
function readable(error: unknown, file: string): unknown {
  if (propertyOf(error, "code") !== undefined && propertyOf(error, "place") !== undefined)
    return error;
  if (propertyOf(error, "name") === "PasswordException") return fileEncrypted(file);
  return fileDamaged(file, "PDF", error);
}

async function marksOf(page: PdfPage, pdfjs: Pdfjs, limit: TellingLimit): Promise<PageMarks> {
  const { fnArray, argsArray } = await limit.within(page.getOperatorList());
  const fonts = new Map<string, ReturnType<typeof placingFont>>();
  const fontOf = (name: string) => {
    const known = fonts.get(name);
    if (known !== undefined) return known;
    const font = page.commonObjs.has(name) ? placingFont(page.commonObjs.get(name)) : null;
    fonts.set(name, font);
    return font;
  };
  const reader = new OperatorReader(pdfjs.library.OPS, fontOf);
  for (const [at, operator] of fnArray.entries()) reader.read(operator, argsArray[at]);
  const { view, rotate, pageNumber } = page;
  page.cleanup();
  return uprightMarks(reader, { view, rotate, page: pageNumber });
}

async function pagesOf(pdf: Pdf, pdfjs: Pdfjs, limit: TellingLimit): Promise<PageMarks[]> {
  if (pdf.numPages > MOST_PAGES) throw tooLarge(limit.file);
  const pages: PageMarks[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const page = await limit.within(pdf.getPage(at));
    pages.push(await marksOf(page, pdfjs, limit));
  }
  return pages;
}

/** Nothing is fetched, drawn, or run as a script, and pictures are not decoded. */
function settings() {
  const folder = characterMapsFolder();
  return {
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
    ...(folder === undefined ? {} : { cMapUrl: folder }),
  };
}

/**
 * Reads what the pages of a PDF show.
 *
 * The file is taken apart in this thread, over a channel on which what it tells can be counted; pdf.js
 * gets a copy, for it takes what it is given away.
 *
 * @throws {GongkaiError} `file-damaged`, `file-encrypted`, `file-format`, `file-too-large`.
 */
export async function readPages(bytes: Uint8Array, file: string): Promise<PageMarks[]> {
  checkStreams(bytes, file);
  const pdfjs = await loadPdfjs(file);
  const limit = new TellingLimit(file);
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", (event) => limit.hear(propertyOf(event, "data")));
  pdfjs.serve(port2);
  port2.start();
  const worker = pdfjs.library.PDFWorker.create({ port: port1, verbosity: 0 });
  port1.start();
  let task: Task | null = null;
  try {
    task = pdfjs.library.getDocument({ ...settings(), data: new Uint8Array(bytes), worker });
    return await pagesOf(await limit.within(task.promise), pdfjs, limit);
  } catch (error) {
    throw readable(error, file);
  } finally {
    await task?.destroy().catch(() => {});
    worker.destroy();
    // An open port would keep the program from ending.
    port1.close();
    port2.close();
  }
}

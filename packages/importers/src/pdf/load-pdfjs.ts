import { GongkaiError } from "@gongkai/core";

/** The parts of pdf.js that are used. */
export interface Pdfjs {
  readonly library: typeof import("pdfjs-dist/legacy/build/pdf.mjs");
  readonly serve: (port: InstanceType<typeof MessagePort>) => void;
}

/** What pdf.js looks for to draw with; reading needs none of it, but its first lines do. */
const DRAWING: readonly string[] = ["DOMMatrix", "ImageData", "Path2D"];

class StandIn {}

/** Puts something in place of what is missing until the work is done. */
async function withStandIns<Value>(work: () => Promise<Value>): Promise<Value> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Reflect.set(globalThis, name, StandIn);
  // Without its canvas, pdf.js complains once that it cannot draw.
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes("@napi-rs/canvas")) warn(...words);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

async function load(): Promise<Pdfjs> {
  return withStandIns(async () => {
    const library = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    return { library, serve: (port) => WorkerMessageHandler.initializeFromPort(port) };
  });
}

let loaded: Promise<Pdfjs> | undefined;

/**
 * Loads pdf.js with the first file that needs it.
 *
 * @throws {GongkaiError} `file-format` where it was left out, as in the library's one file for pages.
 */
export async function loadPdfjs(file: string): Promise<Pdfjs> {
  loaded ??= load();
  try {
    return await loaded;
  } catch (error) {
    throw pdfNotReadHere(file, error);
  }
}

const pdfNotReadHere = (file: string, cause: unknown): GongkaiError =>
  new GongkaiError("file-format", {
    message: {
      "zh-CN": "此处不读取 PDF：没有装入 pdfjs-dist",
      en: "PDF files are not read here: pdfjs-dist is not part of this program",
    },
    place: file,
    advice: {
      "zh-CN": "请用 gongkai 命令导入，或在程序中安装 @gongkai/importers 并使用 importPdf",
      en: "Import it with the command gongkai, or with importPdf of @gongkai/importers",
    },
    cause,
  });

/**
 * The folder where pdf.js keeps what the encodings of Chinese fonts mean, as its own loader wants it: a
 * path where there are files, an address elsewhere; undefined where a bundler left no package behind.
 */
export function characterMapsFolder(): string | undefined {
  try {
    const { href, protocol, pathname } = new URL(
      "cmaps/",
      import.meta.resolve("pdfjs-dist/package.json"),
    );
    if (protocol !== "file:") return href;
    return decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:\/)/, "");
  } catch {
    return undefined;
  }
}

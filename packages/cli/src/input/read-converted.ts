import { GongkaiError, type LocalText } from "@gongkai/core";
import type { ImportResult, OfficeFormat } from "@gongkai/importers";
import type { Io } from "../io/io.ts";
import { systemCode } from "../io/system-code.ts";

/** A file, and how bytes are read in its name. */
interface Input {
  readonly file: string;
  readonly bytes: Uint8Array;
  read(content: Uint8Array): Promise<readonly ImportResult[]>;
}

interface Readings {
  readonly results: readonly ImportResult[];
  /** What the file was saved as before it was read. */
  readonly convertedTo?: OfficeFormat["to"];
}

/** The format of a file that was refused for its format, where an office program can save it anew. */
async function convertibleFormat(error: unknown, bytes: Uint8Array): Promise<OfficeFormat | null> {
  if (!(error instanceof GongkaiError) || error.code !== "file-format") return null;
  const { officeFormat } = await import("@gongkai/importers");
  return officeFormat(bytes);
}

function converterMissing(file: string, to: string, cause: unknown): GongkaiError {
  return new GongkaiError("converter-missing", {
    message: {
      "zh-CN": "没有找到 LibreOffice，不能转换",
      en: "LibreOffice was not found: nothing can be converted",
    },
    place: file,
    advice: {
      "zh-CN": `请安装 LibreOffice，或用 GONGKAI_SOFFICE 指明其程序；也可用办公软件另存为 ${to}`,
      en: `Install LibreOffice, or name its program in GONGKAI_SOFFICE; or save the file as ${to} in an office program`,
    },
    cause,
  });
}

const TOO_LONG: LocalText = {
  "zh-CN": "LibreOffice 转换超时",
  en: "LibreOffice took too long",
};

const FAILED: LocalText = {
  "zh-CN": "LibreOffice 未能转换这个文件",
  en: "LibreOffice could not convert the file",
};

function conversionFailed(file: string, to: string, cause: unknown): GongkaiError {
  return new GongkaiError("conversion-failed", {
    message: systemCode(cause) === "ETIMEDOUT" ? TOO_LONG : FAILED,
    place: file,
    advice: {
      "zh-CN": `请用办公软件打开，另存为 ${to}，再导入`,
      en: `Open it in an office program, save it as ${to}, and import that`,
    },
    cause,
  });
}

async function converted(io: Io, { file, bytes }: Input, format: OfficeFormat) {
  try {
    return await io.convertOffice(bytes, format);
  } catch (cause) {
    const fail = systemCode(cause) === "ENOENT" ? converterMissing : conversionFailed;
    throw fail(file, format.to.toUpperCase(), cause);
  }
}

/**
 * Reads a file; one that is refused for its format is saved as one that is read, and that is read.
 *
 * @throws {GongkaiError} as `importReport` does; `converter-missing`, `conversion-failed`.
 */
export async function readConverted(io: Io, input: Input): Promise<Readings> {
  try {
    return { results: await input.read(input.bytes) };
  } catch (error) {
    const format = await convertibleFormat(error, input.bytes);
    if (format === null) throw error;
    const results = await input.read(await converted(io, input, format));
    return { results, convertedTo: format.to };
  }
}

import { GongkaiError } from "@gongkai/core";
import { type Trace, traceSchema } from "@gongkai/ledger";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";
import { traceFileOf } from "./compiled-output.ts";

const isMissing = (error: unknown): boolean =>
  error instanceof GongkaiError && error.code === "file-missing";

const notThere = (file: string, cause: unknown): GongkaiError =>
  new GongkaiError("file-missing", {
    message: { "zh-CN": `报告旁边没有 ${file}`, en: `There is no ${file} beside the report` },
    place: file,
    advice: {
      "zh-CN": "gongkai compile -o 和 gongkai rollup -o 把它写在报告旁边",
      en: "gongkai compile -o and gongkai rollup -o write it beside the report",
    },
    cause,
  });

/**
 * Reads what stands behind the figures of a compiled report, which lies beside it.
 *
 * @throws {GongkaiError} `file-missing` where there is no trace; `file-damaged` where it is none.
 */
export async function readTrace(io: Io, reportFile: string): Promise<Trace> {
  const file = traceFileOf(reportFile);
  const bytes = await readInput(io, file).catch((cause: unknown) => {
    throw isMissing(cause) ? notThere(file, cause) : cause;
  });
  const text = new TextDecoder().decode(bytes);
  try {
    return traceSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new GongkaiError("file-damaged", {
      message: {
        "zh-CN": "不是 compile 写出的追溯文件",
        en: "This is no trace that compile wrote",
      },
      place: file,
      advice: { "zh-CN": "重新汇总报告", en: "Compile the report again" },
      cause,
    });
  }
}

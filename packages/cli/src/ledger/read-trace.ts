import { GongkaiError } from "@gongkai/core";
import { type Trace, traceSchema } from "@gongkai/ledger";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io/io.ts";
import { traceFileOf } from "./compiled-output.ts";

/**
 * Reads what stands behind the figures of a compiled report, which lies beside it.
 *
 * @throws {GongkaiError} `file-missing` where there is no trace; `file-damaged` where it is none.
 */
export async function readTrace(io: Io, reportFile: string): Promise<Trace> {
  const file = traceFileOf(reportFile);
  const text = new TextDecoder().decode(await readInput(io, file));
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

import { GongkaiError, type LocalText } from "@gongkai/core";
import type { LedgerRow, ReadOptions } from "@gongkai/ledger";
import { nearestName } from "../input/nearest-name.ts";
import { withoutControls } from "../output/without-controls.ts";
import type { Run } from "../run.ts";
import { openInput } from "./list-input.ts";
import { listOf } from "./list-of.ts";
import type { ListMapping } from "./read-mapping.ts";

interface OpenListOptions {
  /** What the list's own names stand for. */
  readonly mapping?: ListMapping | undefined;
  /** Whether a bar may be shown while a large file is read. */
  readonly isProgressWanted?: boolean;
}

/** A list that is read row by row, and how. */
export interface OpenList {
  readonly rows: AsyncIterable<LedgerRow>;
  readonly options: ReadOptions;
}

/** Says which file an error is about that knows only its line. */
function atFile(error: unknown, file: string): unknown {
  if (!(error instanceof GongkaiError) || error.place?.startsWith(file) === true) return error;
  const { code, text: message, place, expected, advice } = error;
  return new GongkaiError(code, {
    message,
    place: place === null || place === "" ? file : `${file}:${place}`,
    ...(expected && { expected }),
    ...(advice && { advice }),
    cause: error,
  });
}

function say({ io, language }: Run, file: string, notes: readonly LocalText[]): void {
  const words = notes.map((note) => `${file}: ${note[language]}\n`);
  io.stderr.write(withoutControls(words.join("")));
}

/** Columns that the mapping names and the list does not have. */
function mappedInVain(names: readonly string[], { columns = {} }: ListMapping): LocalText[] {
  const absent = Object.keys(columns).filter((column) => !names.includes(column));
  return absent.map((column) => {
    const nearest = nearestName(column, names);
    return {
      "zh-CN": `清单没有对照文件中的“${column}”一列${nearest === null ? "" : `；是否指“${nearest}”？`}`,
      en: `The list has no column ${column}, which the mapping names${nearest === null ? "" : `; did you mean ${nearest}?`}`,
    };
  });
}

/**
 * Opens a list, CSV, XLSX, NDJSON or a JSON array, to read it row by row from the disk: of CSV and JSON
 * no more than a piece is held at a time.
 *
 * What there is to say of the list as a whole goes to standard error once it has been read.
 *
 * @throws {GongkaiError} `file-missing`, `file-unreadable`, `file-empty`, `file-format`, `file-damaged`;
 * `column-missing` where there is no header. What stands further down is thrown by `rows`.
 */
export async function openList(
  run: Run,
  file: string,
  { mapping = {}, isProgressWanted = true }: OpenListOptions = {},
): Promise<OpenList> {
  const { sheet, columns, values } = mapping;
  const input = await openInput(run, file, isProgressWanted);
  const list = await listOf(input, sheet).catch((error: unknown) => {
    throw atFile(error, file);
  });
  async function* rows(): AsyncGenerator<LedgerRow> {
    try {
      await input.watch();
      for await (const row of list.rows) {
        input.count();
        yield row;
      }
    } catch (error) {
      throw atFile(error, file);
    } finally {
      input.close();
      say(run, file, [...mappedInVain(list.names, mapping), ...list.notes]);
    }
  }
  const { names, sourceOf } = list;
  const options = { names, sourceOf, ...(columns && { columns }), ...(values && { values }) };
  return { rows: rows(), options };
}

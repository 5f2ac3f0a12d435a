/** Where text is written to: standard output or standard error. */
export interface OutputStream {
  readonly isTTY: boolean;
  /** Width in columns; undefined where nobody looks. */
  readonly columns: number | undefined;
  write(content: string | Uint8Array): void;
  /** Resolves when what was written is on its way, so that a slow reader is not run over. */
  drained(): Promise<void>;
}

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The endings of two formats of office programs: what a file is, and what it is saved as. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
}

/** All that the command asks of the machine. Rejections are the system's own errors, with their `code`. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute path of the folder that relative paths start from. */
  readonly workingFolder: string;
  /** Today's ISO date where the user is. */
  today(): string;
  /** Runs an ES module: a path that starts with `.` or `/` from the folder, or a package found from there. */
  importModule(name: string, folder: string): Promise<unknown>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readFile(path: string): Promise<Uint8Array>;
  readStandardInput(): Promise<Uint8Array>;
  /**
   * Saves a document as another format with LibreOffice. Rejects with `ENOENT` where there is none and
   * with `ETIMEDOUT` where it takes too long.
   */
  convertOffice(bytes: Uint8Array, conversion: Conversion): Promise<Uint8Array>;
  /**
   * Prints an HTML page as PDF with an installed Chromium. Rejects with `ENOENT` where there is none and
   * with `ETIMEDOUT` where it takes too long.
   */
  printPage(page: string): Promise<Uint8Array>;
  /** The bytes of a file piece by piece; null for standard input. */
  openInput(path: string | null): AsyncIterable<Uint8Array>;
  /** The size of a file in bytes; null where it has none that is known. */
  sizeOf(path: string): Promise<number | null>;
  /** When a file was last written, in milliseconds; null where there is none. */
  modifiedAt(path: string): Promise<number | null>;
  /** The files that a pattern such as `reports/**\/*.json` stands for, in order. */
  expandPattern(pattern: string): Promise<readonly string[]>;
  /** The names in a folder. */
  listFolder(path: string): Promise<readonly string[]>;
  /** False also where there is nothing. */
  isFolder(path: string): Promise<boolean>;
  /** Writes every file or none, making their folder where it is missing. */
  writeFiles(files: readonly OutputFile[]): Promise<void>;
}

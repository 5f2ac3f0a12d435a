import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uninterrupted } from "./interruption.ts";

/** Works in a new folder that is removed whatever happens, Ctrl-C included. */
export function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  return uninterrupted(async () => {
    const folder = await mkdtemp(join(tmpdir(), "gongkai-"));
    try {
      return await work(folder);
    } finally {
      // A program that has just ended may still hold a file for a moment.
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  });
}

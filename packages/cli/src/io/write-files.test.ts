import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "./write-files.ts";

describe("writeFiles", () => {
  let folder = "";
  const at = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "gongkai-write-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("writes all files and makes their folder", async () => {
    await writeFiles([
      { path: at("a/b/x.json"), content: "1" },
      { path: at("a/b/y.json"), content: "2" },
    ]);
    expect(readdirSync(at("a/b"))).toEqual(["x.json", "y.json"]);
  });

  it("leaves nothing behind, no folder either, where one file cannot be written", async () => {
    writeFileSync(at("file"), "");
    const files = [
      { path: at("a/b/x.json"), content: "1" },
      { path: at("file/y.json"), content: "2" },
    ];
    await expect(writeFiles(files)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it.skipIf(!existsSync("/proc/self"))("fails where no folder can be made", async () => {
    const files = [{ path: "/proc/none/y.json", content: "1" }];
    await expect(writeFiles(files)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("refuses to replace a folder", async () => {
    await expect(writeFiles([{ path: folder, content: "1" }])).rejects.toMatchObject({
      code: "EISDIR",
    });
  });

  it("writes through a link instead of replacing it", async () => {
    writeFileSync(at("target"), "old");
    symlinkSync(at("target"), at("link"));
    await writeFiles([{ path: at("link"), content: "new" }]);
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(readFileSync(at("target"), "utf8")).toBe("new");
  });

  it("writes into a device", async () => {
    await writeFiles([{ path: "/dev/null", content: "1" }]);
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

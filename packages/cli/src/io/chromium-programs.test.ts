import { describe, expect, it } from "vitest";
import { chromiumPrograms } from "./chromium-programs.ts";

describe("chromiumPrograms", () => {
  it("names what the user named, and nothing else", () => {
    expect(chromiumPrograms("linux", { GONGKAI_CHROMIUM: "/opt/chrome" })).toEqual(["/opt/chrome"]);
  });

  it("asks PATH first, then the usual places of the system", () => {
    expect(chromiumPrograms("linux", { GONGKAI_CHROMIUM: "" })[0]).toBe("chromium");
    const mac = chromiumPrograms("darwin", { HOME: "/Users/clerk" });
    expect(mac).toContain("/Users/clerk/Applications/Chromium.app/Contents/MacOS/Chromium");
    const windows = chromiumPrograms("win32", { "ProgramFiles(x86)": "C:\\Programs" });
    expect(windows).toContain("C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe");
  });
});

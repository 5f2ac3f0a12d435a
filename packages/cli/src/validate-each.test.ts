import type { Report } from "@gongkai/core";
import { minimalReport, modernReport, withCell } from "@gongkai/testkit";
import { importReport, render, validate, validateEach } from "gongkai";
import { describe, expect, it } from "vitest";

const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);
const reports = [minimalReport(), modernReport(), wrong];

/** Gives the same report for ever, and remembers that it was closed. */
function endless() {
  const state = { given: 0, isClosed: false };
  async function* source(): AsyncGenerator<Report> {
    try {
      for (;;) {
        state.given++;
        yield wrong;
      }
    } finally {
      state.isClosed = true;
    }
  }
  return { state, source: source() };
}

describe("validateEach", () => {
  it("gives what validate gives, in order", async () => {
    const results = [];
    for await (const result of validateEach(reports)) results.push(result);
    expect(results).toEqual(reports.map((report) => validate(report)));
  });

  it("reads no further than it has given", async () => {
    const { state, source } = endless();
    const results = validateEach(source);
    await results.next();
    await results.next();
    expect(state.given).toBe(2);
    await results.return();
    expect(state.isClosed).toBe(true);
  });

  it("stops in the middle with the signal's reason and closes its source, by a timer, too", async () => {
    const { state, source } = endless();
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("enough")), 30);
    const all = async () => {
      for await (const result of validateEach(source, { signal: controller.signal })) {
        expect(result.verdict).toBe("invalid");
      }
    };
    await expect(all()).rejects.toThrow("enough");
    expect(state.isClosed).toBe(true);
    expect(state.given).toBeGreaterThan(1);
  });

  it("does not wait for a source that has gone silent", async () => {
    async function* silent(): AsyncGenerator<Report> {
      yield wrong;
      await new Promise(() => undefined);
    }
    const controller = new AbortController();
    const results = validateEach(silent(), { signal: controller.signal });
    expect((await results.next()).done).toBe(false);
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(results.next()).rejects.toThrow("enough");
  });

  it("passes on what its source throws", async () => {
    async function* failing(): AsyncGenerator<Report> {
      yield wrong;
      throw new Error("disk");
    }
    const results = validateEach(failing(), { signal: new AbortController().signal });
    await results.next();
    await expect(results.next()).rejects.toThrow("disk");
  });

  it("begins nothing where it is aborted already", async () => {
    const { state, source } = endless();
    const signal = AbortSignal.abort(new Error("never mind"));
    await expect(validateEach(source, { signal }).next()).rejects.toThrow("never mind");
    expect(state.given).toBe(0);
  });
});

describe("a signal", () => {
  const text =
    "某局2018年政府信息公开工作年度报告\n一、概述\n四、收费及减免情况\n统计期限自2018年1月1日至2018年12月31日。";

  it("stops the reading of a file, before and during it", async () => {
    const reason = new Error("stop");
    const signal = AbortSignal.abort(reason);
    await expect(importReport(text, { signal })).rejects.toBe(reason);
    const controller = new AbortController();
    const reading = importReport(text, { signal: controller.signal });
    controller.abort(reason);
    await expect(reading).rejects.toBe(reason);
    const { report } = await importReport(text, { signal: new AbortController().signal });
    expect(report.edition).toBe("cn-2008");
  });

  it("stops the rendering of a report", async () => {
    const signal = AbortSignal.abort(new Error("stop"));
    await expect(render(minimalReport(), { to: "html", signal })).rejects.toThrow("stop");
    const open = new AbortController().signal;
    expect(await render(minimalReport(), { to: "text", signal: open })).toContain("年度报告");
  });
});

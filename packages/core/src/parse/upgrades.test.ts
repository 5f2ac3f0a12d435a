import { modernReport } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { parseReport } from "./parse-report.ts";
import { type Upgrade, upgraded } from "./upgrades.ts";

const note = (text: string) => ({ "zh-CN": text, en: text });

/** Formats that never were: `heading` was `name` in one, `title` was missing in the other. */
const steps: readonly Upgrade[] = [
  {
    from: "gongkai.report/-1",
    to: "gongkai.report/0",
    upgrade: ({ name, ...rest }) => ({ ...rest, heading: name }),
    note: note("name is heading"),
  },
  {
    from: "gongkai.report/0",
    to: "gongkai.report/1",
    upgrade: ({ heading, ...rest }) => ({ ...rest, title: heading }),
    note: note("heading is title"),
  },
];

describe("upgraded", () => {
  const { title, ...rest } = modernReport();

  it("takes a report through every step from its format on, and says so", () => {
    const oldest = { ...rest, name: title, format: "gongkai.report/-1" };
    const { value, notes } = upgraded(oldest, steps);
    expect(value).toEqual(modernReport());
    expect(notes.map(({ en }) => en)).toEqual(["name is heading", "heading is title"]);
    expect(oldest.format).toBe("gongkai.report/-1");
    const { notes: fewer } = upgraded(
      { ...rest, heading: title, format: "gongkai.report/0" },
      steps,
    );
    expect(fewer).toHaveLength(1);
  });

  it("does so in whatever order the steps stand", () => {
    const oldest = { ...rest, name: title, format: "gongkai.report/-1" };
    expect(upgraded(oldest, steps.toReversed()).value).toEqual(modernReport());
  });

  it("says of one that a step cannot make sense of that it is no whole report", () => {
    const failing: Upgrade = {
      from: "gongkai.report/0",
      to: "gongkai.report/1",
      upgrade: () => {
        throw new TypeError("no heading");
      },
      note: note("never"),
    };
    expect(() => upgraded({ format: "gongkai.report/0" }, [failing])).toThrow(
      expect.objectContaining({ code: "not-a-report", place: "/format" }),
    );
  });

  it.each([[modernReport()], [{ format: "gongkai.report/9" }], [null], ["text"], [[1]]])(
    "leaves alone what no step begins at",
    (given) => {
      expect(upgraded(given, steps)).toEqual({ value: given, notes: [] });
    },
  );

  it("leaves a number that nobody knows to be refused by name", () => {
    for (const format of ["gongkai.report/0", "gongkai.report/2"]) {
      const parsed = parseReport({ ...modernReport(), format });
      expect(parsed).toMatchObject({ ok: false, error: { code: "format-unknown" } });
    }
  });
});

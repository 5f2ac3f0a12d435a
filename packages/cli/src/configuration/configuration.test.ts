import type { DocumentedRule, Report } from "@gongkai/core";
import { modernReport, withCell } from "@gongkai/testkit";
import { describe, expect, it } from "vitest";
import { type MemoryIo, type MemoryOptions, memoryIo } from "../io/memory-io.ts";
import { main } from "../main.ts";

const wrong = withCell(modernReport(), "requests", "total", "naturalPerson", 99);
const files = { "report.json": JSON.stringify(wrong) };
const RULES = ["requests-outcomes-sum", "requests-applicants-sum", "requests-balance"];

async function run(io: MemoryIo, ...args: readonly string[]) {
  io.written.stdout = "";
  io.written.stderr = "";
  const code = await main([...args, "--lang", "en"], io);
  return { code, ...io.written };
}

const newIo = (options: MemoryOptions = {}): MemoryIo => memoryIo({ files, ...options });

async function resultOf(io: MemoryIo, ...args: readonly string[]) {
  const { stdout, code } = await run(io, "validate", "report.json", "--format", "json", ...args);
  return { ...JSON.parse(stdout), code };
}

const textOf = (io: MemoryIo, path: string): string => new TextDecoder().decode(io.files.get(path));

async function acceptAll(io: MemoryIo, ...args: readonly string[]): Promise<void> {
  for (const rule of RULES) {
    const accepted = await run(
      io,
      "accept",
      "report.json",
      rule,
      "--reason",
      "核对过原件",
      ...args,
    );
    expect(accepted).toMatchObject({ code: 0 });
  }
}

const save = (io: MemoryIo, report: Report) =>
  io.files.set("report.json", new TextEncoder().encode(JSON.stringify(report)));

describe("gongkai accept", () => {
  it("writes what is accepted with its reason, and validate shows it as accepted ever after", async () => {
    const io = newIo();
    expect(await resultOf(io)).toMatchObject({ code: 1, verdict: "invalid" });
    await acceptAll(io);
    const { accept } = JSON.parse(textOf(io, ".gongkai.json"));
    expect(accept[0]).toMatchObject({
      rule: "requests-outcomes-sum",
      reason: "核对过原件",
      body: wrong.body.name,
      year: 2021,
    });
    for (const _again of [1, 2]) {
      expect(await resultOf(io)).toMatchObject({ code: 0, summary: { errors: 0, accepted: 3 } });
    }
    const { stdout } = await run(io, "validate", "report.json");
    expect(stdout).toContain("accepted");
    expect(stdout).toContain("核对过原件");
  });

  it("holds through an unrelated edit, and ends when the figure changes", async () => {
    const io = newIo();
    await acceptAll(io);
    const added = { type: "paragraph", text: "新加的一段。" } as const;
    const sections = wrong.sections.map((each) => ({ ...each, blocks: [added, ...each.blocks] }));
    save(io, { ...wrong, sections });
    expect(await resultOf(io)).toMatchObject({ code: 0, summary: { accepted: 3 } });
    save(io, withCell(wrong, "requests", "total", "naturalPerson", 98));
    const changed = await resultOf(io);
    expect(changed).toMatchObject({ code: 1, summary: { accepted: 0 } });
    const rules: string[] = changed.findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule) => rule === "acceptance-unused")).toHaveLength(3);
  });

  it("says of what matches nothing any more that it does", async () => {
    const io = newIo();
    await acceptAll(io);
    save(io, modernReport());
    const mended = await resultOf(io);
    expect(mended).toMatchObject({ code: 0, summary: { errors: 0, warnings: 3 } });
    expect(await resultOf(io, "--fail-on", "warning")).toMatchObject({ code: 1 });
  });

  it("ends after its last day", async () => {
    const io = newIo({ today: "2026-12-31" });
    await acceptAll(io, "--expires", "2026-12-31");
    expect(await resultOf(io)).toMatchObject({ code: 0 });
    const later = memoryIo({
      files: { ...files, ".gongkai.json": textOf(io, ".gongkai.json") },
      today: "2027-01-01",
    });
    const expired = await resultOf(later);
    expect(expired).toMatchObject({ code: 1 });
    expect(JSON.stringify(expired.findings)).toContain("acceptance-expired");
  });

  it("takes one finding of several by its fingerprint", async () => {
    const io = newIo();
    const { findings } = await resultOf(io);
    const [{ rule, fingerprint }] = findings;
    const { stdout } = await run(
      io,
      "accept",
      "report.json",
      rule,
      "--fingerprint",
      fingerprint,
      "--reason",
      "x",
    );
    expect(stdout).toMatch(new RegExp(`^${fingerprint}  ${rule}  `));
    expect(JSON.parse(textOf(io, ".gongkai.json")).accept).toHaveLength(1);
  });

  it.each([
    [["blank-cell", "--reason", "x"], "acceptance-unmatched"],
    [["requests-outcome-sum", "--reason", "x"], "rule-unknown"],
    [["requests-outcomes-sum"], "--reason"],
    [["requests-outcomes-sum", "--reason", " "], "configuration-invalid"],
    [["requests-outcomes-sum", "--reason", "x", "--expires", "soon"], "configuration-invalid"],
  ])("refuses %j and writes nothing", async (args, said) => {
    const io = newIo();
    const { code, stderr, stdout } = await run(io, "accept", "report.json", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(io.files.has(".gongkai.json")).toBe(false);
  });
});

describe(".gongkai.json", () => {
  const configured = (configuration: unknown, options: MemoryOptions = {}) => {
    const text = typeof configuration === "string" ? configuration : JSON.stringify(configuration);
    return newIo({ ...options, files: { ...files, ".gongkai.json": text } });
  };

  it("sets severities, and is left alone with --no-config", async () => {
    const severities = Object.fromEntries(RULES.map((rule) => [rule, "warning"]));
    const io = configured({ severities });
    expect(await resultOf(io)).toMatchObject({ code: 0, summary: { errors: 0, warnings: 3 } });
    expect(await resultOf(io, "--fail-on", "warning")).toMatchObject({ code: 1 });
    expect(await resultOf(io, "--no-config")).toMatchObject({ code: 1, summary: { errors: 3 } });
  });

  it("is named with --config, and found above the reports", async () => {
    const configuration = JSON.stringify({ severities: { [RULES[0] ?? ""]: "off" } });
    const io = newIo({ files: { ...files, "conf/other.json": configuration } });
    expect(await resultOf(io, "--config", "conf/other.json")).toMatchObject({
      summary: { errors: 2 },
    });
    const above = memoryIo({
      files: { "2024/a/report.json": JSON.stringify(wrong), "2024/.gongkai.json": configuration },
    });
    await run(above, "validate", "2024/a/report.json", "--format", "json");
    expect(JSON.parse(above.written.stdout)).toMatchObject({ summary: { errors: 2 } });
  });

  it.each([
    ["{", "configuration-invalid"],
    [{ severity: {} }, ".gongkai.json#/severity"],
    [{ severities: { "blank-cel": "off" } }, "Did you mean blank-cell"],
    [{ rules: ["./missing.js"] }, ".gongkai.json#/rules/0"],
  ])("is refused where it is %j, with the place and what to do", async (configuration, said) => {
    const { code, stderr, stdout } = await run(
      configured(configuration),
      "validate",
      "report.json",
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).toContain("help:");
  });
});

describe("own rules", () => {
  const text = { "zh-CN": "公开了联系方式", en: "Contacts are given" };
  const contactsGiven: DocumentedRule = {
    id: "acme/contacts-given",
    severity: "error",
    editions: "all",
    title: text,
    basis: { "zh-CN": "市局通知", en: "A notice of the city" },
    tolerance: text,
    advice: text,
    passes: text,
    fails: text,
    check: ({ report }) =>
      report.contacts === null ? [{ path: "/contacts", place: text, message: text }] : [],
  };
  const modules = { "./acme.js": { rules: [contactsGiven] } };
  const good = { "report.json": JSON.stringify({ ...modernReport(), contacts: null }) };
  const configuration = { rules: ["./acme.js"], severities: { "acme/contacts-given": "warning" } };
  const io = () =>
    newIo({ modules, files: { ...good, ".gongkai.json": JSON.stringify(configuration) } });

  it("are applied, set and explained like ours", async () => {
    const result = await resultOf(io());
    expect(result).toMatchObject({ code: 0, summary: { errors: 0, warnings: 1 } });
    expect(result.checked).toContain("acme/contacts-given");
    expect((await run(io(), "validate", "report.json")).stdout).toContain("A notice of the city");
  });

  it("stand in the catalogue, as text, JSON and pages", async () => {
    expect((await run(io(), "rules")).stdout).toContain("acme/contacts-given");
    expect((await run(io(), "rules", "acme/contacts-given")).stdout).toContain(
      "A notice of the city",
    );
    const { stdout } = await run(io(), "rules", "--format", "json");
    const cards: { id: string }[] = JSON.parse(stdout);
    expect(cards.at(-1)).toMatchObject({ id: "acme/contacts-given", basis: contactsGiven.basis });
    const page = await run(io(), "rules", "acme/contacts-given", "--format", "markdown");
    expect(page.stdout).toMatch(/^## acme\/contacts-given\n/);
  });

  it("are not run from a configuration that lies with the reports only", async () => {
    const folder = Object.fromEntries(
      Object.entries({ ...good, ".gongkai.json": JSON.stringify(configuration) }).map(
        ([name, content]) => [`inbox/${name}`, content],
      ),
    );
    const inbox = memoryIo({ files: folder, modules });
    const { code, stderr } = await run(inbox, "validate", "inbox/report.json");
    expect(code).toBe(2);
    expect(stderr).toContain("--config");
    const trusted = await run(
      inbox,
      "validate",
      "inbox/report.json",
      "--config",
      "inbox/.gongkai.json",
    );
    expect(trusted.stdout).toContain("acme/contacts-given");
  });

  it("stop the file and not the rest where they throw", async () => {
    const check = () => {
      throw new Error("no such luck");
    };
    const broken = { "./acme.js": { rules: [{ ...contactsGiven, check }] } };
    const failing = newIo({
      modules: broken,
      files: { ...good, ".gongkai.json": JSON.stringify({ rules: ["./acme.js"] }) },
    });
    const { code, stderr } = await run(failing, "validate", "report.json");
    expect(code).toBe(3);
    expect(stderr).toMatch(/acme\/contacts-given failed: no such luck/);
  });
});

import { describe, expect, it } from "vitest";
import { formOf } from "../requests/form.ts";
import { type LedgerRow, numbered, type Reading } from "./ledger-row.ts";
import { readRequests } from "./read-requests.ts";

async function readAll(
  rows: readonly Readonly<Record<string, unknown>>[],
  form = formOf("cn-2021"),
) {
  const readings: Reading<unknown>[] = [];
  for await (const reading of readRequests(numbered(rows), form)) readings.push(reading);
  return readings;
}

const events = (reading: Reading<unknown> | undefined): unknown =>
  (reading?.record as { events?: unknown } | null)?.events;

describe("readRequests", () => {
  it("reads a row of dates as the history of the request", async () => {
    const [reading] = await readAll([
      {
        申请编号: "2024-001",
        申请人类型: "公民",
        申请方式: "网上",
        确认日期: "2024/3/4",
        补正通知日期: "2024-03-06",
        补正收到日期: "2024-03-11",
        征求第三方日期: "2024-03-12；2024-03-14",
        第三方答复日期: "2024-03-20；",
        答复日期: "2024年4月1日",
        办理结果: "（二）部分公开",
      },
    ]);
    expect(reading?.findings).toEqual([]);
    expect(reading?.record).toMatchObject({ applicant: "naturalPerson", channel: "online" });
    expect(events(reading)).toEqual([
      { type: "confirmed", on: "2024-03-04" },
      { type: "clarificationAsked", on: "2024-03-06", due: null },
      { type: "clarificationGiven", on: "2024-03-11" },
      { type: "consulted", on: "2024-03-12", whom: "thirdParty", party: "1" },
      { type: "consulted", on: "2024-03-14", whom: "thirdParty", party: "2" },
      { type: "consultationAnswered", on: "2024-03-20", whom: "thirdParty", party: "1" },
      { type: "decided", on: "2024-04-01", outcome: "partial" },
    ]);
  });

  it("reads outcomes in the words of each form, and no other", async () => {
    const row = (outcome: string) => ({ 编号: outcome, 答复日期: "2024-03-01", 办理结果: outcome });
    const read = async (words: readonly string[], form = formOf("cn-2021")) =>
      (await readAll(words.map(row), form)).map(
        ({ record, findings }) => events({ line: 0, record, findings }) ?? findings[0]?.rule,
      );
    const decided = (outcome: string) => [expect.objectContaining({ outcome })];
    expect(await read(["予以公开", "属于国家秘密", "denied.caseFile", "申请人撤回"])).toEqual([
      decided("granted"),
      decided("denied.stateSecret"),
      decided("denied.caseFile"),
      "outcome-of-edition",
    ]);
    expect(await read(["申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"])).toEqual([
      decided("other.overdueCorrection"),
    ]);
    expect(await read(["不予公开", "其他类型答复"])).toEqual([
      "outcome-of-edition",
      "outcome-of-edition",
    ]);
    expect(
      await read(["不予公开", "同意公开", "其他类型答复"], formOf("cn-2008", ["appendix-anqing"])),
    ).toEqual([decided("denied"), decided("granted"), decided("other")]);
    expect(await read(["other.overdueFee", "其他处理"], formOf("cn-2019"))).toEqual([
      decided("other.overdueFee"),
      decided("other"),
    ]);
  });

  it("says what is wrong with a row, where, and reads the next", async () => {
    const readings = await readAll([
      { 申请编号: "1", 收到日期: "2024-02-30", 答复日期: "", 办理结果: "" },
      { 申请编号: "2", 收到日期: "=B2", 答复日期: "2024-03-01", 办理结果: "" },
      { 申请编号: "3", 收到日期: "2024-03-01", 答复日期: "", 办理结果: "" },
      { 申请编号: "3", 收到日期: "2024-03-01", 答复日期: "", 办理结果: "" },
    ]);
    expect(
      readings.map(({ line, record, findings }) => [
        line,
        record !== null,
        findings.map(({ rule, path, actual }) => [rule, path, actual]),
      ]),
    ).toEqual([
      [1, false, [["record-value", "/requests/1/receivedOn", "2024-02-30"]]],
      [
        2,
        false,
        [
          ["record-value", "/requests/2/receivedOn", "=B2"],
          ["record-incomplete", "/requests/2/outcome", null],
        ],
      ],
      [3, true, []],
      [4, false, [["record-duplicated", "/requests/4/id", "3"]]],
    ]);
  });

  it("reads a history that comes as a list", async () => {
    const rows: LedgerRow["values"][] = [
      { id: "1", events: [{ type: "decided", on: "2024-03-02", outcome: "予以公开" }] },
      { id: "2", events: '[{"type":"received","on":"2024-13-01"}]' },
    ];
    const [good, bad] = await readAll(rows);
    expect(events(good)).toEqual([{ type: "decided", on: "2024-03-02", outcome: "granted" }]);
    expect(bad?.findings[0]).toMatchObject({ rule: "record-value", actual: "0.on" });
  });

  it.each([
    [{ 缴费金额: "500" }, "feePaidOn"],
    [{ 收费通知金额: "500" }, "feeNoticedOn"],
    [{ 缴费期限: "2024-04-01" }, "feeNoticedOn"],
    [{ 补正期限: "2024-04-01" }, "clarificationAskedOn"],
  ])("says which day is missing of %j", async (columns, id) => {
    const [reading] = await readAll([{ 申请编号: "1", 收到日期: "2024-03-01", ...columns }]);
    expect(reading).toMatchObject({ record: null });
    expect(reading?.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ["record-incomplete", `/requests/1/${id}`],
    ]);
  });

  it("refuses two histories of one request, and takes an empty list of events for none", async () => {
    const received = [{ type: "received", on: "2024-03-01" }];
    const [two, one] = await readAll([
      { 申请编号: "1", 办理过程: received, 答复日期: "2024-03-20" },
      { 申请编号: "2", 办理过程: received, 答复日期: " " },
    ]);
    expect(two?.findings[0]).toMatchObject({ rule: "record-value", actual: "答复日期" });
    expect(events(one)).toEqual(received);
  });

  it("takes a dash, a slash and 无 for nothing", async () => {
    const [reading] = await readAll([
      {
        申请编号: "1",
        收到日期: "2024-03-01",
        延期告知日期: "/",
        缴费金额: "无",
        第三方答复日期: "—",
        答复日期: "-",
        办理结果: "－",
        重复于: "无",
      },
    ]);
    expect(reading?.findings).toEqual([]);
    expect(reading?.record).toMatchObject({
      repeatOf: null,
      events: [{ type: "received", on: "2024-03-01" }],
    });
  });

  it("refuses a fee below zero, and says so in both languages", async () => {
    const [reading] = await readAll([{ 申请编号: "1", 缴费日期: "2024-03-01", 缴费金额: "-5" }]);
    expect(reading?.findings.map(({ message }) => message)).toEqual([
      {
        "zh-CN": "应为以元为单位的确数，不小于零（应填：数字）",
        en: "This must be an exact amount in yuan, not below zero (it holds: a number)",
      },
    ]);
  });

  it.each([
    ["{}", "办理过程不是 JSON 数组", "The events are no JSON array"],
    ["[", "办理过程不是 JSON 数组", "The events are no JSON array"],
    ['[{"type":"received","on":"2024-3-1"}]', "办理过程第 1 项的 on 读不出来", "Event 1, on"],
    ["[1]", "办理过程第 1 项 读不出来", "Event 1 cannot be read"],
  ])("says which event of %s cannot be read", async (written, zh, en) => {
    const [reading] = await readAll([{ 申请编号: "1", 办理过程: written }]);
    expect(reading?.findings[0]?.message["zh-CN"]).toContain(zh);
    expect(reading?.findings[0]?.message.en).toContain(en);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chineseCalendar } from "../calendar/chinese-calendar.ts";
import type { InformationRequest } from "../records/information-request.ts";
import { formOf } from "../requests/form.ts";
import { numbered } from "../rows/ledger-row.ts";
import { readRequests } from "../rows/read-requests.ts";
import { deadlineOf } from "./deadline-of.ts";

/** An office's list of requests, beside it what was counted by hand from the State Council's notices. */
const [header = [], ...lines] = readFileSync(new URL("hand-counted.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const rows = lines.map((values) =>
  Object.fromEntries(header.map((name, at) => [name, values[at] ?? ""])),
);

async function requestsOf(): Promise<ReadonlyMap<string, InformationRequest>> {
  const requests = new Map<string, InformationRequest>();
  for await (const { record } of readRequests(numbered(rows), formOf("cn-2021"))) {
    if (record !== null) requests.set(record.id, record);
  }
  return requests;
}

const requests = await requestsOf();

const cases = rows.map((row) => {
  const { 申请编号: id = "", 收到日期: received, 依据: ground, 期限: dueOn } = row;
  const { 查看日期: looked, 答复日期: decided, 撤回日期: withdrawn } = row;
  const { 状态: state, 剩余工作日: left } = row;
  return {
    id,
    title: `${id}：${received} 收到，${ground}`,
    on: looked || decided || withdrawn || "",
    expected: {
      state,
      dueOn: dueOn || null,
      workingDaysLeft: left === "" ? null : Number(left),
    },
  };
});

describe("deadlines counted by hand", () => {
  it("are many, and each is a request that can be read", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(requests.size).toBe(cases.length);
  });

  it.each(cases)("$title", ({ id, on, expected }) => {
    const request = requests.get(id);
    const deadline = request && deadlineOf(request, { calendar: chineseCalendar(), on });
    expect(deadline).toMatchObject(expected);
    expect(deadline?.isLate || deadline?.isOverdue).toBe(
      expected.state !== "withdrawn" && expected.dueOn !== null && on > expected.dueOn,
    );
  });
});

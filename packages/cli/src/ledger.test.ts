import { expect, it } from "vitest";
import { type DisclosureItem, findDuplicates, numbered, readItems } from "./ledger.ts";

it("the ledger's door finds the items that repeat another among those that it reads", async () => {
  const titles = ["关于做好防汛工作的通知", "年度预算", "关于做好防汛工作的　通知"];
  const rows = numbered(
    titles.map((标题, at) => ({ 索引号: String(at), 标题, 发布日期: "2024-06-03" })),
  );
  const items: DisclosureItem[] = [];
  for await (const { record } of readItems(rows)) if (record !== null) items.push(record);
  const { distinct, groups } = findDuplicates(items, { title: ({ title }) => title });
  expect(distinct).toBe(2);
  expect(groups.map(({ indices }) => indices)).toEqual([[0, 2]]);
});

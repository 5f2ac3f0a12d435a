import { describe, expect, it } from "vitest";
import { figuredText } from "../figured-text.ts";
import { feeListsIn } from "./fee-lists-in.ts";
import { isReachableFee } from "./fee-tiers.ts";

/** What p pages cost, by the table of the notice. */
function pageFee(pages: number): number {
  let yuan = 0;
  for (let page = 31; page <= pages; page++) yuan += page <= 100 ? 10 : page <= 200 ? 20 : 40;
  return yuan;
}

describe("fees of a single request", () => {
  it("are those of some number of pages, or of some place among the month's requests", () => {
    const ofPages = new Set(Array.from({ length: 400 }, (_, pages) => pageFee(pages)));
    const most = pageFee(399);
    for (let yuan = 1; yuan <= most; yuan++) {
      expect([yuan, isReachableFee(yuan)]).toEqual([yuan, ofPages.has(yuan) || yuan % 100 === 0]);
    }
  });
});

describe("itemized fees", () => {
  const read = (text: string) =>
    feeListsIn(figuredText(text)).map(({ total, items }) => [
      `${total.cases.printed} ${total.amount.printed}`,
      ...items.map(({ cases, amount }) => `${cases.printed} ${amount.printed}`),
    ]);

  it("are found with their total", () => {
    expect(
      read(
        "本年度对6件申请收取信息处理费820元。其中，甲局1件，收取420元；乙县2件，收取290元；丙县3件，收取110元。",
      ),
    ).toEqual([["6件 820元", "1件 420元", "2件 290元", "3件 110元"]]);
  });

  it("are those of a single request, too", () => {
    expect(read("对1件申请收取信息处理费420元。")).toEqual([["1件 420元"]]);
  });

  it.each([
    "对6件申请收取820元。",
    "受理6件，投入820元。培训1次；印发2件，费用290元；编印3件，费用110元。",
  ])("are not found where nothing is itemized: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

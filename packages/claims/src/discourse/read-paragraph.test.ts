import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channelLexicon } from "../lexicon/channel-lexicon.ts";
import { proseLexicon } from "../lexicon/prose-lexicon.ts";
import { readParagraph } from "./read-paragraph.ts";
import type { ProseReading } from "./reading.ts";

function shorthand(reading: ProseReading): string {
  if (reading.kind === "growth") {
    const sign = reading.isDecline ? "-" : "+";
    return `${reading.concept} ${sign}${reading.figure.printed} ${reading.fromYear}-${reading.toYear}`;
  }
  const printed = reading.kind === "absence" ? "none" : reading.figure.printed;
  return `${reading.concepts.join("+")} ${printed} ${reading.year}`;
}

const read = (text: string) => readParagraph(text, proseLexicon, 2018).map(shorthand);

describe("readParagraph", () => {
  it.each<[string, string, string[]]>([
    [
      "the nearest cue that fits",
      "我局在政务网发布信息300条，其中不重复信息280条。",
      ["proactive.items.published 300条 2018", "proactive.items.distinct 280条 2018"],
    ],
    [
      "a more specific cue that ends at the same place",
      "全年重点领域公开相关信息50条。",
      ["proactive.keyAreas.items 50条 2018"],
    ],
    [
      "words after the figure",
      "召开1次产品质量新闻发布会，收到4件政府信息公开申请。",
      ["engagement.pressConferences 1次 2018", "requests.new 4件 2018"],
    ],
    [
      "an approximate figure with its bound",
      "公开政府信息18万余条。",
      ["proactive.items.published 18万余条 2018"],
    ],
    [
      "as many figures as cues after 分别",
      "同意公开和不予公开分别为3件和2件。",
      ["requests.outcome.granted 3件 2018", "requests.outcome.denied 2件 2018"],
    ],
    [
      "one figure for each of several cues after 均",
      "信息公开引发的行政复议、行政诉讼均为1件。",
      ["remedies.reconsideration.total+remedies.litigation.total 1件 2018"],
    ],
    [
      "repeats only of the requests",
      "收到政府信息公开申请4件(含1件重复)；不予公开2件(含1件重复)。",
      ["requests.new 4件 2018", "requests.new.repeat 1件 2018", "requests.outcome.denied 2件 2018"],
    ],
  ])("reads %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      "another year's figures for the quantities before, in order",
      "发布信息300条，其中非重复信息280条。2017年分别为200条和190条。",
      [
        "proactive.items.published 300条 2018",
        "proactive.items.distinct 280条 2018",
        "proactive.items.published 200条 2017",
        "proactive.items.distinct 190条 2017",
      ],
    ],
    [
      "去年同期 as the year before",
      "公开文件74件，与去年同期119件相比有所减少。",
      ["proactive.documents.total 74件 2018", "proactive.documents.total 119件 2017"],
    ],
    [
      "a year with a cue of its own",
      "2017年发布产品召回信息1条，2018年发布产品召回信息共17条。",
      ["proactive.recalls 1条 2017", "proactive.recalls 17条 2018"],
    ],
    [
      "a year that begins the sentence for the whole of it",
      "2017年，收到申请10件，同意公开9件。收到申请4件。",
      ["requests.new 10件 2017", "requests.outcome.granted 9件 2017", "requests.new 4件 2018"],
    ],
    [
      "numerals for a year",
      "公开文件74件，二〇一七年为119件。",
      ["proactive.documents.total 74件 2018", "proactive.documents.total 119件 2017"],
    ],
    [
      "the year of a regulation as no year of the figures",
      "按照2008年施行的条例，收到申请4件。",
      ["requests.new 4件 2018"],
    ],
  ])("takes %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      "a decline to the quantity before it",
      "公开文件74件，2017年为119件，同比下降37.8%。",
      ["proactive.documents.total -37.8% 2017-2018"],
    ],
    [
      "several rates to several quantities",
      "发布信息300条，其中非重复信息280条，2017年分别为200条和190条，同比分别增长50%和47.4%。",
      ["proactive.items.published +50% 2017-2018", "proactive.items.distinct +47.4% 2017-2018"],
    ],
    [
      "a rate to a quantity that is only named",
      "重点领域信息同比增长30%。",
      ["proactive.keyAreas.items +30% 2017-2018"],
    ],
    [
      "no quantity where something else grew",
      "收到申请4件，上年2件，网站访问量同比增长30%。",
      ["null +30% 2017-2018"],
    ],
    [
      "no quantity where several may be meant",
      "政策解读信息34条，其中上级政策解读24条，本级政策解读10条，同比增长30%。",
      ["null +30% 2017-2018"],
    ],
    [
      "no quantity where a figure of something else stands between",
      "收到申请4件，上年2件。开设新媒体账号176个，同比增长6.7%。",
      ["null +6.7% 2017-2018"],
    ],
  ])("gives %s", (_, text, expected) => {
    expect(read(text).filter((line) => /[+-]\S+% /u.test(line))).toEqual(expected);
  });

  it.each([
    ["a unit that does not fit", "本级政策解读两个栏目，收到申请4人次。"],
    ["words that no cue covers", "收到政府信息公开申请并转办2件。"],
    ["a thing that only begins like one", "举办新闻发布会等活动6次。"],
    ["several things counted together", "同意公开和部分公开共5件。"],
    ["something unknown counted together with a thing", "撤回和予以公开5件。"],
    ["one channel's part", "通过微博发布信息95条。"],
    ["a part of the requests", "其中收到网上申请3件。"],
    ["a difference", "公开信息较上年增加55条。"],
    ["less than the year", "上半年收到申请2件。"],
    ["more than the year", "历年公开信息9000条。"],
    ["a share", "同意公开的占50%。"],
    ["a title", "印发《关于公开文件74件的通知》。"],
    ["contact data", "（地址：幸福路4号，电话：5000000，公开信息3条）"],
    ["another year's figure without a quantity before", "2017年为119件。"],
    ["another year's figure after a foreign one", "公开文件74件。制发通知3件，2017年为2件。"],
  ])("states nothing from %s", (_, text) => {
    expect(read(text).filter((line) => !line.startsWith("proactive.documents.total 74件"))).toEqual(
      [],
    );
  });

  it.each<[string, string[]]>([
    ["我局办理依申请公开未收取任何费用。", ["fees.charged none 2018"]],
    ["没有收到政府信息公开申请。", ["requests.new none 2018"]],
    [
      "未发生因信息公开引起的行政申诉和行政诉讼。",
      ["remedies.appealsAndReports+remedies.litigation.total none 2018"],
    ],
    ["2017年，无因信息公开引起的行政复议。", ["remedies.reconsideration.total none 2017"]],
  ])("reads a zero in words: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "信息公开方面，未发生行政复议纠错的情形。",
    "除1件信息公开案外，未发生行政复议。",
    "未发生重大舆情。",
    "今后将避免信息公开引起的行政复议。",
    "没有收到信息公开申请的补正材料。",
  ])("reads no zero in: %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("gives every reading a place inside its paragraph", () => {
    const words = fc.constantFrom(
      ..."2018年|去年|，|。|；|发布信息|政策解读|上级政策解读|分别为|和|、|417条|362条|逾4000人次|同比|增长|下降|15.2%|未发生|行政复议|收到|申请|4件|(含1件重复)|接待|《|》|电话:|其中|公开".split(
        "|",
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(words).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(proseLexicon, channelLexicon), (text, lexicon) => {
        for (const reading of readParagraph(text, lexicon, 2018)) {
          const { sentence } = reading;
          const end = sentence.start + sentence.length;
          expect(sentence.start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          const place = reading.kind === "absence" ? reading.phrase : reading.figure;
          expect(place.start).toBeGreaterThanOrEqual(sentence.start);
          expect(place.start + place.length).toBeLessThanOrEqual(end);
          if (reading.kind !== "absence") {
            const printed = text.slice(place.start, place.start + place.length);
            expect(printed).toBe(reading.figure.printed);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    "收到",
    "受理咨询、",
    "发布信息417条，",
    "2017年",
    "公开",
    "(地址:",
    "《",
    "未发生",
    "召回",
    "上级",
    "4件和",
  ])("reads 100,000 characters of %s in linear time", (word) => {
    const text = word.repeat(Math.ceil(100_000 / word.length));
    const start = performance.now();
    readParagraph(text, proseLexicon, 2018);
    readParagraph(text, channelLexicon, 2018);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

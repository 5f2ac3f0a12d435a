import { describe, expect, it } from "vitest";
import { fewestEdits } from "./edits.ts";
import { tellsApart } from "./tells-apart.ts";

const unitsOf = (text: string) => Uint16Array.from(text, (mark) => mark.charCodeAt(0));

const isTold = (own: string, other: string) => {
  const edits = fewestEdits(unitsOf(own), unitsOf(other), 2);
  return edits === null ? null : tellsApart(own, other, edits);
};

describe("tellsApart", () => {
  it.each([
    ["a year", "2017年部门情况", "2018年部门情况"],
    ["numbers that share their digits", "12月1日值班安排", "1月21日值班安排"],
    ["a number more", "廉租房第三批名单", "廉租房第十三批名单"],
    ["an ordinal", "廉租房第三批名单", "廉租房第四批名单"],
    ["half a year", "2018年考核情况", "2018半年考核情况"],
    ["halves of a year", "2018年上半年考核", "2018年下半年考核"],
    ["a direction", "火车东站公交调整", "火车西站公交调整"],
    ["a direction more", "火车站公交调整", "火车东站公交调整"],
    ["a class", "甲类医保目录", "乙类医保目录"],
    ["a letter", "安置房a标段招标", "安置房b标段招标"],
    ["a not", "关于同意设立的批复", "关于不同意设立的批复"],
    ["budget and account", "部门预算公开", "部门决算公开"],
    ["call and award", "安置房招标公告", "安置房中标公告"],
    ["plan and summary", "全市防汛工作计划", "全市防汛工作总结"],
    ["kinds of documents", "关于防汛的通知", "关于防汛的通报"],
    ["another town", "长岭镇防汛预案", "高士镇防汛预案"],
    ["another city", "安庆市防汛预案", "池州市防汛预案"],
    ["another village of one mark less", "王村危房改造公示", "大李村危房改造公示"],
    ["another department", "某市财政局部门情况", "某市民政局部门情况"],
    ["another person", "关于张三同志任职", "关于李四同志任职"],
    ["another level", "市级示范项目", "县级示范项目"],
    ["a reading", "《防汛办法》", "《防汛办法》解读"],
    ["a trial", "防汛管理办法", "防汛管理暂行办法"],
    ["another word", "关于加强食品监管", "关于加强药物监管"],
  ])("tells apart by %s", (_, own, other) => {
    expect(isTold(own, other)).toBe(true);
    expect(isTold(other, own)).toBe(true);
  });

  it.each([
    ["a mark left out", "关于做好防汛工作的通知", "关于做好防汛工作通知"],
    ["a mark mistaken", "关于做好防汛工作的通知", "关于做好防讯工作的通知"],
    ["two marks mistaken", "关于做好防汛工作的通知", "关干做好防讯工作的通知"],
    ["brackets of a title", "《防汛办法》的通知", "防汛办法的通知"],
    ["a kind mistaken", "关于做好防汛工作的通知", "关于做好防汛工作的通和"],
    ["numerals in another writing", "廉租房第三批名单", "廉租房第3批名单"],
  ])("does not by %s", (_, own, other) => {
    expect(isTold(own, other)).toBe(false);
    expect(isTold(other, own)).toBe(false);
  });
});

import type { WordGroup } from "./word-group.ts";

/** What makes a count a part, or more, of what the tables of the year count. */
export const narrowingWords: readonly WordGroup[] = [
  {
    is: "narrowing",
    means: "time",
    words: `
      上半年 下半年 次年 已于次年 翌年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 前三季度 前半年 首季 历年 历年累计
      累计公开 近三年 近两年 近五年 近几年 三年来 五年来 两年来 十年来 截至目前 迄今 以来 开通以来 建站以来 任期内 每月
      每月平均 平均 月均 日均 人均 年均 每年 每季度 每周 每日 单日 当月 月份 期间 截至当前 平均每件 每天 每件 每位`,
  },
  {
    is: "narrowing",
    means: "channel",
    words: `
      微博 微信 公众号 新媒体 政务新媒体 客户端 头条 今日头条 抖音 公报 政府公报 报刊 电视 广播 门户网站 公示栏 线上
      线下 在线 平台 两种方式 三种方式 两种渠道 三种渠道 两个渠道 三个渠道 多种渠道`,
  },
  {
    is: "narrowing",
    means: "channel:inPerson",
    words: "当面 现场 到场 上门 窗口 当面申请 当面提交 现场申请 现场提交 当面递交",
  },
  {
    is: "narrowing",
    means: "channel:online",
    words: "网上 网络 网络渠道 电子邮件 邮件 网上申请 网上提交 网络申请 网络提交 在线申请 在线提交",
  },
  {
    is: "narrowing",
    means: "channel:mailOrFax",
    words:
      "信函、传真 信函传真 信函和传真 信函或传真 信函及传真 信函、传真申请 信函传真申请 信函和传真申请 信函、传真方式 信函（传真）",
  },
  { is: "narrowing", means: "channel:mail", words: "信函 邮寄 信件 信函申请 邮寄申请" },
  { is: "narrowing", means: "channel:fax", words: "传真 传真申请" },
  {
    is: "narrowing",
    means: "part",
    words: `
      报送 上报 被采用 录用 主要负责同志 主要领导 当场 例外 除 除去 超期 逾期 疑难 典型 省级机关 市级机关 县级机关 市县机关 省级部门 市级部门
      县级部门 部门机关 省直部门 市直部门 县直部门 省直单位 市直单位 县直单位 区县 县区 乡镇 各镇 各乡镇 涉及征地 征地
      拆迁 部分 市场主体`,
  },
];

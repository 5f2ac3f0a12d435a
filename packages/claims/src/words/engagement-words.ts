import type { WordGroup } from "./word-group.ts";

/** How a body speaks with the public. */
export const engagementWords: readonly WordGroup[] = [
  {
    is: "topic",
    means: "visits",
    words: `
      接待来访 接待群众来访 接待来访群众 接待群众 接待人数 接待咨询群众 来访 接待来人 接待来访人员 现场接待 接待办事群众
      来访接待 接待人次 接待现场咨询`,
  },
  {
    is: "topic",
    means: "calls",
    words: `
      接听热线 受理热线 接听电话 接听咨询电话 热线电话 接听来电 来电 咨询热线 受理来电 接听群众来电 接听热线电话 热线
      热线咨询 受理群众来电 接听各类来电 受理电话咨询 接听各类电话
      投诉电话 举报电话 投诉举报电话 咨询投诉电话 受理咨询、投诉、举报电话 咨询、投诉、举报电话`,
  },
  {
    is: "topic",
    means: "petitions",
    words: `
      受理咨询 受理咨询、投诉 受理咨询和投诉 受理投诉 受理咨询投诉 受理投诉举报 回复留言 回应网民留言 回复网民留言 网民留言
      办理网民留言 受理咨询投诉举报 答复网民留言 办理群众留言 群众留言 办理留言 受理网上咨询 处理投诉举报 受理消费者投诉
      办理投诉 留言 咨询投诉 办理投诉举报 受理网民留言
      受理群众投诉 受理信访投诉 受理群众信访投诉 回复网上咨询 答复网上咨询 办理网上咨询 回复咨询 答复咨询`,
  },
  {
    is: "topic",
    means: "pressConferences",
    words: "新闻发布会 发布会 召开发布会 举办新闻发布会 召开新闻发布会 新闻通气会",
  },
  {
    is: "topic",
    means: "interviews",
    words: "在线访谈 网上访谈 政府网站在线访谈 在线访谈活动 网站在线访谈 网站访谈",
  },
  { is: "topic", means: "publicMeetings", words: "群众公议会 公议会" },
  {
    is: "topic",
    means: "readingPlaces",
    words:
      "查阅点 查阅场所 政府信息查阅场所 政府信息查阅点 政府信息公开查阅点 信息查阅点 公共查阅点 查阅中心",
  },
  { is: "topic", means: "staff", words: "工作人员 专兼职人员 政府信息公开工作人员 专（兼）职人员" },
  { is: "topic", means: "fullTimeStaff", words: "专职 专职人员 专职工作人员" },
  { is: "topic", means: "partTimeStaff", words: "兼职 兼职人员 兼职工作人员" },
  {
    is: "topic",
    means: "budget",
    words: "专项经费 信息公开经费 政府信息公开经费 政府信息公开专项经费 信息公开经费支出 工作经费",
  },
  { is: "topic", means: "offices", words: "专门机构 专门工作机构 政府信息公开工作专门机构" },
  {
    is: "topic",
    means: "trainings",
    words: "培训 培训班 举办培训 开展培训 业务培训 专题培训 培训会 举办培训班",
  },
  { is: "topic", means: "trainees", words: "参训人员 培训人员 接受培训人员 参加培训人员 受训人员" },
];

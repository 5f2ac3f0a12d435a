import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { practice, statistics2014Basis } from "./legal-bases.ts";

const interpretation = defineConcepts({ unit: "条", basis: practice }, [
  [
    "interpretation.items.total",
    "政策解读信息数",
    "Policy interpretations",
    "发布的政策解读信息条数；国家统计表按稿件计篇",
    "Policy interpretations published; the national table counts articles",
  ],
  [
    "interpretation.items.higherAuthority",
    "上级政策解读信息数",
    "Interpretations of higher authorities' policies",
    "解读上级政策的信息条数",
    "Interpretations of policies of higher authorities",
  ],
  [
    "interpretation.items.own",
    "本级政策解读信息数",
    "Interpretations of own policies",
    "解读本级政策的信息条数",
    "Interpretations of policies of the same level",
  ],
  [
    "interpretation.items.video",
    "视频解读信息数",
    "Video interpretations",
    "视频形式的解读条数",
    "Interpretations in the form of a video",
  ],
  [
    "interpretation.items.graphics",
    "图解信息数",
    "Graphic interpretations",
    "图解形式的解读条数",
    "Interpretations in the form of graphics",
  ],
]);

/** Policy explained, and the public answered. */
export const engagement: readonly Concept[] = [
  ...interpretation,
  ...defineConcepts({ unit: "人次", basis: practice }, [
    [
      "engagement.visits",
      "接待人次",
      "Visitors received",
      "接待点接待的人次",
      "Visits received at reception points",
    ],
    [
      "engagement.calls",
      "热线受理人次",
      "Calls received",
      "热线受理咨询投诉的人次",
      "Enquiries and complaints received by telephone",
    ],
  ]),
  ...defineConcepts({ unit: "次", basis: practice }, [
    [
      "engagement.pressConferences",
      "新闻发布会次数",
      "Press conferences",
      "召开或参加的新闻发布会次数",
      "Press conferences held or attended",
    ],
  ]),
  ...defineConcepts({ unit: "次", basis: statistics2014Basis }, [
    [
      "engagement.pressConferences.leaders",
      "主要负责同志参加新闻发布会次数",
      "Press conferences attended by leaders",
      "新闻发布会中主要负责同志参加的次数",
      "Press conferences that the head of the body attended",
    ],
    [
      "engagement.interviews",
      "政府网站在线访谈次数",
      "Online interviews",
      "在政府网站举行的在线访谈次数",
      "Interviews held on government websites",
    ],
    [
      "engagement.interviews.leaders",
      "主要负责同志参加在线访谈次数",
      "Online interviews with leaders",
      "在线访谈中主要负责同志参加的次数",
      "Online interviews in which the head of the body took part",
    ],
    [
      "engagement.hotTopics",
      "回应公众关注热点或重大舆情数",
      "Matters of public concern answered",
      "回应的热点或重大舆情次数；不同方式回应同一热点计1次",
      "Matters of public concern that were answered, each counted once however it was answered",
    ],
    [
      "engagement.responses.social",
      "微博微信回应事件数",
      "Matters answered on Weibo and WeChat",
      "通过微博、微信回应的事件次数",
      "Matters answered on Weibo or WeChat",
    ],
    [
      "engagement.responses.other",
      "其他方式回应事件数",
      "Matters answered by other means",
      "通过其他方式回应的事件次数",
      "Matters answered by other means",
    ],
  ]),
  ...defineConcepts({ unit: "次", basis: practice }, [
    [
      "engagement.publicMeetings",
      "群众公议会次数",
      "Public deliberation meetings",
      "召开的群众公议会次数",
      "Public deliberation meetings held",
    ],
  ]),
  ...defineConcepts({ unit: "起", basis: practice }, [
    [
      "engagement.petitions",
      "网络咨询投诉件数",
      "Online enquiries and complaints",
      "网络平台受理的咨询、投诉件数",
      "Enquiries and complaints received online",
    ],
  ]),
];

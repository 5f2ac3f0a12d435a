/** How a figure is said of a channel or an area; `{}` stands for the figure with its unit. */
export const channelPhrases: Readonly<Record<string, string>> = {
  "proactive.items.byChannel": "发布信息{}",
  "proactive.keyAreas.items": "发布信息{}",
  "engagement.visits": "接待人数{}",
  "engagement.calls": "接听来电{}",
  "engagement.petitions": "受理咨询、投诉{}",
  "engagement.pressConferences": "召开新闻发布会{}",
  "engagement.publicMeetings": "召开群众公议会{}",
  "engagement.interviews": "开展在线访谈{}",
};

import type { Concept } from "./concept.ts";
import { defineConcepts } from "./define-concepts.ts";
import { statistics2014Basis as basis } from "./legal-bases.ts";

/** Offices, staff, money, meetings and training. */
export const organization: readonly Concept[] = [
  ...defineConcepts({ unit: "个", basis }, [
    [
      "organization.offices",
      "政府信息公开工作专门机构数",
      "Offices for information disclosure",
      "专门从事政府信息公开工作的机构个数",
      "Offices set up for open government information",
    ],
    [
      "organization.readingPlaces",
      "政府信息公开查阅点数",
      "Reading places",
      "设置的政府信息公开查阅点个数",
      "Places where the public can consult information",
    ],
  ]),
  ...defineConcepts({ unit: "人", basis }, [
    [
      "organization.staff.total",
      "政府信息公开工作人员数",
      "Staff for information disclosure",
      "从事政府信息公开工作的人数，含专职和兼职",
      "People who work on open government information, full-time and part-time",
    ],
    [
      "organization.staff.fullTime",
      "专职人员数",
      "Full-time staff",
      "专职从事政府信息公开工作的人数",
      "People who work on open government information only",
    ],
    [
      "organization.staff.partTime",
      "兼职人员数",
      "Part-time staff",
      "兼职从事政府信息公开工作的人数",
      "People who work on open government information beside other duties",
    ],
  ]),
  ...defineConcepts({ unit: "万元", basis }, [
    [
      "organization.budget",
      "政府信息公开专项经费",
      "Budget for information disclosure",
      "用于政府信息公开工作的专项经费",
      "Money earmarked for open government information",
    ],
  ]),
  ...defineConcepts({ unit: "次", basis }, [
    [
      "organization.meetings",
      "政府信息公开会议数",
      "Meetings on information disclosure",
      "召开的政府信息公开工作会议或专题会议次数",
      "Meetings held on open government information",
    ],
    [
      "organization.trainings",
      "培训班数",
      "Training courses",
      "举办的政府信息公开各类培训班次数",
      "Training courses held on open government information",
    ],
  ]),
  ...defineConcepts({ unit: "人次", basis }, [
    [
      "organization.trainees",
      "接受培训人次",
      "Course attendances",
      "接受政府信息公开培训的人次",
      "Attendances at training courses on open government information",
    ],
  ]),
];

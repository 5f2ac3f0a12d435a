import type { Pattern } from "../pattern.ts";

/** Reconsideration and litigation, with what came of them. */
export const remedyPatterns: readonly Pattern[] = [
  {
    kind: "remedy",
    text: "因政府信息公开被申请行政复议{reconsideration}件，其中结果维持{reconsideration@upheld}件、结果纠正{reconsideration@corrected}件、其他结果{reconsideration@other}件、尚未审结{reconsideration@pending}件。",
    when: ["reconsideration > 0"],
  },
  {
    kind: "remedy",
    text: "政府信息公开行政诉讼案件{suits}件，其中未经复议直接起诉{direct}件，复议后起诉{afterReconsideration}件。",
    when: ["suits > 0"],
  },
  {
    kind: "remedy",
    text: "就政府信息公开未经复议直接起诉的{direct}件案件中，结果维持{direct@upheld}件，结果纠正{direct@corrected}件，其他结果{direct@other}件，尚未审结{direct@pending}件。",
    when: ["direct > 0"],
  },
  {
    kind: "remedy",
    text: "政府信息公开类案件复议后起诉{afterReconsideration}件，结果维持{afterReconsideration@upheld}件，结果纠正{afterReconsideration@corrected}件，其他结果{afterReconsideration@other}件，尚未审结{afterReconsideration@pending}件。",
    when: ["afterReconsideration > 0"],
  },
  {
    kind: "remedy",
    text: "涉及政府信息公开的行政复议、行政诉讼案件共{reconsideration + suits}件。",
  },
  {
    kind: "remedy",
    text: "全年发生政府信息公开行政复议{reconsideration}件、行政诉讼{suits}件。",
  },
  {
    kind: "remedy",
    text: "政府信息公开行政复议案件中被纠正{reconsideration@corrected}件，占行政复议案件总数的{share reconsideration@corrected of reconsideration}。",
  },
  {
    kind: "remedy",
    text: "政府信息公开行政复议结果维持{reconsideration@upheld}件，占全部行政复议案件的{share reconsideration@upheld of reconsideration}。",
  },
  {
    kind: "remedy",
    text: "截至年底，政府信息公开行政复议尚未审结{reconsideration@pending}件、行政诉讼尚未审结{suits@pending}件。",
  },
  {
    kind: "remedy",
    text: "政府信息公开行政诉讼共{suits}件，结果维持{suits@upheld}件，结果纠正{suits@corrected}件。",
    when: ["suits > 0"],
  },
];

import type { Pattern } from "../pattern.ts";

/** Who applied, and what came of it for each. */
export const applicantPatterns: readonly Pattern[] = [
  {
    kind: "applicant",
    text: "本年新收的申请按申请人划分，自然人{new@naturalPerson}件，法人或其他组织{new@organizations}件。",
  },
  {
    kind: "applicant",
    text: "在新收的{new}件申请中，自然人提出{new@naturalPerson}件，商业企业提出{new@commercial}件，其余{new@research + new@publicBenefit + new@legalService + new@otherOrg}件由科研机构、社会公益组织、法律服务机构等提出。",
    when: ["new > 0"],
  },
  {
    kind: "applicant",
    text: "从申请主体看，新收申请中自然人申请{new@naturalPerson}件，占{share new@naturalPerson of new}；法人或其他组织申请{new@organizations}件，占{share new@organizations of new}。",
  },
  {
    kind: "applicant",
    text: "新收的法人或其他组织申请共{new@organizations}件，包括商业企业{new@commercial}件、科研机构{new@research}件、社会公益组织{new@publicBenefit}件、法律服务机构{new@legalService}件、其他{new@otherOrg}件。",
    when: ["new@organizations > 0"],
  },
  {
    kind: "applicant",
    text: "本年商业企业新提出申请{new@commercial}件，法律服务机构新提出申请{new@legalService}件。",
  },
  {
    kind: "applicant",
    text: "办结自然人申请{total@naturalPerson}件、法人或其他组织申请{total@organizations}件，合计办结{total}件。",
  },
  {
    kind: "applicant",
    text: "对自然人的申请，予以公开{granted@naturalPerson}件、部分公开{partial@naturalPerson}件、不予公开{denied@naturalPerson}件、无法提供{unable@naturalPerson}件。",
    when: ["total@naturalPerson > 0"],
  },
  {
    kind: "applicant",
    text: "商业企业的申请办结{total@commercial}件，其中予以公开{granted@commercial}件。",
    when: ["total@commercial > 0"],
  },
  {
    kind: "applicant",
    text: "申请人以自然人居多，新收自然人申请{new@naturalPerson}件，多于法人或其他组织的{new@organizations}件。",
    when: ["new@naturalPerson > new@organizations"],
  },
  {
    kind: "applicant",
    text: "法人或其他组织新提出的{new@organizations}件申请占新收申请总数的{share new@organizations of new}。",
  },
  {
    kind: "applicant",
    text: "本年新收申请{new}件（自然人{new@naturalPerson}件、法人或其他组织{new@organizations}件），均依法受理。",
    when: ["new > 0"],
  },
];

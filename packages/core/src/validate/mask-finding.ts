import type { Finding } from "../findings/finding.ts";
import type { Proposal } from "../findings/proposal.ts";
import type { Mask } from "../findings/withhold.ts";
import type { LocalText } from "../models/local-text.ts";

/** Masks a text in both languages. */
export const maskLocal = (text: LocalText, mask: Mask): LocalText => ({
  "zh-CN": mask(text["zh-CN"]),
  en: mask(text.en),
});

/** Masks a proposal, and what it says of the cells that would change. */
const maskProposal = (proposal: Proposal, mask: Mask): Proposal => ({
  ...proposal,
  text: maskLocal(proposal.text, mask),
  ...(proposal.changes && {
    changes: proposal.changes.map((change) => ({
      ...change,
      place: maskLocal(change.place, mask),
      actual: mask(change.actual),
    })),
  }),
});

/** Masks whatever a finding repeats of the report; path and fingerprint repeat nothing. */
export function maskFinding(finding: Finding, mask: Mask): Finding {
  const { expected, actual, source, proposals } = finding;
  return {
    ...finding,
    place: maskLocal(finding.place, mask),
    message: maskLocal(finding.message, mask),
    expected: expected && mask(expected),
    actual: actual && mask(actual),
    ...(source && { source: { ...source, text: mask(source.text) } }),
    ...(proposals && { proposals: proposals.map((proposal) => maskProposal(proposal, mask)) }),
  };
}

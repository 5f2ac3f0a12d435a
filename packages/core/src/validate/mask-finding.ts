import type { Finding } from "../findings/finding.ts";
import type { Proposal } from "../findings/proposal.ts";
import type { Mask } from "../findings/withhold.ts";
import type { LocalText } from "../models/local-text.ts";

/** Masks a text in both languages. */
export const maskLocal = (text: LocalText, mask: Mask): LocalText => ({
  "zh-CN": mask(text["zh-CN"]),
  en: mask(text.en),
});

const maskNullable = (text: string | null, mask: Mask): string | null =>
  text === null ? null : mask(text);

/** Masks a proposal, and what it says of the cells that would change. */
const maskProposal = ({ text, changes, ...proposal }: Proposal, mask: Mask): Proposal => ({
  ...proposal,
  text: maskLocal(text, mask),
  ...(changes === undefined
    ? {}
    : {
        changes: changes.map((change) => ({
          ...change,
          place: maskLocal(change.place, mask),
          actual: mask(change.actual),
        })),
      }),
});

/** Masks whatever a finding repeats of the report; path and fingerprint repeat nothing. */
export function maskFinding(finding: Finding, mask: Mask): Finding {
  const { place, message, expected, actual, source, proposals } = finding;
  return {
    ...finding,
    place: maskLocal(place, mask),
    message: maskLocal(message, mask),
    expected: maskNullable(expected, mask),
    actual: maskNullable(actual, mask),
    ...(source === undefined ? {} : { source: { ...source, text: mask(source.text) } }),
    ...(proposals === undefined
      ? {}
      : { proposals: proposals.map((proposal) => maskProposal(proposal, mask)) }),
  };
}

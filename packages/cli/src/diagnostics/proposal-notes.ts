import type { Finding, Language, LocalText, Proposal } from "@gongkai/core";

const ONLY: LocalText = { "zh-CN": "（唯一的改法）", en: " (nothing else as small does)" };

const more = (count: number): LocalText => ({
  "zh-CN": `（另有 ${count} 种改法，见 --proposals）`,
  en: ` (${count} more: --proposals)`,
});

const isCorrection = ({ changes }: Proposal): boolean => changes !== undefined;

function correctionNote({ text, isOnly }: Proposal, language: Language): string {
  return text[language] + (isOnly === true ? ONLY[language] : "");
}

/**
 * What a finding's proposals are in words, a line each.
 *
 * Readings stand in one line, and not at all where the only one is what was expected; of corrections
 * the likeliest is told, and all where they are asked for.
 */
export function proposalNotes(
  { proposals = [], expected }: Finding,
  { language, hasProposals }: { readonly language: Language; readonly hasProposals: boolean },
): string[] {
  const corrections = proposals.filter(isCorrection);
  const notes = corrections.map((proposal) => correctionNote(proposal, language));
  const [likeliest, ...others] = notes;
  if (likeliest !== undefined) {
    if (hasProposals || others.length === 0) return notes;
    return [likeliest + more(others.length)[language]];
  }
  const readings = proposals.map(({ text }) => text[language]);
  return readings.every((reading) => reading === expected) ? [] : [readings.join(" · ")];
}

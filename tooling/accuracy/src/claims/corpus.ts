import { type Sentence, sentencesSchema, type Tables, tablesSchema } from "./sentence.ts";
import absolute from "./sentences/absolute.json";
import ambiguous from "./sentences/ambiguous.json";
import bodies from "./sentences/bodies.json";
import bounds from "./sentences/bounds.json";
import counts from "./sentences/counts.json";
import decline from "./sentences/decline.json";
import difference from "./sentences/difference.json";
import fees from "./sentences/fees.json";
import freshBodies from "./sentences/fresh-bodies.json";
import freshChannels from "./sentences/fresh-channels.json";
import freshFees from "./sentences/fresh-fees.json";
import freshGrowth from "./sentences/fresh-growth.json";
import freshParagraphs from "./sentences/fresh-paragraphs.json";
import freshProactive from "./sentences/fresh-proactive.json";
import freshRemedies from "./sentences/fresh-remedies.json";
import freshRequests from "./sentences/fresh-requests.json";
import growth from "./sentences/growth.json";
import heldoutAbsolute from "./sentences/heldout-absolute.json";
import heldoutAmbiguous from "./sentences/heldout-ambiguous.json";
import heldoutBodies from "./sentences/heldout-bodies.json";
import heldoutBounds from "./sentences/heldout-bounds.json";
import heldoutCounts from "./sentences/heldout-counts.json";
import heldoutDifference from "./sentences/heldout-difference.json";
import heldoutFees from "./sentences/heldout-fees.json";
import heldoutForms from "./sentences/heldout-forms.json";
import heldoutGrowth from "./sentences/heldout-growth.json";
import heldoutNoclaim from "./sentences/heldout-noclaim.json";
import heldoutOldform from "./sentences/heldout-oldform.json";
import heldoutParagraphs from "./sentences/heldout-paragraphs.json";
import heldoutParts from "./sentences/heldout-parts.json";
import heldoutRepeated from "./sentences/heldout-repeated.json";
import heldoutShares from "./sentences/heldout-shares.json";
import heldoutSums from "./sentences/heldout-sums.json";
import heldoutTabletwo from "./sentences/heldout-tabletwo.json";
import heldoutTruncated from "./sentences/heldout-truncated.json";
import heldoutYears from "./sentences/heldout-years.json";
import learnAbsolute from "./sentences/learn-absolute.json";
import learnBodies from "./sentences/learn-bodies.json";
import learnDifference from "./sentences/learn-difference.json";
import learnFees from "./sentences/learn-fees.json";
import learnForms from "./sentences/learn-forms.json";
import learnGrowth from "./sentences/learn-growth.json";
import learnParts from "./sentences/learn-parts.json";
import learnRepeated from "./sentences/learn-repeated.json";
import learnShares from "./sentences/learn-shares.json";
import learnSums from "./sentences/learn-sums.json";
import noclaim from "./sentences/noclaim.json";
import paragraphs from "./sentences/paragraphs.json";
import parts from "./sentences/parts.json";
import repeated from "./sentences/repeated.json";
import shares from "./sentences/shares.json";
import sums from "./sentences/sums.json";
import unseenAbsolute from "./sentences/unseen-absolute.json";
import unseenAmbiguous from "./sentences/unseen-ambiguous.json";
import unseenBodies from "./sentences/unseen-bodies.json";
import unseenBounds from "./sentences/unseen-bounds.json";
import unseenCounts from "./sentences/unseen-counts.json";
import unseenDifference from "./sentences/unseen-difference.json";
import unseenFees from "./sentences/unseen-fees.json";
import unseenForms from "./sentences/unseen-forms.json";
import unseenGrowth from "./sentences/unseen-growth.json";
import unseenNoclaim from "./sentences/unseen-noclaim.json";
import unseenOldform from "./sentences/unseen-oldform.json";
import unseenParagraphs from "./sentences/unseen-paragraphs.json";
import unseenParts from "./sentences/unseen-parts.json";
import unseenRepeated from "./sentences/unseen-repeated.json";
import unseenShares from "./sentences/unseen-shares.json";
import unseenSums from "./sentences/unseen-sums.json";
import unseenTabletwo from "./sentences/unseen-tabletwo.json";
import unseenTruncated from "./sentences/unseen-truncated.json";
import unseenYears from "./sentences/unseen-years.json";
import years from "./sentences/years.json";
import blank2018 from "./tables/blank-2018.json";
import blank2023 from "./tables/blank-2023.json";
import bureau2018 from "./tables/bureau-2018.json";
import bureau2023 from "./tables/bureau-2023.json";
import bureau2024 from "./tables/bureau-2024.json";
import city2021 from "./tables/city-2021.json";
import city2022 from "./tables/city-2022.json";
import county2022 from "./tables/county-2022.json";
import county2023 from "./tables/county-2023.json";
import office2020 from "./tables/office-2020.json";
import province2023 from "./tables/province-2023.json";
import province2024 from "./tables/province-2024.json";
import town2021 from "./tables/town-2021.json";
import town2022 from "./tables/town-2022.json";

const files = {
  absolute,
  ambiguous,
  bodies,
  bounds,
  counts,
  decline,
  difference,
  fees,
  growth,
  noclaim,
  paragraphs,
  parts,
  repeated,
  shares,
  sums,
  years,
};

const unseenFiles = {
  absolute: unseenAbsolute,
  ambiguous: unseenAmbiguous,
  bodies: unseenBodies,
  bounds: unseenBounds,
  counts: unseenCounts,
  difference: unseenDifference,
  fees: unseenFees,
  forms: unseenForms,
  growth: unseenGrowth,
  noclaim: unseenNoclaim,
  oldform: unseenOldform,
  paragraphs: unseenParagraphs,
  parts: unseenParts,
  repeated: unseenRepeated,
  shares: unseenShares,
  sums: unseenSums,
  tabletwo: unseenTabletwo,
  truncated: unseenTruncated,
  years: unseenYears,
};

const heldoutFiles = {
  absolute: heldoutAbsolute,
  ambiguous: heldoutAmbiguous,
  bodies: heldoutBodies,
  bounds: heldoutBounds,
  counts: heldoutCounts,
  difference: heldoutDifference,
  fees: heldoutFees,
  forms: heldoutForms,
  growth: heldoutGrowth,
  noclaim: heldoutNoclaim,
  oldform: heldoutOldform,
  paragraphs: heldoutParagraphs,
  parts: heldoutParts,
  repeated: heldoutRepeated,
  shares: heldoutShares,
  sums: heldoutSums,
  tabletwo: heldoutTabletwo,
  truncated: heldoutTruncated,
  years: heldoutYears,
};

const freshFiles = {
  bodies: freshBodies,
  channels: freshChannels,
  fees: freshFees,
  growth: freshGrowth,
  paragraphs: freshParagraphs,
  proactive: freshProactive,
  remedies: freshRemedies,
  requests: freshRequests,
};

const learnFiles = {
  absolute: learnAbsolute,
  bodies: learnBodies,
  difference: learnDifference,
  fees: learnFees,
  forms: learnForms,
  growth: learnGrowth,
  parts: learnParts,
  repeated: learnRepeated,
  shares: learnShares,
  sums: learnSums,
};

const byKind = (
  kinds: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, readonly Sentence[]> =>
  new Map(
    Object.entries(kinds).map(([kind, sentences]) => [kind, sentencesSchema.parse(sentences)]),
  );

/** The sets of sentences, kind by kind. */
export const sentenceSets = {
  /** What the reading must do well. */
  claims: byKind(files),
  /** Of other wording, in the kinds that were weak; there to be fitted to. */
  learn: byKind(learnFiles),
  /** Of other wording again; the reading has been fitted to them as well. */
  unseen: byKind(unseenFiles),
  /** By another hand; nothing is fitted to what stands under even numbers. */
  heldout: byKind(heldoutFiles),
  /** In the mix that whole reports have, by part of a report; nothing is fitted to even numbers either. */
  fresh: byKind(freshFiles),
} as const;

export type SentenceSet = keyof typeof sentenceSets;

/** The tables that sentences stand beside, by name. */
export const tablesByName: ReadonlyMap<string, Tables> = new Map(
  Object.entries({
    "blank-2018": blank2018,
    "blank-2023": blank2023,
    "bureau-2018": bureau2018,
    "bureau-2023": bureau2023,
    "bureau-2024": bureau2024,
    "city-2021": city2021,
    "city-2022": city2022,
    "county-2022": county2022,
    "county-2023": county2023,
    "office-2020": office2020,
    "province-2023": province2023,
    "province-2024": province2024,
    "town-2021": town2021,
    "town-2022": town2022,
  }).map(([name, tables]) => [name, tablesSchema.parse(tables)]),
);

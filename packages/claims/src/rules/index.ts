import type { DocumentedRule } from "@gongkai/core";
import { absoluteStated } from "./absolute-stated/absolute-stated.ts";
import { countStated } from "./count-stated/count-stated.ts";
import { differenceStated } from "./difference-stated/difference-stated.ts";
import { distinctWithinPublished } from "./distinct-within-published/distinct-within-published.ts";
import { feeSum } from "./fee-sum/fee-sum.ts";
import { feeWithoutNote } from "./fee-without-note/fee-without-note.ts";
import { figureRepeated } from "./figure-repeated/figure-repeated.ts";
import { growthStated } from "./growth-stated/growth-stated.ts";
import { narrativeFinished } from "./narrative-finished/narrative-finished.ts";
import { narrativeRepeats } from "./narrative-repeats/narrative-repeats.ts";
import { partsStated } from "./parts-stated/parts-stated.ts";
import { periodStated } from "./period-stated/period-stated.ts";
import { personalInformationAddress } from "./personal-information-address/personal-information-address.ts";
import { personalInformationBankCard } from "./personal-information-bank-card/personal-information-bank-card.ts";
import { personalInformationEmail } from "./personal-information-email/personal-information-email.ts";
import { personalInformationIdentityNumber } from "./personal-information-identity-number/personal-information-identity-number.ts";
import { personalInformationName } from "./personal-information-name/personal-information-name.ts";
import { personalInformationPhone } from "./personal-information-phone/personal-information-phone.ts";
import { processingFeeTiers } from "./processing-fee-tiers/processing-fee-tiers.ts";
import { secrecyMark } from "./secrecy-mark/secrecy-mark.ts";
import { shareStated } from "./share-stated/share-stated.ts";
import { unitStated } from "./unit-stated/unit-stated.ts";
import { yearStated } from "./year-stated/year-stated.ts";

/** The rules over a report's narrative, in the order of the catalogue. */
export const claimRules: readonly DocumentedRule[] = [
  countStated,
  unitStated,
  shareStated,
  growthStated,
  differenceStated,
  absoluteStated,
  yearStated,
  distinctWithinPublished,
  figureRepeated,
  narrativeRepeats,
  narrativeFinished,
  partsStated,
  periodStated,
  feeSum,
  processingFeeTiers,
  feeWithoutNote,
  personalInformationIdentityNumber,
  personalInformationPhone,
  personalInformationBankCard,
  personalInformationEmail,
  personalInformationAddress,
  personalInformationName,
  secrecyMark,
];

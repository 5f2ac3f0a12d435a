import Big from "big.js";
import { Decimal } from "decimal.js";
import { loadBuilt } from "./load-built.mjs";
import { printRatio, printSkipped, printTitle } from "./print.mjs";
import { race } from "./race.mjs";

const PAIRS = Array.from({ length: 500 }, (_, index) => {
  const whole = 100 + ((index * 7919) % 9000);
  return { part: (index * 104_729) % whole, whole };
});

/** @param {(part: number, whole: number) => string} percentage */
const overAll = (percentage) => () => {
  let length = 0;
  for (const { part, whole } of PAIRS) length += percentage(part, whole).length;
  return length;
};

/** What one would write by hand for non-negative whole numbers and two decimals. */
function bigIntPercentage(/** @type {number} */ part, /** @type {number} */ whole) {
  const divisor = BigInt(whole);
  const hundredths = (BigInt(part) * 20_000n + divisor) / (2n * divisor);
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Half-up percentages with two decimals, 500 of them, as strings. */
export async function benchPercentages() {
  printTitle("Half-up percentages: exact rationals of @gongkai/core");
  const core = await loadBuilt("@gongkai/core");
  if (core === null) return printSkipped("@gongkai/core");
  const { formatRational, shareOf } = core;
  const percentages = {
    ours: (part, whole) => formatRational(shareOf(part, whole), 2),
    "decimal.js": (part, whole) => new Decimal(part).times(100).div(whole).toFixed(2),
    "big.js": (part, whole) => new Big(part).times(100).div(whole).toFixed(2),
    "BigInt by hand": bigIntPercentage,
  };
  for (const [name, percentage] of Object.entries(percentages)) {
    const wrong = PAIRS.filter(({ part, whole }) => {
      return percentage(part, whole) !== bigIntPercentage(part, whole);
    });
    if (wrong.length > 0) console.log(`  ${name}: ${wrong.length} of 500 differ`);
  }
  const contestants = Object.entries(percentages).map(([name, work]) => [name, overAll(work)]);
  for (const { peer, ratio } of race(Object.fromEntries(contestants))) {
    printRatio(`as fast as ${peer}`, ratio);
  }
}

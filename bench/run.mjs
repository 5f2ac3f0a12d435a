import { benchBulk } from "./src/bulk.mjs";
import { benchCharts } from "./src/charts.mjs";
import { benchClaims } from "./src/claims.mjs";
import { benchCommand } from "./src/command.mjs";
import { benchEngine } from "./src/engine.mjs";
import { benchFiles } from "./src/files.mjs";
import { benchHtml } from "./src/html.mjs";
import { benchLedger } from "./src/ledger.mjs";
import { benchNearDuplicates } from "./src/near-duplicates.mjs";
import { benchPercentages } from "./src/percentages.mjs";
import { benchReading } from "./src/reading.mjs";
import { benchSimilarity } from "./src/similarity.mjs";
import { benchStructure } from "./src/structure.mjs";
import { benchValidation } from "./src/validation.mjs";
import { benchWriting } from "./src/writing.mjs";

const benches = {
  html: benchHtml,
  reading: benchReading,
  files: benchFiles,
  writing: benchWriting,
  charts: benchCharts,
  validation: benchValidation,
  structure: benchStructure,
  similarity: benchSimilarity,
  "near-duplicates": benchNearDuplicates,
  claims: benchClaims,
  engine: benchEngine,
  percentages: benchPercentages,
  command: benchCommand,
  bulk: benchBulk,
  ledger: benchLedger,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(", ")}. There are: ${Object.keys(benches).join(", ")}`);
  process.exitCode = 2;
} else {
  console.log(`Node ${process.version}; ratios of one run, see bench/README.md`);
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench();
  }
}

import { spawnSync } from "node:child_process";

const PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))`;

/** Runs Node to its end: seconds, and the most memory that it had, in kilobytes. */
export function runNode(/** @type {readonly string[]} */ args) {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", PEAK, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]);
  if (status === null || status > 1 || Number.isNaN(peak)) throw new Error(stderr);
  return { seconds, peak };
}

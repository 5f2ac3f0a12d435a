import { spawnSync } from "node:child_process";

const USAGE = `data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("\\nusage "+maxRSS+" "+(userCPUTime+systemCPUTime))})`;

/**
 * Runs Node to its end: seconds, seconds of processor time, and the most memory that it had, in
 * kilobytes.
 */
export function runNode(/** @type {readonly string[]} */ args) {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", USAGE, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1 << 26,
  });
  const seconds = (performance.now() - started) / 1000;
  const [, peak, processor] = /usage (\d+) (\d+)/.exec(stderr) ?? [];
  if (status === null || status > 1 || peak === undefined) throw new Error(stderr);
  return { seconds, processor: Number(processor) / 1e6, peak: Number(peak) };
}
